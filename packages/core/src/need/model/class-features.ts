import type { Reading } from "../reading.ts";
import { classBits, classNames } from "./word-classes.ts";

/**
 * Names of the classes of words in a text, and of pairs of them that follow each other in one sentence, whatever stands
 * between: `:class self` and `:class self … lack`. `:class ^ ask` is the class of a sentence's first word.
 */
export function classNamesIn(reading: Reading): readonly string[] {
  const found = new ClassPairs();
  let seen = 0;
  const bits = classBits();
  for (let at = 0; at < reading.length; at++) {
    const opens = at === 0 || reading.sentenceAt(at) !== reading.sentenceAt(at - 1);
    if (opens) seen = 0;
    const token = reading.tokenAt(at);
    const own = token < 0 ? 0 : (bits.get(reading.table.hash[token]!) ?? 0);
    if (own === 0) continue;
    found.add(seen, own, opens);
    seen |= own;
  }
  return found.names();
}

class ClassPairs {
  private present = 0;
  private opening = 0;
  /** For each class, those that came after it. */
  private readonly after = new Int32Array(classNames.length);

  add(before: number, own: number, opens: boolean): void {
    this.present |= own;
    if (opens) this.opening |= own;
    for (let rest = before; rest !== 0; rest &= rest - 1) this.after[31 - Math.clz32(rest & -rest)]! |= own;
  }

  names(): readonly string[] {
    const names: string[] = [];
    for (const one of bitsOf(this.present)) {
      names.push(single[one]!);
      if (this.opening & (1 << one)) names.push(opener[one]!);
      for (const other of bitsOf(this.after[one]!)) names.push(pairs[one]![other]!);
    }
    return names;
  }
}

const single = classNames.map((name) => `:class ${name}`);
const opener = classNames.map((name) => `:class ^ ${name}`);
const pairs = classNames.map((one) => classNames.map((other) => `:class ${one} … ${other}`));

function bitsOf(bits: number): readonly number[] {
  const places: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(31 - Math.clz32(rest & -rest));
  return places;
}
