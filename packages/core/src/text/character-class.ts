/**
 * What the tokeniser needs to know of a character, as one small number. The order matters to it:
 *
 * - up to `Punctuation`: ends a word, means nothing more;
 * - up to `lastJoint`: may join the word before it to what stands right behind;
 * - up to `lastEnd`: ends a word, and has a meaning of its own;
 * - `firstWord` to `lastWord`: what words are made of.
 */
export const Other = 0;
export const Space = 1;
export const Punctuation = 2;
export const Comma = 3;
export const Colon = 4;
export const Slash = 5;
export const Hyphen = 6;
export const Ampersand = 7;
export const Apostrophe = 8;
/** A dot that parts the letters of one word: the middle dot of Catalan (`col·lecció`), the gershayim of Hebrew. */
export const InnerDot = 9;
export const FullStop = 10;
/** Punctuation that may be more: a star or a trade mark that is an emoji, a quotation mark inside a Hebrew word. */
export const Sign = 11;
export const Terminator = 12;
export const Newline = 13;
export const Plus = 14;
export const Underscore = 15;
export const At = 16;
export const NumberSign = 17;
export const Dollar = 18;
/** Leaves no trace: zero-width characters, soft hyphen, bidi marks, variation selectors, signs drawn around what follows. */
export const Ignorable = 19;
export const Joiner = 20;
export const Mark = 21;
export const Lower = 22;
export const Upper = 23;
/** A letter of a script without case, or a symbol that stands for letters (a circled A, a fraction). */
export const Letter = 24;
export const Digit = 25;
/** A character of a script written without spaces: each is a token of its own. */
export const Character = 26;
/** Such a character that also has a compatibility or canonical fold. */
export const FoldedCharacter = 27;
export const Pictograph = 28;
/** One of the 26 letters that make flags in pairs. */
export const RegionalIndicator = 29;
/** Half of a pair; the pair's own class must be asked for by code point. */
export const Surrogate = 30;

export type CharacterClass = number;

export const lastJoint: CharacterClass = FullStop;
export const lastEnd: CharacterClass = Newline;
export const firstWord: CharacterClass = Lower;
export const lastWord: CharacterClass = Digit;
