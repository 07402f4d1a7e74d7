import type { Form } from "../form.ts";
import { askedBy } from "./asked.ts";
import { accept, noBits, reject, stepSize } from "./code.ts";
import { encode } from "./encode.ts";
import { NumberedRuns } from "./numbered-runs.ts";
import type { Scan } from "./scan.ts";
import { hasAllBits } from "./signature.ts";
import { TestStore } from "./test-store.ts";
import type { Entered } from "./watchlist.ts";

/** One program, for all searches that mean the same. */
export interface Program {
  readonly number: number;
  /** Where its code stands. */
  readonly address: number;
  /** Bits of the text fields it asks about. */
  readonly asked: number;
  /** Where it stands in the lists; missing where every post has to be looked at. */
  entered?: Entered;
}

/** The programs of a set, equal ones stored once, each with its keys. */
export class Programs<Key> {
  private readonly runs = new NumberedRuns(1);
  private readonly tests = new TestStore();
  private readonly byNumber: Program[] = [];
  /** The keys by number of the program: mostly one, so that there is no list to go through. */
  private readonly keys: (Key | Keys<Key>)[] = [];

  /** Gives a form's program one more key. A new program stands in no list yet. */
  add(form: Form, key: Key): { readonly program: Program; readonly isNew: boolean } {
    const code = encode(form, this.tests);
    const number = this.runs.take(code);
    const isNew = this.runs.usesOf(number) === 1;
    if (isNew) this.create(number, form);
    else this.releaseTests(code);
    this.addKey(number, key, isNew);
    return { program: this.byNumber[number]!, isNew };
  }

  /** Takes a key from a program. True when it was the last one and the program is gone. */
  remove({ number }: Program, key: Key): boolean {
    const keys = this.keys[number];
    if (keys instanceof Keys) keys.list.splice(keys.list.indexOf(key), 1);
    if (this.runs.usesOf(number) === 1) this.releaseTests(this.runs.read(number));
    return this.runs.release(number);
  }

  /** Adds the keys of a program to a list. */
  addKeys(number: number, to: Key[]): void {
    const keys = this.keys[number];
    if (keys instanceof Keys) for (const key of keys.list) to.push(key);
    else to.push(keys as Key);
  }

  /** The number of the program whose code stands at an address. */
  numberAt(address: number): number {
    return this.runs.arena.chunks[address >>> 16]![(address & 0xffff) - 1]!;
  }

  /** Whether the program whose code stands at an address is true of the scanned post. */
  run(address: number, scan: Scan): boolean {
    const code = this.runs.arena.chunks[address >>> 16]!;
    const start = (address & 0xffff) - 1;
    let at = start + 1;
    for (;;) {
      const bits = code[at + 1]!;
      const held = (bits === noBits || hasAllBits(scan.signature, bits)) && this.tests.holds(code[at]!, scan);
      const ends = code[at + 2]!;
      const next = held ? ends >>> 16 : ends & 0xffff;
      if (next >= reject) return next === accept;
      at = start + next;
    }
  }

  /** Forgets what tests said of posts, because posts are counted from the beginning again. */
  forgetPosts(): void {
    this.tests.forgetPosts();
  }

  get count(): number {
    return this.runs.count;
  }

  get bytes(): number {
    return this.runs.bytes + this.tests.bytes;
  }

  private create(number: number, form: Form): void {
    const address = this.runs.addressOf(number);
    this.runs.arena.chunks[address >>> 16]![(address & 0xffff) - 1] = number;
    this.byNumber[number] = { number, address, asked: askedBy(form) };
  }

  private addKey(number: number, key: Key, isFirst: boolean): void {
    const keys = this.keys[number];
    if (isFirst) this.keys[number] = key;
    else if (keys instanceof Keys) keys.list.push(key);
    else this.keys[number] = new Keys([keys as Key, key]);
  }

  private releaseTests(code: readonly number[]): void {
    for (let at = 0; at < code.length; at += stepSize) this.tests.release(code[at]!);
  }
}

/** The keys of a program that has had more than one. A class, so that no key is taken for it. */
class Keys<Key> {
  readonly list: Key[];

  constructor(list: Key[]) {
    this.list = list;
  }
}
