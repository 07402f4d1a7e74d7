import type { SearchProfile } from "@earshot/core/query";

/** A feed cannot be asked anything: all it holds is taken, and matched here. */
export const profile: SearchProfile = {
  id: "feed",
  network: "feed",
  title: "Feeds (RSS, Atom, RDF, JSON Feed)",
  source: "https://www.rssboard.org/rss-specification",
  checked: "2026-11-21",
  access: "listen",
  coverage: [
    {
      code: "window",
      text: "A feed holds its latest entries only, often ten; what came and went between two visits is not heard.",
    },
    { code: "deletions-invisible", text: "An entry that leaves a feed may be old or deleted; only a look at its page tells." },
  ],
  cost: {},
};
