/**
 * A post's signature: one flag of 1,024 for the key of each of its tokens. A clear flag proves that a token is not there; a set
 * one proves nothing. Constraints of a list entry are up to nine flags in three integers, so that most entries are turned away
 * without a look at their programs.
 *
 * A flag is a byte that is 0 or 1, and the functions give numbers back: what they say cannot be guessed, so a caller should ask
 * once for all of them and not branch at each.
 */
export const signatureLength = 1024;

/**
 * Which flag of the signature a key sets: its ten high bits, because the low ones choose the slot of the key table. `settle` has
 * to be called when all are set.
 */
export function signatureBit(key: number): number {
  return key >>> 22;
}

/** This flag is always set, so that integers which name only it ask for nothing. */
const alwaysSet = 1023;
/** And this one never; keys that would set it go by the one that is always set. */
const neverSet = 1022;

/** For `hasAnyBit`: never true, and always true. */
export const asksNothing: number = neverSet | (neverSet << 10) | (neverSet << 20);
export const asksToRun: number = alwaysSet | (alwaysSet << 10) | (alwaysSet << 20);

/** An empty signature. */
export function createSignature(): Uint8Array {
  const signature = new Uint8Array(signatureLength);
  settle(signature);
  return signature;
}

/** Gives the two flags that mean no key their values. */
export function settle(signature: Uint8Array): void {
  signature[alwaysSet] = 1;
  signature[neverSet] = 0;
}

/** Takes the flags of some keys back. */
export function clearFlags(signature: Uint8Array, keys: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) signature[keys[i]! >>> 22] = 0;
  settle(signature);
}

/** Three flags in one integer; missing ones repeat the first. */
export function packBits(keys: readonly number[]): number {
  const [a = 0, b = a, c = a] = keys.map(askedBit);
  return a | (b << 10) | (c << 20);
}

function askedBit(key: number): number {
  const bit = signatureBit(key);
  return bit === neverSet ? alwaysSet : bit;
}

/** 1 where all three flags are set, else 0. */
export function hasAllBits(signature: Uint8Array, bits: number): number {
  return signature[bits & 1023]! & signature[(bits >>> 10) & 1023]! & signature[(bits >>> 20) & 1023]!;
}

/** 1 where one of the three flags is set, else 0. */
export function hasAnyBit(signature: Uint8Array, bits: number): number {
  return signature[bits & 1023]! | signature[(bits >>> 10) & 1023]! | signature[(bits >>> 20) & 1023]!;
}
