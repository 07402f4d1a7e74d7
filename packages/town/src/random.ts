/**
 * Chance that hangs on a name: the same seed and label always give the same number, whatever was asked before.
 * So adding a post to the town moves no other.
 */
export function fraction(seed: number, label: string): number {
  return scramble((hash(label) ^ Math.imul(seed | 0, 0x9e3779b1)) >>> 0) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included. */
export function whole(seed: number, label: string, low: number, high: number): number {
  return low + Math.floor(fraction(seed, label) * (high - low + 1));
}

/** `length` characters drawn from `alphabet`. */
export function letters(seed: number, label: string, length: number, alphabet: string): string {
  return Array.from({ length }, (_, index) => alphabet[whole(seed, `${label}/${index}`, 0, alphabet.length - 1)]).join("");
}

/** FNV-1a over UTF-16 units: short, well spread on short strings, and needs nothing but arithmetic. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The finisher of murmur3, twice: neighbouring labels come out unrelated. */
function scramble(value: number): number {
  let mixed = value;
  for (let round = 0; round < 2; round++) {
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed >>> 0;
}
