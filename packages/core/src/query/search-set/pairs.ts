import { enlarged } from "./arena.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { keepDistinct } from "./distinct.ts";
import { keyOfPair } from "./key.ts";
import { inFilter } from "./key-table.ts";
import type { Scan } from "./scan.ts";

/**
 * Which keys of a post are worth looking up two by two. Of thirty words of a post a handful are in any pair, so these are picked
 * out once a post. Two words that stand one after the other have one key already, which is looked up once and not beside each
 * word that leads a pair.
 *
 * Marks are never taken back: a stale one costs a look-up now and then.
 */
export class Pairs {
  /** Keys of pairs that may be in the table. */
  candidates: Int32Array = new Int32Array(64);
  /** The keys that were picked. */
  private picked: Int32Array = new Int32Array(64);
  private count = 0;
  hasNeighbours = false;
  /** By the high bits of a key: whether it may be the second of a pair. */
  private readonly seconds: Int32Array = new Int32Array(markCount >> 5);
  private post = 0;

  /** The key that a pair is looked up by; `areNeighbours` where the second is the key of both already. */
  enter(first: number, second: number, areNeighbours: boolean): number {
    if (areNeighbours) {
      this.hasNeighbours = true;
      return second;
    }
    const mark = second >>> markShift;
    this.seconds[mark >>> 5]! |= 1 << (mark & 31);
    return keyOfPair(first, second);
  }

  /** Picks the keys of a signed post. False where that was done already. */
  pick({ post, keys, signed }: Scan): boolean {
    if (this.post === post) return false;
    this.post = post;
    if (signed >= this.picked.length) this.makeRoom(2 * signed);
    const { picked, seconds } = this;
    let count = 0;
    for (let i = 0; i < signed; i++) {
      const key = keys[i]!;
      picked[count] = key;
      count += (seconds[key >>> (markShift + 5)]! >>> ((key >>> markShift) & 31)) & 1;
    }
    this.count = keepDistinct(picked, count);
    return true;
  }

  /**
   * Makes the keys of the pairs of a key and each that was picked, and keeps the candidates: those that the filter of the table
   * lets through. Which they are cannot be guessed, so that no branch hangs on it. Gives their number.
   */
  entered(first: number, filter: Int32Array): number {
    const { picked, count, candidates } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOfPair(first, picked[i]!);
      candidates[kept] = key;
      kept += inFilter(filter, key);
    }
    return kept;
  }

  /** Posts are counted from the beginning again. */
  forgetPosts(): void {
    this.post = 0;
  }

  private makeRoom(keys: number): void {
    this.picked = enlarged(this.picked, keys);
    this.candidates = enlarged(this.candidates, keys);
  }

  save(to: IntWriter): void {
    to.ints(this.seconds);
    to.int(this.hasNeighbours ? 1 : 0);
  }

  restore(from: IntReader): void {
    this.seconds.set(from.ints());
    this.hasNeighbours = from.int() === 1;
  }
}

/** Half a kilobyte of marks. */
const markCount = 4096;
const markShift = 20;
