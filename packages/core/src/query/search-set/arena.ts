/**
 * Room for many short runs of 32-bit integers that come and go: programs, and lists of them. Runs live in chunks that are never
 * moved, so that growing costs one new chunk and no copying; freed runs are handed out again by size.
 *
 * An address is the number of a chunk and an offset in it, in one integer: `chunks[address >>> 16][address & 0xffff]`.
 */
export class Arena {
  readonly chunks: Int32Array[] = [new Int32Array(chunkSize)];
  private readonly freed = new Map<number, number[]>();
  private used = 0;

  /** Finds room for so many integers, rounded up to `roomFor`. What stands there is left over from before. */
  allocate(length: number): number {
    const size = roomFor(length);
    const again = this.freed.get(size)?.pop();
    if (again !== undefined) return again;
    if (size > chunkSize) return this.addChunk(size);
    if (this.used + size > chunkSize || this.chunks.at(-1)!.length > chunkSize) this.addChunk(chunkSize);
    const address = ((this.chunks.length - 1) << 16) | this.used;
    this.used += size;
    return address;
  }

  /** Gives back room that `allocate` gave for this length. */
  free(address: number, length: number): void {
    const size = roomFor(length);
    const list = this.freed.get(size);
    if (list === undefined) this.freed.set(size, [address]);
    else list.push(address);
  }

  get bytes(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }

  private addChunk(size: number): number {
    this.chunks.push(new Int32Array(size));
    this.used = 0;
    return (this.chunks.length - 1) << 16;
  }
}

/** How many integers a run of a length takes up: a few sizes only, so that freed room fits again. */
export function roomFor(length: number): number {
  if (length <= 16) return (length + 1) & ~1;
  const step = 2 ** (28 - Math.clz32(length));
  return Math.ceil(length / step) * step;
}

/** 256 kB: small beside a full set, large beside a run. Offsets in a chunk fit 16 bits. */
const chunkSize = 0x10000;
