import type { IntReader, IntWriter } from "./bytes.ts";

/**
 * Room for many short runs of 32-bit integers that come and go: programs, and lists of them. Runs live in chunks of one size, so
 * that growing costs one new chunk and no copying of old ones; only the last grows to that size, by a sixteenth at a time, so that
 * a small set is small. Freed runs are handed out again by size. A chunk may be replaced by `allocate`, so nobody holds one across
 * a call.
 *
 * An address is the number of a chunk and an offset in it, in one integer: `chunks[address >>> 16][address & 0xffff]`.
 */
export class Arena {
  readonly chunks: Int32Array[] = [new Int32Array(firstSize)];
  private readonly freed = new Map<number, number[]>();
  private used = 0;

  /** Finds room for so many integers, rounded up to `roomFor`. What stands there is left over from before. */
  allocate(length: number): number {
    const size = roomFor(length);
    const again = this.freed.get(size)?.pop();
    if (again !== undefined) return again;
    if (size > chunkSize) return this.addChunk(size);
    if (this.used + size > chunkSize || this.chunks.at(-1)!.length > chunkSize) this.addChunk(firstSize);
    const address = ((this.chunks.length - 1) << 16) | this.used;
    this.used += size;
    if (this.used > this.chunks.at(-1)!.length) this.growLast();
    return address;
  }

  /** Gives back room that `allocate` gave for this length. */
  free(address: number, length: number): void {
    const size = roomFor(length);
    const list = this.freed.get(size);
    if (list === undefined) this.freed.set(size, [address]);
    else list.push(address);
  }

  save(to: IntWriter): void {
    to.int(this.used);
    to.int(this.chunks.length);
    for (const [index, chunk] of this.chunks.entries()) to.ints(this.isLastSmall(index) ? chunk.subarray(0, this.used) : chunk);
    to.ints([...this.freed].flatMap(([size, list]) => [size, list.length, ...list]));
  }

  restore(from: IntReader): void {
    this.used = from.int();
    this.chunks.length = from.int();
    for (let i = 0; i < this.chunks.length; i++) this.chunks[i] = from.ints();
    if (this.isLastSmall(this.chunks.length - 1)) this.growLast();
    const freed = from.ints();
    for (let at = 0; at < freed.length; at += 2 + freed[at + 1]!)
      this.freed.set(freed[at]!, [...freed.subarray(at + 2, at + 2 + freed[at + 1]!)]);
  }

  get bytes(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }

  private addChunk(size: number): number {
    this.chunks.push(new Int32Array(size));
    this.used = 0;
    return (this.chunks.length - 1) << 16;
  }

  private growLast(): void {
    const last = this.chunks.pop()!;
    let size = firstSize;
    while (size < this.used) size += size >> 4;
    this.chunks.push(enlarged(last, Math.min(size, chunkSize)));
  }

  private isLastSmall(index: number): boolean {
    return index === this.chunks.length - 1 && this.chunks[index]!.length <= chunkSize;
  }
}

/** How many integers a run of a length takes up: a few sizes only, so that freed room fits again. */
export function roomFor(length: number): number {
  if (length <= 16) return length;
  const step = 2 ** (28 - Math.clz32(length));
  return Math.ceil(length / step) * step;
}

/** 256 kB: small beside a full set, large beside a run. Offsets in a chunk fit 16 bits. */
const chunkSize = 0x10000;
const firstSize = 0x100;

/** A longer copy; the new integers are 0. */
export function enlarged(array: Int32Array, size: number): Int32Array {
  const longer = new Int32Array(size);
  longer.set(array);
  return longer;
}
