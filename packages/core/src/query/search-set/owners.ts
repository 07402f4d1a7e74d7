import { Arena } from "./arena.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { IntegerMap } from "./key-table.ts";

/** Integers of one entry: the number of a program, and the packed flags of what must not be there. */
export const ownerSize = 2;
/** Before the entries stand how many there are, and for how many there is room. */
export const ownersHeader = 2;

/** By number of a branch: the programs that it is a branch of. */
export class Owners {
  readonly arena: Arena = new Arena();
  private readonly lists = new IntegerMap();

  /** Where the owners of a branch stand, or -1. */
  addressOf(branch: number): number {
    return this.lists.get(branch) - 1;
  }

  add(branch: number, owner: number, lacks: number): void {
    const address = this.withRoom(branch);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    chunk.set([owner, lacks], start + lengthFor(chunk[start]!));
    chunk[start]!++;
  }

  /** Takes one entry of an owner out; its place goes to the last entry. */
  remove(branch: number, owner: number): void {
    const address = this.addressOf(branch);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    const last = start + lengthFor(chunk[start]! - 1);
    for (let at = start + ownersHeader; at <= last; at += ownerSize) {
      if (chunk[at] !== owner) continue;
      chunk.copyWithin(at, last, last + ownerSize);
      chunk[start]!--;
      break;
    }
    if (chunk[start] !== 0) return;
    this.lists.set(branch, 0);
    this.arena.free(address, lengthFor(chunk[start + 1]!));
  }

  /** One owner of a branch. */
  anyOf(branch: number): number {
    const address = this.addressOf(branch);
    return this.arena.chunks[address >>> 16]![(address & 0xffff) + ownersHeader]!;
  }

  save(to: IntWriter): void {
    this.arena.save(to);
    this.lists.save(to);
  }

  restore(from: IntReader): void {
    this.arena.restore(from);
    this.lists.restore(from);
  }

  get bytes(): number {
    return this.arena.bytes + this.lists.bytes;
  }

  /** The list of a branch with room for one more; a full one moves to a place with half as much room again. */
  private withRoom(branch: number): number {
    const address = this.addressOf(branch);
    if (address < 0) return this.create(branch, 1);
    const chunk = this.arena.chunks[address >>> 16]!;
    const start = address & 0xffff;
    const [count, room] = [chunk[start]!, chunk[start + 1]!];
    if (count < room) return address;
    const larger = this.create(branch, room + (room >> 1) + 1);
    const target = this.arena.chunks[larger >>> 16]!;
    target.set(chunk.subarray(start + ownersHeader, start + lengthFor(count)), (larger & 0xffff) + ownersHeader);
    target[larger & 0xffff] = count;
    this.arena.free(address, lengthFor(room));
    return larger;
  }

  private create(branch: number, room: number): number {
    const address = this.arena.allocate(lengthFor(room));
    this.arena.chunks[address >>> 16]!.set([0, room], address & 0xffff);
    this.lists.set(branch, address + 1);
    return address;
  }
}

function lengthFor(room: number): number {
  return ownersHeader + ownerSize * room;
}
