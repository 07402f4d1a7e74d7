/**
 * A post's signature: one bit of 1,024 for the key of each of its tokens. A clear bit proves that a token is not there; a set bit
 * proves nothing. Constraints of a list entry are up to six bits in two integers, so that most entries are turned away without
 * a look at their programs.
 */
export const signatureLength = 32;

/** Which bit of the signature a key sets: its ten high bits, because the low ones choose the slot of the key table. */
export function signatureBit(key: number): number {
  return key >>> 22;
}

/** Three bits in one integer; missing ones repeat the first. */
export function packBits(keys: readonly number[]): number {
  const [a = 0, b = a, c = a] = keys.map(signatureBit);
  return a | (b << 10) | (c << 20);
}

/** Whether all three bits are set. */
export function hasAllBits(signature: Int32Array, bits: number): boolean {
  return hasBit(signature, bits & 1023) && hasBit(signature, (bits >>> 10) & 1023) && hasBit(signature, (bits >>> 20) & 1023);
}

/** Whether one of the three bits is set. */
export function hasAnyBit(signature: Int32Array, bits: number): boolean {
  return hasBit(signature, bits & 1023) || hasBit(signature, (bits >>> 10) & 1023) || hasBit(signature, (bits >>> 20) & 1023);
}

export function hasBit(signature: Int32Array, bit: number): boolean {
  return ((signature[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
}

export function setSignatureBit(signature: Int32Array, key: number): void {
  signature[key >>> 27]! |= 1 << ((key >>> 22) & 31);
}
