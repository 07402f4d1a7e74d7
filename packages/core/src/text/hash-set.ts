import { hashBase } from "./hash.ts";

/** A fixed set of words, asked by the hash of a token: no string is made and no number is boxed. */
export class HashSet {
  private readonly slots: Uint32Array;
  private readonly mask: number;

  /** `words` is a list of base forms with spaces between. */
  constructor(words: string) {
    const hashes = words.split(" ").map(hashBase);
    const size = 2 ** Math.ceil(Math.log2(hashes.length * 4));
    this.slots = new Uint32Array(size);
    this.mask = size - 1;
    for (const hash of hashes) this.put(hash);
  }

  /** Whether a word of this hash is in the set; the hash may be signed or not. */
  has(hash: number): boolean {
    for (let slot = hash & this.mask; this.slots[slot] !== 0; slot = (slot + 1) & this.mask)
      if ((this.slots[slot]! ^ hash) === 0) return true;
    return false;
  }

  private put(hash: number): void {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = hash;
  }
}
