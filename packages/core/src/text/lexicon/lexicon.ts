/**
 * The small words of a language that say who speaks to whom, and how. Need recognition and reply rules share them.
 *
 * Every entry is a word or a phrase as people write it, in lower case, with straight apostrophes; compare base forms, so that
 * case, accents and width do not matter. A phrase's words follow each other in the text.
 */
export interface Lexicon {
  /** BCP 47, the language alone. */
  readonly language: string;
  /** The speaker, alone: pronouns and their contractions. */
  readonly firstPerson: readonly string[];
  /** The speaker with others: an institution's "we". */
  readonly firstPersonPlural: readonly string[];
  /** The person spoken to. */
  readonly secondPerson: readonly string[];
  /** Words of thanks, request and apology. */
  readonly courtesy: readonly string[];
  readonly greetings: readonly string[];
  /** First words of a question, asked or indirect. */
  readonly questionOpeners: readonly string[];
  readonly negations: readonly string[];
}
