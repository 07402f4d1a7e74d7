/**
 * Whether the quotation mark at an offset stands between two Hebrew letters, where it is no quotation mark: it marks an
 * abbreviation (`\u05d0\u05e8\u05d4"\u05d1`) as the gershayim does that most keyboards lack.
 */
export function isGershayim(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x22 && isHebrewLetter(text.charCodeAt(at - 1)) && isHebrewLetter(text.charCodeAt(at + 1));
}

function isHebrewLetter(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea;
}
