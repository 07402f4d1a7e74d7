/**
 * The code of a program: a row of steps of three integers. A step is the address of a test, the packed bits of the signature
 * without which the test fails (or `noBits`), and two places in the program: where to go when the test holds (upper half) and
 * when it does not (lower half). Most steps are decided by the bits, without a look at the test.
 */
export const stepSize = 3;

/** Places that end a program. */
export const accept = 0xffff;
export const reject = 0xfffe;

/** Longest program, in integers; longer ones become one test of a whole form. */
export const longestProgram = 0xf000;

export const noBits = -1;

/**
 * The code of a test: an operation, then its operands. Tests are shared by all programs that name them, and remembered while
 * one post is looked at.
 *
 * | operation | operands |
 * | --- | --- |
 * | `word` | address of the word |
 * | `name` | address of the word; a tag, cashtag, e-mail address or emoji, by kind in bits 8 to 15 |
 * | `handle` | address of its letters |
 * | `phrase` | the address of each word; how many: bits 8 to 15 |
 * | `near` | the addresses of two words; bit 8: in this order; from bit 9: how many words may stand between |
 * | `exact` | key, number of the spelling |
 * | `prefix` | number of the text |
 * | `field` | number of the test of a field; the bit of the values beside the text without whose key it fails, or 0; that key |
 * | `form` | number of the form |
 * | `constant` | none: always holds |
 */
export const operation = {
  word: 0,
  name: 1,
  handle: 2,
  phrase: 3,
  near: 4,
  exact: 5,
  prefix: 6,
  field: 7,
  form: 8,
  constant: 9,
} as const;
