import type { Found } from "./found.ts";

/** The keys of programs, by number: mostly one, so that there is no list to go through. */
export class ProgramKeys<Key> {
  /** How many programs have keys; others are branches only. */
  count = 0;
  /** By number: a key, or a list of them. */
  private readonly keys: (Key | Key[] | undefined)[] = [];
  /** By number: which of the two. A key may be a list itself, and to look at it takes longer than to look here. */
  private held: Uint8Array = new Uint8Array(64);

  has(number: number): boolean {
    return number < this.held.length && this.held[number] !== none;
  }

  add(number: number, key: Key): void {
    if (number >= this.held.length) this.held = withRoomFor(this.held, number);
    const { keys, held } = this;
    if (held[number] === none) {
      this.count++;
      keys[number] = key;
      held[number] = one;
    } else if (held[number] === several) (keys[number] as Key[]).push(key);
    else {
      keys[number] = [keys[number] as Key, key];
      held[number] = several;
    }
  }

  remove(number: number, key: Key): void {
    const list = this.keys[number] as Key[];
    if (this.held[number] === several) list.splice(list.indexOf(key), 1);
    if (this.held[number] === several && list.length > 0) return;
    this.keys[number] = undefined;
    this.held[number] = none;
    this.count--;
  }

  /** One key of a program that has some. */
  anyOf(number: number): Key {
    return this.held[number] === several ? (this.keys[number] as Key[])[0]! : (this.keys[number] as Key);
  }

  /** The keys of all programs that were found. In a loop of its own, because then no key waits for the one before. */
  of({ numbers, count }: Found): Key[] {
    const { keys, held } = this;
    if (count === 0) return [];
    const all = new Array<Key>(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      const number = numbers[i]!;
      if (held[number] === one) all[at++] = keys[number] as Key;
      else if (held[number] === several) for (const key of keys[number] as Key[]) all[at++] = key;
    }
    if (at < count) all.length = at;
    return all;
  }

  get bytes(): number {
    return this.held.byteLength;
  }
}

const none = 0;
const one = 1;
const several = 2;

function withRoomFor(held: Uint8Array, number: number): Uint8Array {
  const longer = new Uint8Array(number + (number >> 1) + 1);
  longer.set(held);
  return longer;
}
