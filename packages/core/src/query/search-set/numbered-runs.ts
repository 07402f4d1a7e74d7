import { Arena } from "./arena.ts";
import { ContentIndex } from "./content-index.ts";

/**
 * Short runs of integers, each different one stored once under a small number, with a count of its uses. `headroom` integers
 * before each run are left to the owner.
 */
export class NumberedRuns {
  readonly arena: Arena = new Arena();
  count = 0;
  /** By number: where the run stands, behind its headroom; its length; its uses; and one integer for the owner. */
  table: Int32Array = new Int32Array(256 * rowSize);
  private next = 0;
  private readonly free: number[] = [];
  private readonly index = new ContentIndex((number, content) => this.holds(number, content));
  private readonly headroom: number;

  constructor(headroom: number) {
    this.headroom = headroom;
  }

  /** The number of a run, new or known; each call is one use. */
  take(run: readonly number[]): number {
    const known = this.index.find(run);
    const number = known < 0 ? this.add(run) : known;
    this.table[number * rowSize + uses]!++;
    return number;
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
    const run = this.read(number);
    this.index.remove(run, number);
    this.arena.free(this.addressOf(number) - this.headroom, this.headroom + run.length);
    this.free.push(number);
    this.count--;
    return true;
  }

  /** A copy of the run of a number. */
  read(number: number): readonly number[] {
    const address = this.addressOf(number);
    const start = address & 0xffff;
    return [...this.arena.chunks[address >>> 16]!.subarray(start, start + this.table[number * rowSize + length]!)];
  }

  get bytes(): number {
    return this.arena.bytes + this.index.bytes + this.table.byteLength;
  }

  private add(run: readonly number[]): number {
    const number = this.free.pop() ?? this.next++;
    if ((number + 1) * rowSize > this.table.length) this.table = enlarged(this.table, 2 * this.table.length);
    const address = this.arena.allocate(this.headroom + run.length) + this.headroom;
    this.arena.chunks[address >>> 16]!.set(run, address & 0xffff);
    this.table.set([address, run.length, 0, 0], number * rowSize);
    this.index.add(run, number);
    this.count++;
    return number;
  }

  private holds(number: number, content: readonly number[]): boolean {
    if (this.table[number * rowSize + length] !== content.length) return false;
    const address = this.addressOf(number);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    return content.every((integer, index) => chunk[start + index] === (integer | 0));
  }
}

/** Integers of a row of the table, and what they are: 0 is the address. */
export const rowSize = 4;
const length = 1;
const uses = 2;
export const own = 3;

/** A longer copy; the new integers are 0. */
export function enlarged(array: Int32Array, size: number): Int32Array {
  const longer = new Int32Array(size);
  longer.set(array);
  return longer;
}
