/** The digits of the packed tables: six bits a character, the sixth says that more follow. Must equal `tables/decode.ts`. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Packs non-negative integers into printable text, small ones into one character. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join("");
}

/** Makes small non-negative integers of small integers of both signs. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function packNumber(value: number): string {
  let text = "";
  let rest = value;
  do {
    const more = rest > 31 ? 32 : 0;
    text += digits[(rest & 31) | more];
    rest >>>= 5;
  } while (rest > 0);
  return text;
}
