import type { SearchGrammar, SearchProfile } from "../profile.ts";
import { englishStopWords, everyPost, plainWords } from "./grammars.ts";
import { asked } from "./make-profile.ts";

const redditGrammar: SearchGrammar = {
  ...plainWords,
  disjunction: "OR",
  groups: true,
  phrase: "wider",
  names: "plain",
  misses: ["possessive", "unspaced"],
  limits: { characters: 512 },
};

/** AND, OR, NOT and parentheses; ranked, and cut off after about 250 hits. */
export const reddit: SearchProfile = asked("reddit", "Reddit", {
  source: "help page on search, and limit of the q parameter (512 characters), read 2026-11-21",
  grammar: redditGrammar,
  coverage: [
    { code: "closed", text: "posts, not comments" },
    { code: "permission", text: "Reddit's approval, one by one since November 2025" },
    { code: "page-cap", text: "about 250 posts for one search" },
  ],
  cost: { bucket: "100 queries a minute" },
  page: {
    template: "https://www.reddit.com/search/?q={query}&sort=new",
    grammar: { ...redditGrammar, negation: "-", names: "signed" },
    loss: ["Reddit finds posts, not comments, and leaves out what it thinks is not relevant"],
  },
});

/** One ILIKE over title and body: a spelling is found wherever it stands, also inside words. Two words would have to stand in that order. */
export const lemmy: SearchProfile = asked("lemmy", "Lemmy", {
  source: "search of LemmyNet/lemmy 0.19 (one ILIKE, spaces become %), read 2026-11-21",
  grammar: {
    ...everyPost,
    conjunction: "none",
    folds: { case: true, accents: false },
    misses: ["signs"],
  },
  coverage: [{ code: "page-cap", text: "each server knows only what has reached it" }],
  cost: { bucket: "the server's own limit for searches" },
  page: {
    template: "https://lemmy.world/search?q={query}&type=All&sort=New",
    grammar: { ...plainWords, conjunction: "none", folds: { case: true, accents: false }, ranked: false },
    loss: ["each server searches what it has heard of; put your own server's name into the address"],
  },
});

/**
 * `/search.json`: every word as the beginning of a stem in PostgreSQL, all of them required; stop words count for nothing, what is
 * shorter than three letters, also of Han or Kana, is refused in languages with spaces, signs are taken out of the question. `@name` and `#name` are filters there.
 */
export const discourse: SearchProfile = asked("discourse", "Discourse", {
  source: "lib/search.rb of discourse/discourse (an older revision) and its OpenAPI description, read 2026-11-21",
  grammar: {
    ...everyPost,
    folds: { case: true, accents: false },
    misses: ["unspaced", "signs"],
    ignores: { shorterThan: 3, shortRuns: true, words: englishStopWords },
  },
  coverage: [
    { code: "permission", text: "one site at a time; what only members may read needs an account" },
    { code: "page-cap", text: "50 posts for one search" },
  ],
  cost: { bucket: "the site's own limit" },
});

/** Algolia, through hn.algolia.com: all words required, typing errors forgiven, the last word also as the beginning of one. */
export const hackerNews: SearchProfile = asked("hacker-news", "Hacker News", {
  network: "hackernews",
  source: "hn.algolia.com/api (search_by_date), read 2026-11-21",
  grammar: { ...everyPost, misses: ["possessive", "unspaced", "signs"] },
  coverage: [{ code: "page-cap", text: "1,000 hits for one search" }],
  cost: { bucket: "10,000 requests an hour" },
  page: {
    template: "https://hn.algolia.com/?query={query}&sort=byDate&type=all",
    grammar: everyPost,
    loss: ["typing errors are forgiven, so other words come too"],
  },
});

/** `/search/advanced`: tags are exact, how `q` reads words is not said anywhere. */
export const stackExchange: SearchProfile = asked("stack-exchange", "Stack Exchange", {
  network: "stackexchange",
  source: "api.stackexchange.com, /search/advanced (tagged, q), read 2026-11-21",
  grammar: {
    ...plainWords,
    names: "plain",
    tag: "exact",
    misses: ["possessive", "unspaced"],
    parameters: { tag: "tagged", since: "fromdate", until: "todate" },
    time: "seconds",
    hides: [{ code: "GAP_UNSUPPORTED", message: "a # in the text is no tag there; only the tags of the question are" }],
  },
  coverage: [{ code: "closed", text: "questions and answers, not comments" }],
  cost: { bucket: "300 requests a day, 10,000 with a key", callsPerDay: 300 },
  page: {
    template: "https://stackexchange.com/search?q={query}",
    grammar: { ...plainWords, names: "plain" },
    loss: ["the site ranks what is like the words"],
  },
});
