import type { IntReader, IntWriter } from "./bytes.ts";

/**
 * From integers to integers: an open-addressing table in one array. Growing never stops the caller: a larger table takes over a
 * few entries at every change while the smaller one still answers.
 */
export class IntegerMap {
  count = 0;
  protected slots: Slots = new Slots(new Int32Array(2 * firstSlots));
  protected old: Slots | undefined;
  private gone = 0;

  /** The value of a key, or 0. */
  get(key: number): number {
    const value = this.slots.get(key);
    return value !== 0 || this.old === undefined ? value : this.old.get(key);
  }

  /** Gives a key a value; 0 takes it out. */
  set(key: number, value: number): void {
    this.move();
    if (value === 0) this.remove(key);
    else if (!this.slots.replace(key, value) && !this.old?.replace(key, value)) this.add(key, value);
  }

  /** Moves a few entries, where some are left to move: enough that it is over long before the larger table fills up. */
  move(): void {
    for (let i = 0; i < movesAtOnce && this.old !== undefined; i++) {
      if (!this.old.moveNext((key, value) => this.take(key, value))) this.endMove();
    }
  }

  /** Ends a move first, so that what is written depends on nothing but the entries and their history. */
  save(to: IntWriter): void {
    while (this.old !== undefined) this.move();
    to.int(this.count);
    to.int(this.gone);
    to.ints(this.slots.entries);
  }

  restore(from: IntReader): void {
    this.count = from.int();
    this.gone = from.int();
    this.slots = new Slots(from.ints());
  }

  get bytes(): number {
    return this.slots.bytes + (this.old?.bytes ?? 0);
  }

  /** Takes an entry into the table that stays. */
  protected take(key: number, value: number): void {
    this.slots.insert(key, value);
  }

  protected beginMove(size: number): void {
    this.old = this.slots;
    this.slots = new Slots(new Int32Array(2 * size));
    this.gone = 0;
  }

  protected endMove(): void {
    this.old = undefined;
  }

  private add(key: number, value: number): void {
    this.take(key, value);
    this.count++;
    if (this.old === undefined && this.count > mostLoad * this.slots.size) this.beginMove(2 * this.slots.size);
  }

  private remove(key: number): void {
    if (!this.slots.remove(key) && !this.old?.remove(key)) return;
    this.count--;
    this.gone++;
    if (this.old === undefined && this.gone > mostLoad * this.slots.size) this.beginMove(this.slots.size);
  }
}

/**
 * From the key of a token to the list of programs that hang on it, and before it a bit filter that turns away most tokens
 * without a look at the table.
 */
export class KeyTable extends IntegerMap {
  /**
   * Two bits of one integer for each key: its low bits choose the integer and one bit, its highest the other. A clear one means
   * that the key is not there. One bit a key let one word of each post through by mistake, two let through one of six posts.
   */
  filter: Int32Array = new Int32Array(filterLength(firstSlots));
  /** While entries move: the filter of those that have moved. It has no bits of keys that have gone. */
  private fresh: Int32Array | undefined;

  override save(to: IntWriter): void {
    super.save(to);
    to.ints(this.filter);
  }

  override restore(from: IntReader): void {
    super.restore(from);
    this.filter = from.ints();
  }

  override get bytes(): number {
    return super.bytes + this.filter.byteLength + (this.fresh?.byteLength ?? 0);
  }

  protected override take(key: number, value: number): void {
    super.take(key, value);
    setBit(this.filter, key);
    if (this.fresh !== undefined) setBit(this.fresh, key);
  }

  protected override beginMove(size: number): void {
    super.beginMove(size);
    this.fresh = new Int32Array(filterLength(size));
    this.filter = stretched(this.filter, filterLength(size));
  }

  protected override endMove(): void {
    super.endMove();
    this.filter = this.fresh!;
    this.fresh = undefined;
  }
}

const firstSlots = 64;
const movesAtOnce = 16;
/** Searches stay short up to here. */
const mostLoad = 0.7;

/** Integers of a filter with sixteen bits a slot: more than twenty a key. */
function filterLength(slots: number): number {
  return slots >> 1;
}

function setBit(filter: Int32Array, key: number): void {
  filter[(key >>> 5) & (filter.length - 1)]! |= (1 << (key & 31)) | (1 << (key >>> 27));
}

/** Whether a key may be in the table: 1 or 0, so that a caller can do without a branch. */
export function inFilter(filter: Int32Array, key: number): number {
  const bits = filter[(key >>> 5) & (filter.length - 1)]!;
  return (bits >>> (key & 31)) & (bits >>> (key >>> 27)) & 1;
}

/** A longer filter that answers as the shorter one did: the bits are repeated, because longer ones look at more bits of a key. */
function stretched(filter: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  for (let at = 0; at < length; at += filter.length) longer.set(filter, at);
  return longer;
}

/** Pairs of key and value; a value of 0 marks a free slot. Some slots are always free, so that every search ends. */
class Slots {
  readonly size: number;
  readonly entries: Int32Array;
  private moved = 0;

  constructor(entries: Int32Array) {
    this.size = entries.length / 2;
    this.entries = entries;
  }

  get bytes(): number {
    return this.entries.byteLength;
  }

  get(key: number): number {
    return this.entries[this.find(key) + 1]!;
  }

  replace(key: number, value: number): boolean {
    const at = this.find(key);
    if (this.entries[at + 1] === 0) return false;
    this.entries[at + 1] = value;
    return true;
  }

  insert(key: number, value: number): void {
    const at = this.find(key);
    this.entries[at] = key;
    this.entries[at + 1] = value;
  }

  /** Takes a key out and closes the gap, so that later keys of the same run are still found. */
  remove(key: number): boolean {
    const at = this.find(key);
    if (this.entries[at + 1] === 0) return false;
    this.close(at);
    return true;
  }

  /** Hands the entry of the next slot over. False when no slot is left. */
  moveNext(to: (key: number, value: number) => void): boolean {
    if (this.moved === this.entries.length) return false;
    const [key, value] = [this.entries[this.moved]!, this.entries[this.moved + 1]!];
    if (value === 0) this.moved += 2;
    else {
      this.close(this.moved);
      to(key, value);
    }
    return true;
  }

  /** Where a key stands, or the free slot where it would. */
  private find(key: number): number {
    const { entries } = this;
    const last = entries.length - 2;
    let at = (key << 1) & last;
    while (entries[at + 1] !== 0 && entries[at] !== key) at = (at + 2) & last;
    return at;
  }

  private close(gap: number): void {
    const { entries } = this;
    const last = entries.length - 2;
    let hole = gap;
    for (let at = (hole + 2) & last; entries[at + 1] !== 0; at = (at + 2) & last) {
      const home = (entries[at]! << 1) & last;
      if (((at - home) & last) < ((at - hole) & last)) continue;
      entries[hole] = entries[at]!;
      entries[hole + 1] = entries[at + 1]!;
      hole = at;
    }
    entries[hole + 1] = 0;
  }
}
