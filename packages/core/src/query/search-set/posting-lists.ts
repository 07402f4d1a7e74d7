import { Arena } from "./arena.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { KeyTable } from "./key-table.ts";

/** An entry of a list: a program, and the packed constraints under which it is worth a look. */
export interface Posting {
  readonly program: number;
  readonly all: number;
  readonly any: number;
  readonly moreAny: number;
}

/** Integers of one entry. Before the entries stand: how many there are, for how many there is room, and how many pairs lead here. */
export const postingSize = 4;
export const headerSize = 3;

/** Lists up to this length cost nothing worth moving a program for. */
const short = 4;

/** For each key the programs that hang on it, as runs of integers. */
export class PostingLists {
  readonly keys: KeyTable = new KeyTable();
  readonly arena: Arena = new Arena();

  /** How many programs hang on a key. */
  count(key: number): number {
    const address = this.addressOf(key);
    return address < 0 ? 0 : this.arena.chunks[address >>> 16]![address & 0xffff]!;
  }

  /** Where the list of a key stands, or -1. */
  addressOf(key: number): number {
    return this.keys.get(key) - 1;
  }

  add(key: number, posting: Posting): void {
    const address = this.withRoom(key);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    this.write(chunk, start + headerSize + postingSize * chunk[start]!, posting);
    chunk[start]!++;
  }

  /** Takes one entry of a program out; its place goes to the last entry. */
  remove(key: number, program: number): void {
    const address = this.addressOf(key);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    const first = start + headerSize;
    const last = first + postingSize * (chunk[start]! - 1);
    for (let at = first; at <= last; at += postingSize) {
      if (chunk[at] !== program) continue;
      chunk.copyWithin(at, last, last + postingSize);
      chunk[start]!--;
      this.dropEmpty(key, address);
      return;
    }
  }

  /** A program of the longest of some lists, another one at every turn; -1 where all are short. */
  programIn(addresses: Int32Array, count: number, turn: number): number {
    let longest = -1;
    let most = short;
    for (let i = 0; i < count; i++) {
      const length = this.arena.chunks[addresses[i]! >>> 16]![addresses[i]! & 0xffff]!;
      if (length <= most) continue;
      most = length;
      longest = addresses[i]!;
    }
    if (longest < 0) return -1;
    return this.arena.chunks[longest >>> 16]![(longest & 0xffff) + headerSize + postingSize * (turn % most)]!;
  }

  /** Counts the pairs that a key is the first of, so that a post with the key is also looked up by pairs. */
  lead(key: number, change: 1 | -1): void {
    const known = this.addressOf(key);
    const address = known < 0 ? this.create(key, 1) : known;
    this.arena.chunks[address >>> 16]![(address & 0xffff) + 2]! += change;
    this.dropEmpty(key, address);
  }

  save(to: IntWriter): void {
    this.keys.save(to);
    this.arena.save(to);
  }

  restore(from: IntReader): void {
    this.keys.restore(from);
    this.arena.restore(from);
  }

  get bytes(): number {
    return this.keys.bytes + this.arena.bytes;
  }

  private dropEmpty(key: number, address: number): void {
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    if (chunk[start] !== 0 || chunk[start + 2] !== 0) return;
    this.keys.set(key, 0);
    this.arena.free(address, lengthFor(chunk[start + 1]!));
  }

  /** The list of a key with room for one more entry; a full one moves to a place with half as much room again. */
  private withRoom(key: number): number {
    const address = this.addressOf(key);
    if (address < 0) return this.create(key, 1);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    const [count, room] = [chunk[start]!, chunk[start + 1]!];
    if (count < room) return address;
    const larger = this.create(key, room + (room >> 1) + 1);
    const target = this.arena.chunks[larger >>> 16]!;
    target.set(chunk.subarray(start + headerSize, start + lengthFor(count)), (larger & 0xffff) + headerSize);
    target[larger & 0xffff] = count;
    target[(larger & 0xffff) + 2] = chunk[start + 2]!;
    this.arena.free(address, lengthFor(room));
    return larger;
  }

  private create(key: number, room: number): number {
    const address = this.arena.allocate(lengthFor(room));
    const chunk = this.arena.chunks[address >>> 16]!;
    chunk.set([0, room, 0], address & 0xffff);
    this.keys.set(key, address + 1);
    return address;
  }

  private write(chunk: Int32Array, at: number, { program, all, any, moreAny }: Posting): void {
    chunk[at] = program;
    chunk[at + 1] = all;
    chunk[at + 2] = any;
    chunk[at + 3] = moreAny;
  }
}

function lengthFor(room: number): number {
  return headerSize + postingSize * room;
}
