import type { SearchProfile } from "../profile.ts";
import { everyPost, justWritten, plainWords } from "./grammars.ts";
import { asked, heard } from "./make-profile.ts";

/**
 * `GET /api/v2/search` for words, all of them required, each found as it is written or by its English stem; tags by their own
 * timeline, which holds public posts whether or not their author opted in to search: of up to four tags (`any[]`),
 * without up to four (`none[]`). No OR, no parentheses. A phrase is looked
 * for with its accents and apostrophes, more narrowly than we do, and its words are asked for instead. The text shows a handle
 * without its server, and the search reads it as a word.
 */
export const mastodon: SearchProfile = asked("mastodon", "Mastodon", {
  source: "documentation of search; StatusesIndex and SearchQueryTransformer of mastodon/mastodon, read 2026-11-21",
  grammar: {
    ...everyPost,
    tag: "exact",
    parameters: { tag: { name: "hashtag", takes: "any", most: 4, exclude: "none" } },
    alone: ["tag"],
    misses: ["unspaced"],
  },
  coverage: [
    {
      code: "opt-in",
      text: "full text only of authors who opted in to search, and of your own conversations; tags of everybody",
    },
    {
      code: "permission",
      text: "a signed-in account on a server that has a search engine; without one no words are found at all",
    },
    { code: "page-cap", text: "each server knows only what has reached it" },
  ],
  cost: { bucket: "300 requests in 5 minutes" },
  page: {
    template: "https://mastodon.social/search?q={query}&type=statuses",
    grammar: { ...plainWords, negation: "-", phrase: "wider", folds: { case: true, accents: false }, ranked: false },
    loss: [
      "only authors who opted in to search are found",
      "each server searches what it has heard of; sign in there, or put your own server's name into the address",
    ],
  },
});

/** The public timeline as it is written. */
export const mastodonStream: SearchProfile = heard("mastodon-stream", "Mastodon stream", {
  network: "mastodon",
  source: "documentation of the streaming API, public and hashtag streams, read 2026-11-21",
  lacks: [justWritten],
  coverage: [
    { code: "permission", text: "a signed-in account on a server that lets its public timeline be streamed" },
    { code: "page-cap", text: "each server knows only what has reached it" },
    { code: "window", text: "only what is posted while the stream is open" },
  ],
  cost: {},
});
