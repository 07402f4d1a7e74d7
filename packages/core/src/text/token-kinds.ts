/** Numbers of the kinds, as `tokenKinds` orders them. */
export const kindWord = 0;
export const kindCharacter = 1;
export const kindTag = 2;
export const kindHandle = 3;
export const kindCashtag = 4;
export const kindUrl = 5;
export const kindEmail = 6;
export const kindEmoji = 7;
