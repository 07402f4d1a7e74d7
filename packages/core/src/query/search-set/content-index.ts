import type { IntReader, IntWriter } from "./bytes.ts";

/** Where the things stand that are looked for by what they hold. */
export interface Contents {
  /** Whether the thing of a number holds just these integers. */
  readonly holds: (number: number, content: readonly number[]) => boolean;
  /** `hashOf` of what it holds. */
  readonly hashOf: (number: number) => number;
}

/**
 * Finds the number of something by the integers it holds, which are kept elsewhere: an open-addressing table of one integer an
 * entry, the number plus one and above it eight bits of the hash. Growing never stops the caller: a larger table takes over a few
 * entries at every change while the smaller one still answers.
 */
export class ContentIndex {
  private readonly contents: Contents;
  private count = 0;
  private slots: Int32Array = new Int32Array(firstSlots);
  private old: Int32Array | undefined;
  /** So many slots of the old table are empty, because their entries have moved. */
  private moved = 0;

  constructor(contents: Contents) {
    this.contents = contents;
  }

  /** The number of the thing that holds this; -1 where there is none. */
  find(content: readonly number[]): number {
    const found = this.findIn(this.slots, content);
    return found < 0 && this.old !== undefined ? this.findIn(this.old, content) : found;
  }

  /** Enters a thing that is not there yet. */
  add(number: number): void {
    this.move();
    this.insert(number);
    if (++this.count > mostLoad * this.slots.length && this.old === undefined) this.beginMove();
  }

  /** Takes a thing out. What it holds must still be there. */
  remove(number: number): void {
    this.move();
    this.count--;
    if (this.old === undefined || !this.removeFrom(this.old, number)) this.removeFrom(this.slots, number);
  }

  /** Ends a move first, so that what is written depends on nothing but the entries and their history. */
  save(to: IntWriter): void {
    while (this.old !== undefined) this.move();
    to.int(this.count);
    to.ints(this.slots);
  }

  restore(from: IntReader): void {
    this.count = from.int();
    this.slots = from.ints();
  }

  get bytes(): number {
    return this.slots.byteLength + (this.old?.byteLength ?? 0);
  }

  private findIn(slots: Int32Array, content: readonly number[]): number {
    const hash = hashOf(content);
    const last = slots.length - 1;
    for (let at = hash & last; slots[at] !== 0; at = (at + 1) & last) {
      const number = numberIn(slots[at]!);
      if ((slots[at]! ^ hash) >>> numberBits === 0 && this.contents.holds(number, content)) return number;
    }
    return -1;
  }

  private insert(number: number): void {
    const { slots } = this;
    const hash = this.contents.hashOf(number);
    const last = slots.length - 1;
    let at = hash & last;
    while (slots[at] !== 0) at = (at + 1) & last;
    slots[at] = (hash & ~mostNumber) | (number + 1);
  }

  private removeFrom(slots: Int32Array, number: number): boolean {
    const last = slots.length - 1;
    let at = this.contents.hashOf(number) & last;
    while (slots[at] !== 0 && numberIn(slots[at]!) !== number) at = (at + 1) & last;
    if (slots[at] === 0) return false;
    this.close(slots, at);
    return true;
  }

  /** Closes the gap that an entry leaves, so that later ones of the same run are still found. */
  private close(slots: Int32Array, gap: number): void {
    const last = slots.length - 1;
    let hole = gap;
    for (let at = (hole + 1) & last; slots[at] !== 0; at = (at + 1) & last) {
      const home = this.contents.hashOf(numberIn(slots[at]!)) & last;
      if (((at - home) & last) < ((at - hole) & last)) continue;
      slots[hole] = slots[at]!;
      hole = at;
    }
    slots[hole] = 0;
  }

  private beginMove(): void {
    this.old = this.slots;
    this.moved = 0;
    this.slots = new Int32Array(2 * this.old.length);
  }

  /** Moves a few entries, where some are left to move: enough that it is over long before the larger table fills up. */
  private move(): void {
    for (let i = 0; i < movesAtOnce && this.old !== undefined; i++) {
      const entry = this.old[this.moved]!;
      if (entry !== 0) {
        this.insert(numberIn(entry));
        this.close(this.old, this.moved);
      } else if (++this.moved === this.old.length) this.old = undefined;
    }
  }
}

const firstSlots = 64;
const movesAtOnce = 16;
/** Searches stay short up to here. */
const mostLoad = 0.7;

/** Numbers up to sixteen million: more than there is memory for. */
const numberBits = 24;
const mostNumber: number = (1 << numberBits) - 1;

function numberIn(entry: number): number {
  return (entry & mostNumber) - 1;
}

/** The hash of some integers; of all of them, or of a stretch. */
export function hashOf(content: ArrayLike<number>, from = 0, to: number = content.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ content[i]!, 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  return hash;
}
