import type { Form } from "../form.ts";
import { askedBy } from "./asked.ts";
import { accept, noBits, reject, stepSize } from "./code.ts";
import { encode } from "./encode.ts";
import { NumberedRuns, numberAt, ownAt } from "./numbered-runs.ts";
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
  private readonly runs = new NumberedRuns();
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

  /** Runs the program whose code stands at an address, once a post, and adds its keys where it is true of the scanned post. */
  look(address: number, scan: Scan, found: Key[]): void {
    const code = this.runs.arena.chunks[address >>> 16]!;
    const at = address & 0xffff;
    if (code[at + ownAt] === scan.post) return;
    code[at + ownAt] = scan.post;
    if (this.run(code, at, scan)) this.addKeys(code[at + numberAt]!, found);
  }

  private addKeys(number: number, to: Key[]): void {
    const keys = this.keys[number];
    if (keys instanceof Keys) for (const key of keys.list) to.push(key);
    else to.push(keys as Key);
  }

  private run(code: Int32Array, start: number, scan: Scan): boolean {
    let at = start;
    for (;;) {
      const bits = code[at + 1]!;
      const held = (bits === noBits || hasAllBits(scan.signature, bits)) && this.tests.holds(code[at]!, scan);
      const ends = code[at + 2]!;
      const next = held ? ends >>> 16 : ends & 0xffff;
      if (next >= reject) return next === accept;
      at = start + next;
    }
  }

  /** Forgets against which posts programs were run and what tests said, because posts are counted from the beginning again. */
  forgetPosts(): void {
    this.runs.clearOwn();
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
