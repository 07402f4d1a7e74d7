/**
 * How much one query may be. A text beyond a limit is still read to its end, in time linear in its length; it only gets an
 * error, so that nobody saves it unawares.
 */
export interface Limits {
  /** UTF-16 code units of source. Default 20,000: longer than any saved search a person keeps in order. */
  readonly characters: number;
  /** Parentheses and operators inside each other. Default 100: people stop at ten, programs may need more. */
  readonly depth: number;
  /** Words, phrases and field tests. Default 2,000. */
  readonly leaves: number;
  /** Words between the two sides of NEAR, and slop of a phrase. Default 100: beyond that AND says the same. */
  readonly distance: number;
  /** Findings that are kept; the rest is counted. Default 100. */
  readonly diagnostics: number;
}

/** The limits that hold when `parse` is given none. */
export const defaultLimits: Limits = { characters: 20_000, depth: 100, leaves: 2_000, distance: 100, diagnostics: 100 };
