import { AskedFields } from "./asked.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { keepDistinct } from "./distinct.ts";
import type { Found } from "./found.ts";
import { keyOfPair } from "./key.ts";
import { inFilter } from "./key-table.ts";
import { Pairs } from "./pairs.ts";
import { headerSize, type Posting, PostingLists, postingSize } from "./posting-lists.ts";
import { Prefixes } from "./prefixes.ts";
import type { Programs } from "./programs.ts";
import type { Scan } from "./scan.ts";
import { hasAllBits, hasAnyBit, packBits } from "./signature.ts";
import type { Watch } from "./watch.ts";

/** Where a program was entered, so that it can be taken out again. */
export interface Entered {
  /** Keys of the lists. */
  readonly lists: readonly number[];
  /** First keys of the pairs among them. */
  readonly leaders: readonly number[];
  readonly prefixes: readonly string[];
  /** Bits of the values beside the text. */
  readonly values: number;
}

/**
 * Which programs are worth a look for a post. A program hangs on keys of which a post that it matches has at least one. Where a
 * list has grown long, what is added hangs on pairs instead: the key, and one of those that have to be there as well.
 */
export class Watchlist {
  readonly lists: PostingLists = new PostingLists();
  readonly prefixes: Prefixes = new Prefixes();
  /** Which values beside the text programs hang on. */
  readonly values: AskedFields = new AskedFields();
  /** Programs that every post is run against. */
  readonly always: number[] = [];
  private readonly pairs = new Pairs();

  add(program: number, watches: readonly Watch[]): Entered {
    const entering = withoutCovered(watches);
    const lists: number[] = [];
    const leaders: number[] = [];
    for (const watch of entering) this.enter(program, watch, lists, leaders);
    const prefixes = entering.flatMap(({ prefix }) => prefix ?? []);
    for (const prefix of prefixes) this.prefixes.change(prefix, 1);
    const values = entering.reduce((bits, { value = 0 }) => bits | value, 0);
    this.values.change(values, 1);
    return { lists, leaders: kept(leaders), prefixes: kept(prefixes), values };
  }

  remove(program: number, { lists, leaders, prefixes, values }: Entered): void {
    this.values.change(values, -1);
    for (const prefix of prefixes) this.prefixes.change(prefix, -1);
    for (const key of lists) this.lists.remove(key, program);
    for (const key of leaders) this.lists.lead(key, -1);
  }

  /** How many programs hang already where this watch would: on its key, or, where that is crowded, on its pair. */
  count({ anchor, all, any, neighbours }: Watch): number {
    const count = this.lists.count(anchor);
    const [second] = all.length > 0 ? all : any;
    if (count < crowd || second === undefined) return count;
    return count + this.lists.count(neighbours ?? keyOfPair(anchor, second));
  }

  /** Adds all programs that are true of the scanned post. */
  match<Key>(scan: Scan, programs: Programs<Key>, found: Found): void {
    if (!this.isWorthALook(scan)) return;
    scan.sign();
    for (let i = 0; i < this.always.length; i++) programs.look(this.always[i]!, scan, found);
    for (let i = 0; i < scan.hitCount; i++) this.follow(scan.addresses[i]!, scan.hits[i]!, scan, programs, found);
  }

  /** Sorts out the keys that only seemed to be in the table. For most posts none is left. */
  private isWorthALook(scan: Scan): boolean {
    const { hits, addresses } = scan;
    const hitCount = keepDistinct(hits, scan.hitCount);
    let count = 0;
    for (let i = 0; i < hitCount; i++) {
      const address = this.lists.addressOf(hits[i]!);
      if (address < 0) continue;
      addresses[count] = address;
      hits[count++] = hits[i]!;
    }
    scan.hitCount = count;
    return count > 0 || this.always.length > 0;
  }

  /** Posts are counted from the beginning again. */
  forgetPosts(): void {
    this.pairs.forgetPosts();
  }

  save(to: IntWriter): void {
    this.lists.save(to);
    this.prefixes.save(to);
    this.values.save(to);
    this.pairs.save(to);
    to.ints(this.always);
  }

  restore(from: IntReader): void {
    this.lists.restore(from);
    this.prefixes.restore(from);
    this.values.restore(from);
    this.pairs.restore(from);
    for (const address of from.ints()) this.always.push(address);
  }

  get bytes(): number {
    return this.lists.bytes;
  }

  private enter(program: number, watch: Watch, lists: number[], leaders: number[]): void {
    const isCrowded = this.lists.count(watch.anchor) >= crowd;
    if (isCrowded && watch.all.length + watch.any.length > 0) this.addPairs(program, watch, lists, leaders);
    else {
      this.lists.add(watch.anchor, postingOf(program, watch));
      lists.push(watch.anchor);
    }
  }

  private addPairs(program: number, watch: Watch, lists: number[], leaders: number[]): void {
    const { neighbours, all, any } = watch;
    const seconds = neighbours === undefined ? (all.length > 0 ? all.slice(0, 1) : any) : [neighbours];
    for (const second of seconds) {
      const key = this.pairs.enter(watch.anchor, second, neighbours !== undefined);
      this.lists.add(key, postingOf(program, watch));
      this.lists.lead(watch.anchor, 1);
      lists.push(key);
      leaders.push(watch.anchor);
    }
  }

  /** Looks through a list, and through those of the pairs that its key is the first of. */
  private follow<Key>(address: number, key: number, scan: Scan, programs: Programs<Key>, found: Found): void {
    this.lookThrough(address, scan, programs, found);
    const pairs = this.lists.arena.chunks[address >>> 16]![(address & 0xffff) + 2]!;
    if (pairs > 0) this.followPairs(key, scan, programs, found);
  }

  private lookThrough<Key>(address: number, scan: Scan, programs: Programs<Key>, found: Found): void {
    const chunk = this.lists.arena.chunks[address >>> 16]!;
    const first = (address & 0xffff) + headerSize;
    const end = first + postingSize * chunk[address & 0xffff]!;
    const { signature } = scan;
    for (let at = first; at < end; at += postingSize) {
      if (hasAllBits(signature, chunk[at + 1]!) === 0) continue;
      const some = hasAnyBit(signature, chunk[at + 2]!) | hasAnyBit(signature, chunk[at + 3]!);
      if (some !== 0) programs.look(chunk[at]!, scan, found);
    }
  }

  private followPairs<Key>(key: number, scan: Scan, programs: Programs<Key>, found: Found): void {
    const { pairs, lists } = this;
    if (pairs.pick(scan) && pairs.hasNeighbours) this.followNeighbours(scan, programs, found);
    const count = pairs.entered(key, lists.keys.filter);
    for (let i = 0; i < count; i++) this.followKey(pairs.candidates[i]!, scan, programs, found);
  }

  private followNeighbours<Key>(scan: Scan, programs: Programs<Key>, found: Found): void {
    scan.signNeighbours();
    const { filter } = this.lists.keys;
    for (let i = scan.signed; i < scan.keyCount; i++)
      if (inFilter(filter, scan.keys[i]!) === 1) this.followKey(scan.keys[i]!, scan, programs, found);
  }

  private followKey<Key>(key: number, scan: Scan, programs: Programs<Key>, found: Found): void {
    const address = this.lists.addressOf(key);
    if (address >= 0) this.lookThrough(address, scan, programs, found);
  }
}

const none: readonly never[] = [];

/** Most programs have none; one empty list serves them all. */
function kept<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? none : items;
}

/** A list longer than this is no longer added to where a pair can be watched for: walking it would cost more than looking up pairs. */
const crowd = 16;

function postingOf(program: number, { anchor, all, any }: Watch): Posting {
  const choice = any.length > 0 ? any : [anchor];
  return {
    program,
    all: packBits(all.length > 0 ? all : [anchor]),
    any: packBits(choice.slice(0, 3)),
    moreAny: packBits(choice.length > 3 ? choice.slice(3) : choice),
  };
}

/** Leaves out watches where another one of the same key goes off whenever they do. */
function withoutCovered(watches: readonly Watch[]): readonly Watch[] {
  if (watches.length === 1) return watches;
  const groups = Map.groupBy(watches, ({ anchor }) => anchor);
  return [...groups.values()].flatMap((same) => {
    const kept = same.filter((watch, index) => !same.some((other, at) => at !== index && covers(other, watch, at < index)));
    return kept.length === same.length ? kept : kept.map(withoutNeighbours);
  });
}

/** What stands for others as well must not ask for neighbours that they lack. */
function withoutNeighbours({ neighbours: _, ...watch }: Watch): Watch {
  return watch;
}

function covers(wider: Watch, narrower: Watch, isEarlier: boolean): boolean {
  if (!wider.all.every((key) => narrower.all.includes(key))) return false;
  const sameChoice =
    wider.any.length === 0 || (wider.any.length === narrower.any.length && wider.any.every((key) => narrower.any.includes(key)));
  if (!sameChoice) return false;
  return wider.all.length < narrower.all.length || wider.any.length < narrower.any.length || isEarlier;
}
