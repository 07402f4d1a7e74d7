/**
 * What the tokeniser needs to know of a character, as one small number. The order matters: everything up to
 * `lastPlain` ends a word and means nothing more; `firstWord` to `lastWord` are what words are made of.
 */
export const Other = 0;
export const Space = 1;
export const Punctuation = 2;
export const Comma = 3;
export const FullStop = 4;
export const Terminator = 5;
export const Newline = 6;
export const Apostrophe = 7;
export const Hyphen = 8;
export const Ampersand = 9;
export const Slash = 10;
export const Colon = 11;
export const Plus = 12;
export const Underscore = 13;
export const At = 14;
export const NumberSign = 15;
export const Dollar = 16;
/** Leaves no trace: zero-width characters, soft hyphen, bidi marks, variation selectors. */
export const Ignorable = 17;
export const Joiner = 18;
export const Mark = 19;
export const Lower = 20;
export const Upper = 21;
/** A letter of a script without case, or a symbol that stands for letters (a circled A, a fraction). */
export const Letter = 22;
export const Digit = 23;
/** A character of a script written without spaces: each is a token of its own. */
export const Character = 24;
/** Such a character that also has a compatibility or canonical fold. */
export const FoldedCharacter = 25;
export const Pictograph = 26;
/** One of the 26 letters that make flags in pairs. */
export const RegionalIndicator = 27;
/** Half of a pair; the pair's own class must be asked for by code point. */
export const Surrogate = 28;

export type CharacterClass = number;

export const lastPlain: CharacterClass = Punctuation;
export const firstWord: CharacterClass = Lower;
export const lastWord: CharacterClass = Digit;
