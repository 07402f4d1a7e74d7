import type { Span } from "./span.ts";

/**
 * What a token is. Word-like kinds are matched by bare words; the others only by their own operators.
 *
 * - `word`: letters, marks and digits of one word, apostrophes and `&` inside it included (`library's`, `AT&T`, `C++`). A word of
 *   several parts (`e-book`, `24/7`, `U.S.`) is one token over them all and then one for each part; `C++` has `C` inside it.
 * - `character`: one character of a script written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese).
 * - `tag`: `#BostonPublicLibrary`; the words of a CamelCase tag follow it as `word` tokens that lie inside its span, and so do the
 *   characters of a tag in a script without spaces. A tag of one word has no token inside: bare words look at tags too.
 * - `handle`: `@spl`, `@spl.bsky.social`, `@user@server.example`.
 * - `cashtag`: `$GME`. `url`: an address, whole. `email`: an e-mail address, whole. `emoji`: one grapheme.
 */
export type TokenKind = "word" | "character" | "tag" | "handle" | "cashtag" | "url" | "email" | "emoji";

/** The kinds by number, as the token table stores them. */
export const tokenKinds: readonly TokenKind[] = ["word", "character", "tag", "handle", "cashtag", "url", "email", "emoji"];

/**
 * All tokens of one text as a structure of arrays, in order of start. The arrays are reused: a table is valid until the next
 * call that fills it, and only the first `count` entries of each array mean anything.
 *
 * Positions count words: phrase distance and NEAR are measured in them, and punctuation does not count. A tag or word of several
 * parts spans their positions (`length`), comes before them, and they stand at those positions too.
 */
export interface TokenTable {
  readonly text: string;
  readonly count: number;
  /** Index into `tokenKinds`. */
  readonly kind: Uint8Array;
  /** UTF-16 offset into `text`. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly position: Uint32Array;
  /** Number of positions that the token spans: 1, or the number of words of a tag. */
  readonly length: Uint8Array;
  /** Hash of the base form: case, accents, width and compatibility forms folded, possessive ending removed. */
  readonly hash: Uint32Array;
  /** Ordinal of the sentence, from 0: ends at a terminator or a line break. */
  readonly sentence: Uint32Array;
  /** Ordinal of the paragraph, from 0: ends at an empty line. */
  readonly block: Uint32Array;
}

/** One token as a value, for rules, lexicons and people. */
export interface Word {
  readonly kind: TokenKind;
  /** The original spelling. */
  readonly text: string;
  /** The base form: folded, possessive ending removed; a tag or handle without its sign. */
  readonly base: string;
  readonly span: Span;
  readonly position: number;
  readonly length: number;
  readonly sentence: number;
  readonly block: number;
}
