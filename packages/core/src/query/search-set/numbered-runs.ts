import { Arena } from "./arena.ts";
import { ContentIndex } from "./content-index.ts";

/**
 * Short runs of integers, each different one stored once under a small number, with a count of its uses. `headroom` integers
 * before each run are left to the owner.
 */
export class NumberedRuns {
  readonly arena: Arena = new Arena();
  count = 0;
  /** Where the run of a number stands, behind its headroom. */
  addresses: Int32Array = new Int32Array(256);
  private lengths: Int32Array = new Int32Array(256);
  private uses: Int32Array = new Int32Array(256);
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
    this.uses[number]!++;
    return number;
  }

  usesOf(number: number): number {
    return this.uses[number]!;
  }

  /** Gives a use back. True when it was the last one and the run is gone. */
  release(number: number): boolean {
    if (--this.uses[number]! > 0) return false;
    this.index.remove(this.read(number), number);
    this.arena.free(this.addresses[number]! - this.headroom, this.headroom + this.lengths[number]!);
    this.free.push(number);
    this.count--;
    return true;
  }

  /** A copy of the run of a number. */
  read(number: number): readonly number[] {
    const address = this.addresses[number]!;
    const start = address & 0xffff;
    return [...this.arena.chunks[address >>> 16]!.subarray(start, start + this.lengths[number]!)];
  }

  get bytes(): number {
    return this.arena.bytes + this.index.bytes + this.addresses.byteLength + this.lengths.byteLength + this.uses.byteLength;
  }

  private add(run: readonly number[]): number {
    const number = this.free.pop() ?? this.next++;
    if (number >= this.addresses.length) this.grow();
    const address = this.arena.allocate(this.headroom + run.length) + this.headroom;
    this.arena.chunks[address >>> 16]!.set(run, address & 0xffff);
    this.addresses[number] = address;
    this.lengths[number] = run.length;
    this.index.add(run, number);
    this.count++;
    return number;
  }

  private holds(number: number, content: readonly number[]): boolean {
    if (this.lengths[number] !== content.length) return false;
    const address = this.addresses[number]!;
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    return content.every((integer, index) => chunk[start + index] === (integer | 0));
  }

  private grow(): void {
    const size = 2 * this.addresses.length;
    this.addresses = enlarged(this.addresses, size);
    this.lengths = enlarged(this.lengths, size);
    this.uses = enlarged(this.uses, size);
  }
}

/** A longer copy; the new integers are 0. */
export function enlarged(array: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
