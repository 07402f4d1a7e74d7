import type { SearchGrammar, SearchProfile } from "@earshot/core/query";

/**
 * The network leaves its syntax unspecified; this is what its servers do: words and phrases are all required, a minus excludes,
 * `OR` is only a word.
 */
const grammar: SearchGrammar = {
  conjunction: "space",
  disjunction: "split",
  negation: "-",
  groups: false,
  word: "wider",
  phrase: "exact",
  prefix: "none",
  tag: "exact",
  handle: "none",
  parameters: {
    author: "author",
    mention: "mentions",
    lang: "lang",
    domain: "domain",
    url: "url",
    since: "since",
    until: "until",
    tag: "tag",
  },
  folds: { case: true, accents: false },
  limits: {},
  ranked: false,
};

/** Bluesky's search. */
export const profile: SearchProfile = {
  id: "bluesky",
  network: "bluesky",
  title: "Bluesky",
  source: "lexicon app.bsky.feed.searchPosts (August 2026) and answers of a development network (November 2026)",
  checked: "2026-11-21",
  access: "search",
  grammar,
  coverage: [
    { code: "sign-in", text: "Searching needs an account; the public stream does not." },
    { code: "window", text: "A search goes back a limited time; the stream can be replayed for about a day." },
  ],
  cost: { bucket: "general" },
  page: { template: "https://bsky.app/search?q={query}", grammar },
};
