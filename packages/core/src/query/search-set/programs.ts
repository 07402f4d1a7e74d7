import type { Form } from "../form.ts";
import { askedBy } from "./asked.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { accept, reject, stepSize } from "./code.ts";
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

  /** The program whose code stands at an address, and one of its keys. */
  at(address: number): { readonly program: Program; readonly key: Key } {
    const number = this.runs.numberOf(address);
    const keys = this.keys[number];
    return { program: this.byNumber[number]!, key: keys instanceof Keys ? keys.list[0]! : keys! };
  }

  private addKeys(number: number, to: Key[]): void {
    const keys = this.keys[number];
    if (keys instanceof Keys) for (const key of keys.list) to.push(key);
    else to.push(keys as Key);
  }

  private run(code: Int32Array, start: number, scan: Scan): boolean {
    let at = start;
    for (;;) {
      const held = hasAllBits(scan.signature, code[at + 1]!) === 0 ? 0 : this.tests.holds(code[at]!, scan);
      const next = (code[at + 2]! >>> (held << 4)) & 0xffff;
      if (next >= reject) return next === accept;
      at = start + next;
    }
  }

  /** Forgets against which posts programs were run and what tests said, because posts are counted from the beginning again. */
  forgetPosts(): void {
    this.runs.clearOwn();
    this.tests.forgetPosts();
  }

  save(to: IntWriter): void {
    this.runs.save(to);
    this.tests.save(to);
    const programs = this.runs.numbers().map((number) => this.byNumber[number]!);
    to.ints(programs.map(({ asked }) => asked));
    to.ints(programs.map(({ entered }) => (entered === undefined ? -1 : entered.values)));
    to.ints(programs.flatMap(({ entered }) => listed(entered?.lists)));
    to.ints(programs.flatMap(({ entered }) => listed(entered?.leaders)));
    to.ints(programs.map(({ entered }) => entered?.prefixes.length ?? 0));
    to.texts(programs.flatMap(({ entered }) => entered?.prefixes ?? []));
  }

  /** The keys are missing afterwards; `restoreKey` gives them back. */
  restore(from: IntReader): void {
    this.runs.restore(from);
    this.tests.restore(from);
    const [asked, values] = [from.ints(), from.ints()];
    const [lists, leaders, prefixes] = [runsOf(from.ints()), runsOf(from.ints()), slicesOf(from.ints(), from.texts())];
    for (const [index, number] of this.runs.numbers().entries()) {
      const entered = { lists: lists(), leaders: leaders(), prefixes: prefixes(index), values: values[index]! };
      const program = { number, address: this.runs.addressOf(number), asked: asked[index]! };
      this.byNumber[number] = entered.values < 0 ? program : { ...program, entered };
    }
  }

  restoreKey(number: number, key: Key): Program {
    this.addKey(number, key, !(number in this.keys));
    return this.byNumber[number]!;
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

function listed(run: readonly number[] = none): readonly number[] {
  return [run.length, ...run];
}

/** Gives back, one by one, the runs that `listed` wrote. */
function runsOf(all: Int32Array): () => readonly number[] {
  let at = 0;
  return () => {
    const length = all[at]!;
    at += 1 + length;
    return length === 0 ? none : Array.from(all.subarray(at - length, at));
  };
}

function slicesOf(lengths: Int32Array, all: readonly string[]): (index: number) => readonly string[] {
  let at = 0;
  return (index) => {
    const length = lengths[index]!;
    at += length;
    return length === 0 ? none : all.slice(at - length, at);
  };
}

/** Most programs have none; one empty list serves them all. */
const none: readonly never[] = [];

/** The keys of a program that has had more than one. A class, so that no key is taken for it. */
class Keys<Key> {
  readonly list: Key[];

  constructor(list: Key[]) {
    this.list = list;
  }
}
