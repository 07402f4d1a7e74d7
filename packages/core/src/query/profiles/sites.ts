import type { SearchProfile } from "../profile.ts";
import { englishStopWords, everyPost, oneTag, plainWords } from "./grammars.ts";
import { asked, closed, heard } from "./make-profile.ts";

/** The words that WordPress leaves out of a search, in English sites (wp_get_search_stopwords, 6.1). */
const wordpressStopWords: readonly string[] =
  "about an are as at be by com for from how in is it of on or that the this to was what when where who will with www".split(" ");

/**
 * `search` of the REST API: up to nine terms, each looked for as a stretch of letters in title, excerpt and HTML of the post. The
 * collation (utf8mb4_unicode_520_ci by default) folds case and accents. A tenth term would make the whole one phrase.
 */
export const wordpress: SearchProfile = asked("wordpress", "WordPress", {
  source: "WP_Query::parse_search of WordPress 6.1, read 2026-11-21 and run",
  grammar: {
    ...everyPost,
    misses: ["signs"],
    ignores: { shorterThan: 2, words: wordpressStopWords },
    limits: { clauses: 9 },
  },
  coverage: [
    { code: "permission", text: "one site at a time, published posts only; comments have a search of their own" },
    { code: "page-cap", text: "a site may switch its interface off" },
  ],
  cost: { bucket: "the site's own limit" },
});

/**
 * CirrusSearch: a space is AND, `OR` joins alternatives, and there are no parentheses: the two are never mixed in one call. Bare
 * words are looked for by their stem and as they are.
 */
export const mediawikiCirrus: SearchProfile = asked("mediawiki-cirrus", "Wikipedia and wikis with CirrusSearch", {
  network: "mediawiki",
  source: "query parser of mediawiki/extensions/CirrusSearch (300 characters), read 2026-11-21",
  grammar: {
    ...everyPost,
    disjunction: "OR",
    mixes: false,
    misses: ["unspaced"],
    limits: { characters: 300 },
  },
  coverage: [
    { code: "page-cap", text: "10,000 pages for one search" },
    { code: "window", text: "what pages say now, not what an edit took out" },
  ],
  cost: { bucket: "no fixed limit; one request at a time is asked for" },
  page: {
    template: "https://en.wikipedia.org/w/index.php?ns0=1&ns4=1&fulltext=1&search={query}",
    grammar: { ...everyPost, disjunction: "OR", mixes: false, negation: "-" },
    loss: ["articles and project pages of the English Wikipedia"],
  },
});

/** The search that every MediaWiki has (`srwhat=text`): all words required, over a text index of the wiki's database. */
export const mediawikiSql: SearchProfile = asked("mediawiki-sql", "Wikis without CirrusSearch", {
  network: "mediawiki",
  source: "SearchMySQL and SearchUpdate of MediaWiki 1.39, run 2026-11-21 (srwhat=text must be sent)",
  grammar: {
    ...everyPost,
    folds: { case: true, accents: false },
    misses: ["unspaced", "signs"],
    ignores: { shorterThan: 4, words: englishStopWords },
  },
  coverage: [{ code: "window", text: "what pages say now, not what an edit took out" }],
  cost: { bucket: "the wiki's own limit" },
});

/** `/tagged`: one tag, and not all that has it. */
export const tumblr: SearchProfile = asked("tumblr", "Tumblr", {
  source: "api.tumblr.com/v2/tagged; tumblr/docs#77 and #136, read 2026-11-21",
  grammar: {
    ...oneTag,
    hides: [{ code: "GAP_TRUNCATED", message: "a post is found by its first few tags only" }],
  },
  coverage: [{ code: "closed", text: "words without a tag cannot be searched for" }],
  cost: { bucket: "1,000 requests an hour, 5,000 a day", callsPerDay: 5000 },
  page: {
    template: "https://www.tumblr.com/search/{query}/recent",
    grammar: plainWords,
    loss: ["Tumblr shows what it thinks fits"],
  },
});

/** Own boards only. */
export const pinterest: SearchProfile = closed("pinterest", "Pinterest", {
  source: "Pinterest API v5: searches cover one's own boards and pins (2026-11-21)",
  why: "Pinterest lets a program search its own boards only, and has no way to read comments",
  page: {
    template: "https://www.pinterest.com/search/pins/?q={query}",
    grammar: plainWords,
    loss: ["Pinterest shows pins that look alike, whether or not the words are there"],
  },
});

/** Every edit of Wikimedia's wikis as it is made. */
export const wikimediaStream: SearchProfile = heard("wikimedia-stream", "Wikimedia's stream of edits", {
  network: "mediawiki",
  source: "EventStreams, recentchange, read 2026-11-21",
  lacks: [{ fields: ["likes", "reposts", "replies"], why: "edits are not liked, shared or answered" }],
  coverage: [{ code: "window", text: "titles and summaries of edits of the last days; the text of a page has to be fetched" }],
  cost: {},
});
