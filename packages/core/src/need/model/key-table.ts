/** Rows by the keys of features: a plain table of numbers, because a post looks up some hundred keys and finds few. */
export class KeyTable {
  private readonly keys: Int32Array;
  /** Row of the key at the same place, and one more: nought is an empty place. */
  private readonly rows: Int32Array;
  private readonly last: number;

  /** @param most How many keys it must hold; it is made three times as large, so that a missing key is soon known. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(3 * Math.max(1, most)));
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    this.last = size - 1;
  }

  /** The row of a key, or -1. */
  get(key: number): number {
    return this.rows[this.placeOf(key)]! - 1;
  }

  /** Gives a key its row; a key that has one keeps it. */
  add(key: number, row: number): void {
    const place = this.placeOf(key);
    if (this.rows[place] !== 0) return;
    this.keys[place] = key;
    this.rows[place] = row + 1;
  }

  /** Where a key stands, or the first empty place that it might have. */
  private placeOf(key: number): number {
    let place = (Math.imul(key, spread) >>> 7) & this.last;
    while (this.rows[place] !== 0 && this.keys[place] !== (key | 0)) place = (place + 1) & this.last;
    return place;
  }
}

/** 2^32 over the golden ratio, odd: keys that lie together fall far apart (Knuth, "Sorting and Searching", 6.4). */
const spread = 0x9e3779b1;
