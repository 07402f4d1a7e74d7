import type { Manifest } from "@earshot/connector";
import { feed as profile } from "@earshot/core/query/profiles";

/** Everything true of feeds that is not code. */
export const manifest: Manifest = {
  spec: 1,
  network: "feed",
  title: "Feeds (RSS, Atom, RDF, JSON Feed)",
  homepage: "https://www.rssboard.org/rss-specification",
  maintainers: ["Earshot contributors"],
  terms: {
    url: "https://www.rssboard.org/rss-specification",
    checked: "2026-11-21",
    notes: ["Every publisher has terms of its own; a feed is offered for reading, and its texts remain the publisher's."],
  },
  search: profile,
  edits: "poll",
  deletions: "poll",
  retention: { mayKeepText: true },
  rates: [],
  example: { url: "https://gazette.example/feed" },
};
