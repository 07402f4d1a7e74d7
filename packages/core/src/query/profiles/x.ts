import type { SearchGrammar, SearchProfile } from "../profile.ts";

const day = 86_400_000;

/**
 * A space is AND and binds tighter than OR; the word AND is refused, and so are a negated group and a query of exclusions alone.
 * A word is a token between punctuation and signs, without accents, and is also looked for in addresses: so words are wider than
 * ours, and a word that is left out would leave out too much. Tags and accounts are what the post carries as such.
 */
const grammar: SearchGrammar = {
  conjunction: "space",
  disjunction: "OR",
  negation: "-",
  groups: true,
  word: "wider",
  phrase: "wider",
  prefix: "none",
  tag: "exact",
  handle: "exact",
  parameters: { since: "start_time", until: "end_time" },
  folds: { case: true, accents: true },
  misses: ["unspaced"],
  limits: { characters: 512 },
  ranked: false,
};

const source = "docs.x.com, search operators and limits, read 2026-11-21 (xdevplatform/docs at 28713281)";

/** The last seven days. */
export const xRecent: SearchProfile = {
  id: "x-recent",
  network: "x",
  title: "X",
  source,
  checked: "2026-11-24",
  access: "search",
  grammar: { ...grammar, reach: 7 * day },
  coverage: [
    { code: "window", text: "nothing older than 7 days" },
    {
      code: "permission",
      text: "a paid developer account, or X's approval as a public service; for a government body the Enterprise contract",
    },
  ],
  cost: { bucket: "450 requests in 15 minutes", perPost: 0.005 },
  page: {
    template: "https://x.com/search?q={query}&f=live",
    grammar: { ...grammar, parameters: {} },
    loss: ["X shows its search to signed-in people only"],
  },
};

/** Everything since 2006. */
export const xArchive: SearchProfile = {
  ...xRecent,
  id: "x-archive",
  title: "X archive",
  grammar: { ...grammar, limits: { characters: 1024 } },
  coverage: [{ code: "permission", text: "a paid developer account with access to the archive" }],
  cost: { bucket: "1 request a second", perPost: 0.005 },
};

/** A rule of the filtered stream. It keeps accents apart, and also looks into the quoted post. */
export const xStream: SearchProfile = {
  ...xRecent,
  id: "x-stream",
  title: "X filtered stream",
  source: "docs.x.com, filtered stream, read 2026-11-21 (xdevplatform/docs at 28713281)",
  grammar: {
    ...grammar,
    parameters: {},
    folds: { case: true, accents: false },
    limits: { characters: 1024 },
  },
  coverage: [
    { code: "window", text: "only what is posted while the stream is open" },
    { code: "permission", text: "a paid developer account; one connection and 1,000 rules" },
  ],
  cost: { bucket: "1,000 rules", perPost: 0.005 },
};
