import { type Prepared, prepare } from "../compile.ts";
import type { Form, Test } from "../form.ts";
import { Evidence } from "../match/evidence.ts";
import { holds } from "../match/tests.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { operation } from "./code.ts";
import type { TestPool } from "./encode.ts";
import { formFromText, formToText } from "./form-text.ts";
import { Interner } from "./interner.ts";
import { NumberedRuns, ownAt } from "./numbered-runs.ts";
import { hasExact, hasHandle, hasName, hasNear, hasPhrase, hasPrefix, hasWord } from "./probe.ts";
import type { Scan } from "./scan.ts";
import { placeIn, WordStore } from "./word-store.ts";

/** The different tests of all programs. What one says of a post is remembered until the next post. */
export class TestStore implements TestPool {
  private readonly runs = new NumberedRuns();
  private readonly words = new WordStore();
  private readonly texts = new Interner<string>();
  private readonly fields = new Interner<Test>();
  private readonly forms = new Interner<Prepared>();
  /**
   * Whether the test whose code stands at an address holds for the scanned post, as 1 or 0. Remembered before its code: twice the number of
   * the post it was last asked about, plus 1 where it held.
   */
  holds(address: number, scan: Scan): number {
    const code = this.runs.arena.chunks[address >>> 16]!;
    const at = address & 0xffff;
    const known = code[at + ownAt]!;
    if (known >> 1 === scan.post) return known & 1;
    const held = this.ask(code, at, scan) ? 1 : 0;
    code[at + ownAt] = 2 * scan.post + held;
    return held;
  }

  forgetPosts(): void {
    this.runs.clearOwn();
  }

  take(code: readonly number[]): number {
    const number = this.runs.take(code);
    if (this.runs.usesOf(number) > 1) this.releaseOperands(code);
    return this.runs.addressOf(number);
  }

  release(address: number): void {
    const number = this.runs.numberOf(address);
    const code = this.runs.read(number);
    if (this.runs.release(number)) this.releaseOperands(code);
  }

  word(base: string): number {
    return this.words.take(base);
  }

  text(text: string): number {
    return this.texts.take(text, () => text);
  }

  field(test: Test): number {
    return this.fields.take(JSON.stringify([test.field, test.condition]), () => test);
  }

  form(form: Form): number {
    return this.forms.take(formToText(form), () => prepare(form));
  }

  save(to: IntWriter): void {
    this.runs.save(to);
    this.words.save(to);
    this.texts.save(to);
    this.fields.save(to);
    this.forms.save(to);
  }

  restore(from: IntReader): void {
    this.runs.restore(from);
    this.words.restore(from);
    this.texts.restore(from, (text) => text);
    this.fields.restore(from, testOf);
    this.forms.restore(from, (key) => prepare(formFromText(key)));
  }

  get bytes(): number {
    return this.runs.bytes + this.words.bytes;
  }

  private ask(code: Int32Array, at: number, scan: Scan): boolean {
    const { words } = this;
    const texts = this.texts.values;
    const what = code[at]!;
    const operand = code[at + 1]!;
    switch (what & 255) {
      case operation.word:
        return hasWord(scan, words.chunkOf(operand), placeIn(operand));
      case operation.name:
        return hasName(scan, what >>> 8, words.chunkOf(operand), placeIn(operand));
      case operation.handle:
        return hasHandle(scan, words.chunkOf(operand), placeIn(operand));
      case operation.phrase:
        return hasPhrase(scan, code, at + 1, what >>> 8, words);
      case operation.near:
        return hasNear(scan, code, at + 1, what >>> 9, (what & 256) !== 0, words);
      case operation.exact:
        return hasExact(scan, operand, texts[code[at + 2]!]!);
      case operation.prefix:
        return hasPrefix(scan, texts[operand]!);
      case operation.field:
        return scan.mayHoldValue(code[at + 2]!, code[at + 3]!) && holds(this.fields.values[operand]!, scan);
      case operation.form:
        return formHolds(this.forms.values[operand]!, scan);
      default:
        return true;
    }
  }

  /** Gives back the numbers that the code of a test names. */
  private releaseOperands(code: readonly number[]): void {
    const what = code[0]! & 255;
    if (what === operation.field) this.fields.release(code[1]!);
    else if (what === operation.form) this.forms.release(code[1]!);
    else if (what === operation.prefix) this.texts.release(code[1]!);
    else if (what === operation.exact) this.texts.release(code[2]!);
    else for (let i = 1; i < code.length; i++) this.words.release(code[i]!);
  }
}

/** A test written down as `field` does; where it stood in a query nobody asks here. */
function testOf(key: string): Test {
  const [field, condition] = JSON.parse(key) as [Test["field"], Test["condition"]];
  return { kind: "test", field, condition, origin: { span: { start: 0, end: 0 } } };
}

function formHolds({ root, index, landings }: Prepared, scan: Scan): boolean {
  scan.numberSentences();
  return new Evidence(index, scan, landings).isTrue(root);
}
