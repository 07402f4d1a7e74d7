/**
 * What the tokeniser needs to know of a character, as one small number. The order matters: everything up to `lastPlain` ends a
 * word and means nothing more to it; everything up to `lastJoint` may join it to what stands right behind; `firstWord` to
 * `lastWord` are what words are made of.
 */
export const Other = 0;
export const Space = 1;
export const Punctuation = 2;
export const Terminator = 3;
export const Newline = 4;
export const Comma = 5;
export const FullStop = 6;
export const Colon = 7;
export const Slash = 8;
export const Hyphen = 9;
export const Ampersand = 10;
export const Apostrophe = 11;
/** A dot that parts the letters of one word: the middle dot of Catalan (`col·lecció`), the gershayim of Hebrew. */
export const InnerDot = 12;
export const Plus = 13;
export const Underscore = 14;
export const At = 15;
export const NumberSign = 16;
export const Dollar = 17;
/** Leaves no trace: zero-width characters, soft hyphen, bidi marks, variation selectors, signs drawn around what follows. */
export const Ignorable = 18;
export const Joiner = 19;
export const Mark = 20;
export const Lower = 21;
export const Upper = 22;
/** A letter of a script without case, or a symbol that stands for letters (a circled A, a fraction). */
export const Letter = 23;
export const Digit = 24;
/** A character of a script written without spaces: each is a token of its own. */
export const Character = 25;
/** Such a character that also has a compatibility or canonical fold. */
export const FoldedCharacter = 26;
export const Pictograph = 27;
/** One of the 26 letters that make flags in pairs. */
export const RegionalIndicator = 28;
/** Half of a pair; the pair's own class must be asked for by code point. */
export const Surrogate = 29;

export type CharacterClass = number;

export const lastPlain: CharacterClass = Newline;
export const lastJoint: CharacterClass = InnerDot;
export const firstWord: CharacterClass = Lower;
export const lastWord: CharacterClass = Digit;
