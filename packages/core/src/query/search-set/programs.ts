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
export interface Program<Key> {
  readonly number: number;
  /** Where its code stands. */
  readonly address: number;
  /** Bits of the text fields it asks about. */
  readonly asked: number;
  readonly keys: Key[];
  /** Where it stands in the lists; missing where every post has to be looked at. */
  entered?: Entered;
}

/** The programs of a set, equal ones stored once. */
export class Programs<Key> {
  private readonly runs = new NumberedRuns(1);
  private readonly tests = new TestStore();
  private readonly byNumber: (Program<Key> | undefined)[] = [];

  /** The program of a form; a new one has no keys and stands in no list yet. */
  take(form: Form): Program<Key> {
    const code = encode(form, this.tests);
    const number = this.runs.take(code);
    const known = this.byNumber[number];
    if (known === undefined) return this.add(number, form);
    this.runs.release(number);
    this.releaseTests(code);
    return known;
  }

  /** Forgets a program that has no keys any more. */
  remove({ number }: Program<Key>): void {
    this.releaseTests(this.runs.read(number));
    this.runs.release(number);
    this.byNumber[number] = undefined;
  }

  addKeys(number: number, to: Key[]): void {
    const { keys } = this.byNumber[number]!;
    for (let i = 0; i < keys.length; i++) to.push(keys[i]!);
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

  get count(): number {
    return this.runs.count;
  }

  get bytes(): number {
    return this.runs.bytes + this.tests.bytes;
  }

  private add(number: number, form: Form): Program<Key> {
    const address = this.runs.addresses[number]!;
    this.runs.arena.chunks[address >>> 16]![(address & 0xffff) - 1] = number;
    const program: Program<Key> = { number, address, asked: askedBy(form), keys: [] };
    this.byNumber[number] = program;
    return program;
  }

  private releaseTests(code: readonly number[]): void {
    for (let at = 0; at < code.length; at += stepSize) this.tests.release(code[at]!);
  }
}
