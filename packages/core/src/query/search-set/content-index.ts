import type { IntReader, IntWriter } from "./bytes.ts";
import { IntegerMap } from "./key-table.ts";

/** Finds the number of something by the integers it holds, which are kept elsewhere. */
export class ContentIndex {
  private readonly table = new IntegerMap();
  /** Further numbers of the same hash; two in four billion. */
  private readonly more = new Map<number, number[]>();
  private readonly holds: (number: number, content: readonly number[]) => boolean;

  /** `holds` says whether the thing of a number holds just these integers. */
  constructor(holds: (number: number, content: readonly number[]) => boolean) {
    this.holds = holds;
  }

  /** The number of the thing that holds this; -1 where there is none. */
  find(content: readonly number[]): number {
    const hash = hashOf(content);
    const first = this.table.get(hash) - 1;
    if (first < 0 || this.holds(first, content)) return first;
    return this.more.get(hash)?.find((number) => this.holds(number, content)) ?? -1;
  }

  /** Enters a thing that is not there yet. */
  add(content: readonly number[], number: number): void {
    const hash = hashOf(content);
    if (this.table.get(hash) === 0) this.table.set(hash, number + 1);
    else this.more.set(hash, [...(this.more.get(hash) ?? []), number]);
  }

  remove(content: readonly number[], number: number): void {
    const hash = hashOf(content);
    const others = this.more.get(hash) ?? [];
    const isFirst = this.table.get(hash) === number + 1;
    if (isFirst) this.table.set(hash, (others[0] ?? -1) + 1);
    const rest = isFirst ? others.slice(1) : others.filter((other) => other !== number);
    if (rest.length > 0) this.more.set(hash, rest);
    else this.more.delete(hash);
  }

  save(to: IntWriter): void {
    this.table.save(to);
    to.ints([...this.more].flatMap(([hash, numbers]) => [hash, numbers.length, ...numbers]));
  }

  restore(from: IntReader): void {
    this.table.restore(from);
    const more = from.ints();
    for (let at = 0; at < more.length; at += 2 + more[at + 1]!)
      this.more.set(more[at]!, [...more.subarray(at + 2, at + 2 + more[at + 1]!)]);
  }

  get bytes(): number {
    return this.table.bytes;
  }
}

function hashOf(content: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const integer of content) {
    hash = Math.imul(hash ^ integer, 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  return hash;
}
