import { Arena, enlarged } from "./arena.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { ContentIndex, hashOf } from "./content-index.ts";

/**
 * Short runs of integers, each different one stored once under a small number, with a count of its uses.
 *
 * Two integers stand before each run: one for the owner, 0 at first, and the number of the run. With them a look at one place of
 * the memory is enough, where a table of its own would cost a second one: with 100,000 searches that is most of the time.
 */
export class NumberedRuns {
  readonly arena: Arena = new Arena();
  count = 0;
  /** By number: where the run stands, behind its headroom; its uses. */
  private table: Int32Array = new Int32Array(firstRoom * rowSize);
  /** By number: how long the run is. */
  private lengths: Uint16Array = new Uint16Array(firstRoom);
  private next = 0;
  private readonly free: number[] = [];
  private readonly index = new ContentIndex({
    holds: (number, content) => this.holds(number, content),
    hashOf: (number) => this.hashOf(number),
  });

  /** The number of a run, new or known; each call is one use. */
  take(run: readonly number[]): number {
    const known = this.index.find(run);
    const number = known < 0 ? this.add(run) : known;
    this.table[number * rowSize + uses]!++;
    return number;
  }

  /** The number of a run that is there; -1 where it is not. */
  find(run: readonly number[]): number {
    return this.index.find(run);
  }

  addressOf(number: number): number {
    return this.table[number * rowSize]!;
  }

  usesOf(number: number): number {
    return this.table[number * rowSize + uses]!;
  }

  /** Gives a use back. True when it was the last one and the run is gone. */
  release(number: number): boolean {
    if (--this.table[number * rowSize + uses]! > 0) return false;
    this.index.remove(number);
    this.arena.free(this.addressOf(number) - headroom, headroom + this.lengths[number]!);
    this.free.push(number);
    this.count--;
    return true;
  }

  /** The number of the run that stands at an address. */
  numberOf(address: number): number {
    return this.arena.chunks[address >>> 16]![(address & 0xffff) + numberAt]! & ~mark;
  }

  /** Sets or takes back the mark beside the number of a run; it means what the owner wants it to. */
  setMark(number: number, isMarked: boolean): void {
    const address = this.addressOf(number);
    this.arena.chunks[address >>> 16]![(address & 0xffff) + numberAt] = isMarked ? number | mark : number;
  }

  /** Sets what the owner keeps before each run to 0 again. */
  clearOwn(): void {
    for (let number = 0; number < this.next; number++) {
      const address = this.addressOf(number);
      if (this.usesOf(number) > 0) this.arena.chunks[address >>> 16]![(address & 0xffff) + ownAt] = 0;
    }
  }

  /** A copy of the run of a number. */
  read(number: number): readonly number[] {
    const address = this.addressOf(number);
    const start = address & 0xffff;
    return [...this.arena.chunks[address >>> 16]!.subarray(start, start + this.lengths[number]!)];
  }

  /** The numbers that are in use, in order. */
  numbers(): number[] {
    return Array.from({ length: this.next }, (_, number) => number).filter((number) => this.usesOf(number) > 0);
  }

  save(to: IntWriter): void {
    this.arena.save(to);
    to.ints(this.table.subarray(0, this.next * rowSize));
    to.ints([...this.lengths.subarray(0, this.next)]);
    to.ints(this.free);
    this.index.save(to);
  }

  restore(from: IntReader): void {
    this.arena.restore(from);
    const table = from.ints();
    this.next = table.length / rowSize;
    this.makeRoom(this.next);
    this.table.set(table);
    this.lengths.set(from.ints());
    for (const number of from.ints()) this.free.push(number);
    this.count = this.next - this.free.length;
    this.index.restore(from);
  }

  get bytes(): number {
    return this.arena.bytes + this.index.bytes + this.table.byteLength + this.lengths.byteLength;
  }

  private add(run: readonly number[]): number {
    const number = this.free.pop() ?? this.next++;
    if (number === this.lengths.length) this.makeRoom(number + (number >> 2));
    const address = this.arena.allocate(headroom + run.length) + headroom;
    const chunk = this.arena.chunks[address >>> 16]!;
    chunk[(address & 0xffff) + ownAt] = 0;
    chunk[(address & 0xffff) + numberAt] = number;
    chunk.set(run, address & 0xffff);
    this.table.set([address, 0], number * rowSize);
    this.lengths[number] = run.length;
    this.index.add(number);
    this.count++;
    return number;
  }

  /** Makes room for the rows of so many runs. */
  private makeRoom(runs: number): void {
    if (runs <= this.lengths.length) return;
    const lengths = new Uint16Array(runs);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.table = enlarged(this.table, runs * rowSize);
  }

  private hashOf(number: number): number {
    const address = this.addressOf(number);
    const start = address & 0xffff;
    return hashOf(this.arena.chunks[address >>> 16]!, start, start + this.lengths[number]!);
  }

  private holds(number: number, content: readonly number[]): boolean {
    if (this.lengths[number] !== content.length) return false;
    const address = this.addressOf(number);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    return content.every((integer, index) => chunk[start + index] === (integer | 0));
  }
}

const firstRoom = 64;
const rowSize = 2;
const uses = 1;

/** Where the two integers before a run stand, from its address on. */
export const ownAt = -2;
export const numberAt = -1;
/** A bit that no number has. */
export const mark: number = 1 << 30;
const headroom = 2;
