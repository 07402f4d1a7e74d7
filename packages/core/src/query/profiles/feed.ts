import type { SearchProfile } from "../profile.ts";
import { heard } from "./make-profile.ts";

/** RSS, Atom and JSON feeds: everything in them passes by and is matched here. */
export const feed: SearchProfile = heard("feed", "Feeds", {
  source: "RSS 2.0, RFC 4287 (Atom), JSON Feed 1.1",
  lacks: [
    { fields: ["handle"], why: "feeds know authors by name only" },
    { fields: ["likes", "reposts", "replies"], why: "feeds count nothing" },
  ],
  coverage: [
    { code: "window", text: "only what the feed still holds; most keep the last ten to fifty entries" },
    { code: "deletions-invisible", text: "an entry that leaves the feed may be old or deleted; nothing tells which" },
  ],
  cost: {},
});
