/**
 * Whether marks after this letter are accents that the base form drops: Latin, Greek and Cyrillic, with ASCII digits and signs.
 * Elsewhere a mark is part of the letter (the voicing of Kana, the vowels of Hebrew, Arabic and the scripts of India).
 */
export function dropsMarks(point: number): boolean {
  if (point < 0x0530) return true;
  if (point < 0x2000) return point >= 0x1d00 || (point >= 0x1c80 && point < 0x1c90);
  return (point >= 0x2c60 && point < 0x2c80) || (point >= 0xa640 && point < 0xa6a0) || isLatinExtended(point);
}

function isLatinExtended(point: number): boolean {
  return (point >= 0xa720 && point < 0xa800) || (point >= 0xab30 && point < 0xab70);
}

/**
 * Letters that readers take for a plain one with a stroke or a ligature, although Unicode gives them no decomposition.
 * Lower case only: case is folded first. The accent form keeps them.
 */
export const withoutStroke: ReadonlyMap<number, string> = new Map(
  "łl øo đd ħh ŧt ðd þth æae œoe ƀb ȼc ɇe ǥg ɨi ɉj ƚl ɍr ʉu ɏy ƶz ⱥa ⱦt ɫl"
    .split(" ")
    .map((pair) => [pair.charCodeAt(0), pair.slice(1)]),
);

/** Conjoining Hangul letters: L, V and T, the extended ones included. */
export const jamoRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x11ff],
  [0xa960, 0xa97f],
  [0xd7b0, 0xd7ff],
];

export function isJamo(point: number): boolean {
  return jamoRanges.some(([first, last]) => point >= first && point <= last);
}

/** The syllable of two neighbours (L and V, or LV and T), or 0 when they make none. Unicode 3.12. */
export function composeHangul(first: number, second: number): number {
  if (first >= 0x1100 && first < 0x1113 && second >= 0x1161 && second < 0x1176)
    return 0xac00 + ((first - 0x1100) * 21 + second - 0x1161) * 28;
  const isOpenSyllable = first >= 0xac00 && first <= 0xd7a3 && (first - 0xac00) % 28 === 0;
  return isOpenSyllable && second > 0x11a7 && second < 0x11c3 ? first + second - 0x11a7 : 0;
}
