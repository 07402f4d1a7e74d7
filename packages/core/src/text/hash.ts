/**
 * FNV-1a over UTF-16 units, with a final mix so that the low bits serve as a table index. The seed is written as a signed number
 * so that a running hash is always one: an unsigned seed makes it a floating-point number in compiled loops, at twice the time.
 */
export const hashSeed: number = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/**
 * Ends a running hash. Signed, so that it travels as a small integer and never as an object; a `Uint32Array` stores it unsigned,
 * and so does `>>> 0`.
 */
export function finishHash(running: number): number {
  const mixed = Math.imul(running ^ (running >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The hash the token table stores for a token of this base form. A 32-bit unsigned integer; the same in every process. */
export function hashBase(base: string): number {
  let running = hashSeed;
  for (let i = 0; i < base.length; i++) running = Math.imul(running ^ base.charCodeAt(i), hashPrime);
  return finishHash(running) >>> 0;
}
