import type { Form } from "../form.ts";
import { enlarged } from "./arena.ts";
import { askedBy } from "./asked.ts";
import type { Branch } from "./branches.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { accept, reject, stepSize } from "./code.ts";
import { encode } from "./encode.ts";
import type { Found } from "./found.ts";
import { mark, NumberedRuns, numberAt, ownAt } from "./numbered-runs.ts";
import { Owners, ownerSize, ownersHeader } from "./owners.ts";
import { ProgramKeys } from "./program-keys.ts";
import type { Scan } from "./scan.ts";
import { hasAllBits, hasAnyBit } from "./signature.ts";
import { TestStore } from "./test-store.ts";
import type { Entered } from "./watchlist.ts";

/** One program, for all searches that mean the same. */
export interface Program {
  readonly number: number;
  /** Where its code stands. */
  readonly address: number;
  /** Bits of the text fields it asks about. */
  readonly asked: number;
  /** Where it stands in the lists; missing where every post has to be looked at, or its branches stand there. */
  entered?: Entered;
  /** The numbers of the programs of its branches. */
  branches?: readonly number[];
}

/**
 * The programs of a set, equal ones stored once, each with its keys. A program can also be a branch of others, which are then
 * found with it.
 */
export class Programs<Key> {
  private readonly runs = new NumberedRuns();
  private readonly tests = new TestStore();
  private readonly byNumber: Program[] = [];
  private readonly keys = new ProgramKeys<Key>();
  private readonly owners = new Owners();
  /** One bit by number: whether one of its branches found a program, or asked about it, at the post of `decidedAt`. */
  private decided: Int32Array = new Int32Array(0);
  private decidedAt = 0;

  /** Gives a form's program one more key. A new program stands in no list yet. */
  add(form: Form, key: Key): { readonly program: Program; readonly isNew: boolean } {
    const { number, isNew } = this.take(form);
    this.keys.add(number, key);
    return { program: this.byNumber[number]!, isNew };
  }

  /** Takes a key from a program. True when nothing holds the program any more and it is gone. */
  remove({ number }: Program, key: Key): boolean {
    this.keys.remove(number, key);
    return this.release(number);
  }

  /** Makes a form a branch of a program. A new program stands in no list yet. */
  addBranch({ has, lacks }: Branch, owner: Program): { readonly program: Program; readonly isNew: boolean } {
    const { number, isNew } = this.take(has);
    this.owners.add(number, owner.number, lacks);
    this.runs.setMark(number, true);
    const word = owner.number >>> 5;
    if (word >= this.decided.length) this.decided = enlarged(this.decided, word + (word >> 1) + 8);
    return { program: this.byNumber[number]!, isNew };
  }

  /** The program of a branch when it is no longer one of this owner's, if it is gone then. */
  removeBranch(number: number, owner: Program): Program | undefined {
    this.owners.remove(number, owner.number);
    this.runs.setMark(number, this.owners.addressOf(number) >= 0);
    return this.release(number) ? this.byNumber[number] : undefined;
  }

  /** Runs the program whose code stands at an address, once a post, and adds it where it is true of the scanned post. */
  look(address: number, scan: Scan, found: Found): void {
    const code = this.runs.arena.chunks[address >>> 16]!;
    const at = address & 0xffff;
    if (code[at + ownAt] === scan.post) return;
    code[at + ownAt] = scan.post;
    if (!this.run(code, at, scan)) return;
    const number = code[at + numberAt]! & ~mark;
    found.add(number);
    if (code[at + numberAt] !== number) this.addOwners(number, scan, found);
  }

  /** The keys of what was found. */
  keysOf(found: Found): Key[] {
    return this.keys.of(found);
  }

  /** The program whose code stands at an address, and one of the keys that are found with it: its own, or its owner's. */
  at(address: number): { readonly program: Program; readonly key: Key } {
    const number = this.runs.numberOf(address);
    return { program: this.byNumber[number]!, key: this.anyKeyOf(number) };
  }

  /** Whether a form is that of a program. */
  isFormOf({ number }: Program, form: Form): boolean {
    const code = encode(form, this.tests);
    this.releaseTests(code);
    return this.runs.find(code) === number;
  }

  private anyKeyOf(number: number): Key {
    return this.keys.has(number) ? this.keys.anyOf(number) : this.anyKeyOf(this.owners.anyOf(number));
  }

  /**
   * Adds the programs that a true branch belongs to, where nothing is there that they exclude. Whether an owner was found already
   * cannot be guessed, so that no branch hangs on it.
   */
  private addOwners(branch: number, scan: Scan, found: Found): void {
    const address = this.owners.addressOf(branch);
    const chunk = this.owners.arena.chunks[address >>> 16]!;
    const first = (address & 0xffff) + ownersHeader;
    const end = first + ownerSize * chunk[address & 0xffff]!;
    found.reserve(chunk[address & 0xffff]!);
    const decided = this.decidedOf(scan);
    const { numbers } = found;
    const { signature } = scan;
    let { count } = found;
    for (let at = first; at < end; at += ownerSize) {
      const owner = chunk[at]!;
      const known = decided[owner >>> 5]!;
      const isNew = ~(known >>> (owner & 31)) & 1;
      decided[owner >>> 5] = known | (1 << (owner & 31));
      numbers[count] = owner;
      if (hasAnyBit(signature, chunk[at + 1]!) === 0) count += isNew;
      else if (isNew === 1 && this.isTrue(owner, scan)) count++;
    }
    found.count = count;
  }

  /** The bits of this post. A set with thousands of owners clears them in a hundredth of the time that it takes to walk those. */
  private decidedOf({ post }: Scan): Int32Array {
    if (this.decidedAt !== post) this.decided.fill(0);
    this.decidedAt = post;
    return this.decided;
  }

  private isTrue(number: number, scan: Scan): boolean {
    const address = this.runs.addressOf(number);
    return this.run(this.runs.arena.chunks[address >>> 16]!, address & 0xffff, scan);
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
    this.decided.fill(0);
    this.decidedAt = 0;
  }

  save(to: IntWriter): void {
    this.runs.save(to);
    this.tests.save(to);
    this.owners.save(to);
    to.int(this.decided.length);
    const programs = this.runs.numbers().map((number) => this.byNumber[number]!);
    to.ints(programs.map(({ asked }) => asked));
    to.ints(programs.map(({ entered }) => (entered === undefined ? -1 : entered.values)));
    to.ints(programs.flatMap(({ entered }) => listed(entered?.lists)));
    to.ints(programs.flatMap(({ entered }) => listed(entered?.leaders)));
    to.ints(programs.flatMap(({ branches }) => listed(branches)));
    to.ints(programs.map(({ entered }) => entered?.prefixes.length ?? 0));
    to.texts(programs.flatMap(({ entered }) => entered?.prefixes ?? []));
  }

  /** The keys are missing afterwards; `restoreKey` gives them back. */
  restore(from: IntReader): void {
    this.runs.restore(from);
    this.tests.restore(from);
    this.owners.restore(from);
    this.decided = new Int32Array(from.int());
    const [asked, values] = [from.ints(), from.ints()];
    const [lists, leaders, branches] = [runsOf(from.ints()), runsOf(from.ints()), runsOf(from.ints())];
    const prefixes = slicesOf(from.ints(), from.texts());
    for (const [index, number] of this.runs.numbers().entries()) {
      const entered = { lists: lists(), leaders: leaders(), prefixes: prefixes(index), values: values[index]! };
      const program: Program = { number, address: this.runs.addressOf(number), asked: asked[index]! };
      if (entered.values >= 0) program.entered = entered;
      const numbers = branches();
      if (numbers.length > 0) program.branches = numbers;
      this.byNumber[number] = program;
    }
  }

  restoreKey(number: number, key: Key): Program {
    this.keys.add(number, key);
    return this.byNumber[number]!;
  }

  /** How many there are, those not counted that are branches only. */
  get count(): number {
    return this.keys.count;
  }

  get bytes(): number {
    return this.runs.bytes + this.tests.bytes + this.owners.bytes + this.decided.byteLength + this.keys.bytes;
  }

  private take(form: Form): { readonly number: number; readonly isNew: boolean } {
    const code = encode(form, this.tests);
    const number = this.runs.take(code);
    const isNew = this.runs.usesOf(number) === 1;
    if (isNew) this.create(number, form);
    else this.releaseTests(code);
    return { number, isNew };
  }

  private release(number: number): boolean {
    if (this.runs.usesOf(number) === 1) this.releaseTests(this.runs.read(number));
    return this.runs.release(number);
  }

  private create(number: number, form: Form): void {
    const address = this.runs.addressOf(number);
    this.byNumber[number] = { number, address, asked: askedBy(form) };
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
