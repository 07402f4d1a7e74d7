import type { SearchGrammar, SearchProfile } from "../profile.ts";
import { justWritten } from "./grammars.ts";
import { asked, heard } from "./make-profile.ts";

/**
 * `app.bsky.feed.searchPosts`. All terms are required and there is no OR. The server calls its syntax unspecified; the mapping
 * of the search service it once published reads words by the ICU tokeniser and ICU folding (case, accents), over text and
 * descriptions of images, and takes no possessive ending off. Tags, mentions and links count where they are facets of the post.
 */
const grammar: SearchGrammar = {
  conjunction: "space",
  disjunction: "split",
  negation: "none", // a word in the description of an image would exclude, too
  groups: false,
  word: "wider",
  phrase: "wider",
  prefix: "none",
  tag: "exact",
  handle: "exact",
  parameters: {
    author: "author",
    mention: "mentions",
    domain: "domain",
    since: "since",
    until: "until",
    tag: { name: "tag", takes: "all" },
  },
  anyText: "*",
  folds: { case: true, accents: true },
  misses: ["possessive", "unspaced"],
  limits: {},
  ranked: false,
};

/** Asked with words: the past, as far back as the server likes. */
export const blueskySearch: SearchProfile = asked("bluesky-search", "Bluesky search", {
  network: "bluesky",
  source: "lexicon app.bsky.feed.searchPosts; index mapping of the published search service (search/post_schema.json)",
  grammar,
  coverage: [
    { code: "sign-in", text: "the search answers only to a signed-in account" },
    { code: "page-cap", text: "the server decides how far back its pages go" },
  ],
  cost: { bucket: "app view, 3,000 requests in 5 minutes" },
  page: {
    template: "https://bsky.app/search?q={query}",
    grammar: { ...grammar, parameters: {}, tag: "exact", handle: "none" },
    loss: ["the page opens on the posts it ranks highest; the newest are behind a tab"],
  },
});

/**
 * `app.bsky.feed.searchPostsV2`: the same words, and beside them lists of accounts, sites and tags of which a post has to have
 * any, or none. Days are those on which a post was indexed, which may be later than the day it was written; languages may be
 * guessed by the server, which pictures count as media is not said: none of these is sent. Nor are sites left out, since
 * nobody says whether those below them go, too.
 */
export const blueskySearchV2: SearchProfile = {
  ...blueskySearch,
  id: "bluesky-search-v2",
  title: "Bluesky search, second version",
  source: "lexicon app.bsky.feed.searchPostsV2 (bluesky-social/atproto at d6296a1c), read 2026-11-21",
  grammar: {
    ...withoutAnyText(grammar),
    parameters: {
      author: { name: "authors", takes: "any", exclude: "excludeAuthors" },
      mention: { name: "mentions", takes: "any", exclude: "excludeMentions" },
      domain: { name: "domains", takes: "any" },
      tag: { name: "hashtags", takes: "any", exclude: "excludeHashtags" },
      reply: { name: "repliesOnly", takes: "one", exclude: "excludeReplies" },
    },
  },
  coverage: [
    { code: "permission", text: "not switched on for everybody: the server may answer that it is not enabled" },
    ...blueskySearch.coverage,
  ],
};

function withoutAnyText({ anyText: _anyText, ...rest }: SearchGrammar): SearchGrammar {
  return rest;
}

/** Taken from the public stream: every public post passes by and is matched here. */
export const blueskyStream: SearchProfile = heard("bluesky", "Bluesky", {
  source: "Jetstream, the network's public stream",
  lacks: [{ fields: ["author"], why: "the stream names authors by their number (did:…), seldom by their handle" }, justWritten],
  coverage: [{ code: "window", text: "nothing older than the stream's own memory of a few days" }],
  cost: {},
  page: blueskySearch.page!,
});
