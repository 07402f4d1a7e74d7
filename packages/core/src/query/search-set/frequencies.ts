import { hashBase } from "../../text/hash.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { frequencies } from "./tables/frequencies.generated.ts";

/**
 * How often keys come in posts: at first by a shipped table of common words, then more and more by what the stream shows. Only
 * the order matters: a search is watched for by the rarest of its words.
 *
 * The stream is counted in a sketch, a row of counters that keys share: a rare key may look a little commoner than it is, a
 * common one never rarer. The more searches there are, the finer it is.
 */
export class Frequencies {
  private counters: Uint16Array<ArrayBuffer> = new Uint16Array(coarsest);
  /** Leaves so many high bits of a key as there are counters. */
  private shift: number = shiftFor(coarsest);
  private posts = 0;

  /** The share of posts that hold a key. */
  share(key: number): number {
    const expected = shipped().get(key) ?? rareShare;
    const seen = this.counters[key >>> this.shift]!;
    return (expected * trust + seen) / (trust + this.posts);
  }

  /** Whether the next post is one of those that are counted. */
  isDue(post: number): boolean {
    return post % sampleEvery === 0;
  }

  /** Counts the keys of one post. */
  count(keys: Int32Array, length: number): void {
    if (this.posts === mostPosts) this.halve();
    this.posts++;
    const { counters, shift } = this;
    for (let i = 0; i < length; i++) counters[keys[i]! >>> shift]!++;
  }

  /** Makes the sketch as fine as so many searches need. */
  fit(searches: number): void {
    while (this.counters.length < finest && this.counters.length < countersPerSearch * searches) this.refine();
  }

  save(to: IntWriter): void {
    to.int(this.posts);
    to.ints(new Int32Array(this.counters.buffer));
  }

  restore(from: IntReader): void {
    this.posts = from.int();
    this.counters = new Uint16Array(from.ints().slice().buffer);
    this.shift = shiftFor(this.counters.length);
  }

  get bytes(): number {
    return this.counters.byteLength;
  }

  /** Makes two counters of each. What shared one seems commoner than it is, until older posts count less. */
  private refine(): void {
    const finer = new Uint16Array(2 * this.counters.length);
    for (let i = 0; i < finer.length; i++) finer[i] = this.counters[i >> 1]!;
    this.counters = finer;
    this.shift = shiftFor(finer.length);
  }

  /** Lets what was long ago count less. */
  private halve(): void {
    this.posts >>= 1;
    for (let i = 0; i < this.counters.length; i++) this.counters[i]! >>= 1;
  }
}

const coarsest = 0x800;
const finest = 0x8000;
const countersPerSearch = 2;

function shiftFor(counters: number): number {
  return Math.clz32(counters) + 1;
}

const sampleEvery = 16;
/** A word comes at most once in a hundred places of a post, so the counters hold that many posts. */
const mostPosts = 0x1000;
/** So many posts of the stream weigh as much as the table. */
const trust = 256;
/** The share of a word that no table knows: rarer than any that is in it. */
const rareShare = 1e-5;

let table: ReadonlyMap<number, number> | undefined;

function shipped(): ReadonlyMap<number, number> {
  table ??= new Map(
    frequencies.flatMap(([posts, words]) => words.split(" ").map((word) => [hashBase(word) | 0, 1 / posts] as const)),
  );
  return table;
}
