/** Classes of UAX 29 grapheme clusters (Unicode 17), with Extended_Pictographic and Indic_Conjunct_Break folded in. */
export const Any = 0;
export const CarriageReturn = 1;
export const LineFeed = 2;
export const Control = 3;
export const Prepend = 4;
export const Flag = 5;
export const HangulL = 6;
export const HangulV = 7;
export const HangulT = 8;
export const HangulLV = 9;
export const HangulLVT = 10;
export const Pictographic = 11;
export const Consonant = 12;
export const SpacingMark = 13;
/** From here on: everything that Grapheme_Cluster_Break calls Extend or ZWJ. */
export const Extend = 14;
export const ConjunctExtend = 15;
export const ConjunctLinker = 16;
export const ZeroWidthJoiner = 17;

export type GraphemeClass = number;
