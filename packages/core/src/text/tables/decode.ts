const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Unpacks the non-negative integers of a generated table: five bits a character, the sixth says that more follow. */
export function unpackNumbers(packed: string): Uint32Array {
  const values = digitValues();
  const numbers = new Uint32Array(packed.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < packed.length; i++) {
    const digit = values[packed.charCodeAt(i)]!;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    numbers[count++] = value;
    value = shift = 0;
  }
  return numbers.subarray(0, count);
}

/** Gives back the sign that the generator folded into the lowest bit. */
export function unzigzag(value: number): number {
  return value & 1 ? -((value + 1) / 2) : value / 2;
}

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
}
