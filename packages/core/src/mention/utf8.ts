/** Bytes of a code point in UTF-8. Half of a surrogate pair is sent as U+FFFD, which has 3. */
export function utf8LengthOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Bytes of a text in UTF-8, as every network would send it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += utf8LengthOf(character.codePointAt(0)!);
  return bytes;
}
