import type { Manifest } from "@earshot/connector";
import { blueskySearch as profile } from "@earshot/core/query/profiles";

/** Everything true of Bluesky that is not code. */
export const manifest: Manifest = {
  spec: 1,
  network: "bluesky",
  title: "Bluesky",
  homepage: "https://bsky.app",
  maintainers: ["Earshot contributors"],
  terms: {
    url: "https://docs.bsky.app/docs/support/developer-guidelines",
    checked: "2026-11-24",
    notes: [
      "Automated or bulk interactions that notify people count as spam: every reply is a person's decision.",
      "Whoever keeps posts needs a way to delete what an author asks to have deleted; deletions also come with the stream.",
      "Authors can ask to be shown to signed-in people only. The stream does not carry that wish: look a post up before showing it in public.",
    ],
  },
  search: profile,
  text: {
    unit: "graphemes",
    limit: 300,
    bytes: 3_000,
    source: "lexicon app.bsky.feed.post (August 2026)",
    checked: "2026-11-21",
  },
  edits: "event",
  deletions: "event",
  retention: { mayKeepText: true },
  reply: { threading: "tree", onceBy: "chosen-id" },
  rates: [
    { name: "general", calls: 3_000, perSeconds: 300, source: "answer headers of a personal data server", checked: "2026-11-21" },
    {
      name: "createSession",
      calls: 30,
      perSeconds: 300,
      source: "answer headers of a personal data server",
      checked: "2026-11-21",
    },
  ],
  example: { identifier: "millbrooklib.example" },
};
