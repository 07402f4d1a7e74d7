import type { SearchGrammar, SearchProfile } from "../profile.ts";

/** A search box that takes words, wants all of them, and understands nothing else for certain. */
export const plainWords: SearchGrammar = {
  conjunction: "space",
  disjunction: "split",
  negation: "none",
  groups: false,
  word: "wider",
  phrase: "none",
  prefix: "none",
  tag: "wider",
  handle: "wider",
  parameters: {},
  folds: { case: true, accents: true },
  limits: {},
  ranked: true,
};

/** The same where everything that fits is found, and names are asked for as words. */
export const everyPost: SearchGrammar = { ...plainWords, names: "plain", ranked: false };

/** A search for one tag at a time and nothing else. */
export const oneTag: SearchGrammar = {
  ...plainWords,
  conjunction: "none",
  word: "none",
  tag: "exact",
  handle: "none",
  parameters: { tag: "tag" },
  alone: ["tag"],
  folds: { case: true, accents: false },
  ranked: false,
};

/** The English words that PostgreSQL's and Lucene's English analysers leave out and people search for. */
export const englishStopWords: readonly string[] =
  "a an and are as at be but by for from had has have he her him his how i if in into is it its me my no not of on or our she so that the their them then there these they this to was we were what when where which who will with you your".split(
    " ",
  );

/** Counts of what passes by as it is written. */
export const justWritten: NonNullable<SearchProfile["lacks"]>[number] = {
  fields: ["likes", "reposts", "replies"],
  why: "a post comes by before anybody can have liked, shared or answered it",
};
