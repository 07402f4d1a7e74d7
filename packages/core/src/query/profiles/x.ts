import type { SearchGrammar, SearchOperator, SearchProfile } from "../profile.ts";
import { asked } from "./make-profile.ts";

const day = 86_400_000;

/** Languages that `lang:` knows, Hebrew and Indonesian by codes that are old ones elsewhere. How it calls Chinese is unclear. */
const languages =
  "am|ar|hy|eu|bn|bs|bg|my|hr|ca|cs|da|nl|en|et|fi|fr|ka|de|el|gu|ht|iw|hi|hi-Latn|hu|is|in|it|ja|kn|km|ko|lo|lv|lt|ml|dv|mr|ne|no|or|pa|ps|fa|pl|pt|ro|ru|sr|sd|si|sk|sl|ckb|es|sv|tl|ta|te|th|bo|tr|uk|ur|ug|vi|cy";

/**
 * Operators that ask for no less than our fields do. `has:links` also finds media, `has:media` any kind of it; a post that both
 * answers and quotes is of one kind here and of both there. `to:` is for answers alone and stays unused. What says `alone: false`
 * is refused where nothing else is asked for.
 */
const operators: NonNullable<SearchGrammar["operators"]> = {
  author: { text: "from:", support: "exact", shape: "\\w{1,15}" },
  lang: {
    text: "lang:",
    support: "exact",
    alone: false,
    shape: languages,
    values: { hi: ["hi", "hi-Latn"] },
  },
  link: { text: "url:", support: "wider", shape: "[a-z0-9./-]+" },
  country: { text: "place_country:", support: "exact", shape: "[a-z]{2}" },
  likes: atLeast("likes"),
  reposts: atLeast("reposts"),
  replies: atLeast("replies"),
  "type:reply": kind("is:reply"),
  "type:quote": kind("is:quote"),
  "has:link": kind("has:links"),
  "has:media": kind("has:media"),
  "has:geo": kind("has:geo"),
};

/** Counts grow while the network's index lags. */
function atLeast(what: string): SearchOperator {
  return { text: `min_${what}:`, support: "wider" };
}

function kind(text: string): SearchOperator {
  return { text, support: "wider", alone: false };
}

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
  operators,
  folds: { case: true, accents: true },
  misses: ["unspaced"],
  limits: { characters: 512 },
  ranked: false,
};

/** Of these the search box has the same; others it calls otherwise. */
const ofTheBox: NonNullable<SearchGrammar["operators"]> = {
  author: operators.author!,
  lang: operators.lang!,
  link: operators.link!,
};

const source =
  "docs.x.com, search operators and limits, read 2026-11-21 and 2026-11-24 (xdevplatform/docs at 28713281 and 5422b4d7)";

/** The last seven days. */
export const xRecent: SearchProfile = asked("x-recent", "X", {
  network: "x",
  source,
  grammar: { ...grammar, reach: 7 * day },
  coverage: [
    { code: "window", text: "nothing older than 7 days" },
    { code: "kinds", text: "no reposts" },
    {
      code: "permission",
      text: "a paid developer account, or X's approval as a public service; for a government body the Enterprise contract",
    },
  ],
  cost: { bucket: "450 requests in 15 minutes", perPost: 0.005 },
  page: {
    template: "https://x.com/search?q={query}&f=live",
    grammar: { ...grammar, parameters: {}, operators: ofTheBox },
    loss: ["X shows its search to signed-in people only"],
  },
});

/** Everything since 2006. */
export const xArchive: SearchProfile = {
  ...xRecent,
  id: "x-archive",
  title: "X archive",
  grammar: { ...grammar, limits: { characters: 1024 } },
  coverage: [
    { code: "permission", text: "a paid developer account with access to the archive" },
    { code: "kinds", text: "no reposts" },
  ],
  cost: { bucket: "1 request a second", perPost: 0.005 },
};

const { likes: _likes, reposts: _reposts, replies: _replies, ...ofTheStream } = operators;

/**
 * A rule of the filtered stream. It keeps accents apart, and also looks into the quoted post, so that what is left out would leave
 * out too much. Nobody has liked what was just posted.
 */
export const xStream: SearchProfile = {
  ...xRecent,
  id: "x-stream",
  title: "X filtered stream",
  source: "docs.x.com, filtered stream, read 2026-11-21 (xdevplatform/docs at 28713281)",
  grammar: {
    ...grammar,
    negation: "none",
    tag: "wider",
    handle: "wider",
    parameters: {},
    operators: ofTheStream,
    folds: { case: true, accents: false },
    limits: { characters: 1024 },
  },
  coverage: [
    { code: "window", text: "only what is posted while the stream is open" },
    { code: "permission", text: "a paid developer account; one connection and 1,000 rules" },
  ],
  cost: { bucket: "1,000 rules", perPost: 0.005 },
};
