import type { SearchGrammar } from "../profile.ts";

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
