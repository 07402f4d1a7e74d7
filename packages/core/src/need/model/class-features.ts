import type { Reading } from "../reading.ts";
import { classesByWord, classNames } from "./word-classes.ts";

/**
 * Names of the classes of words in a text, and of pairs of them that follow each other in one sentence, whatever stands
 * between: `:class self` and `:class self … lack`. `:class ^ wh` is the class of a sentence's first word.
 */
export function classNamesIn(reading: Reading): readonly string[] {
  const classes = classesByWord();
  const found = new Set<string>();
  let seen: number[] = [];
  let opens = true;
  for (let at = 0; at < reading.length; at++) {
    const token = reading.tokenAt(at);
    if (at > 0 && reading.sentenceAt(at) !== reading.sentenceAt(at - 1)) {
      seen = [];
      opens = true;
    }
    const own = token < 0 ? undefined : classes.get(reading.table.hash[token]!);
    const isFirst = opens;
    if (reading.isProse(at)) opens = false;
    if (own === undefined) continue;
    for (const one of own) addClass(found, one, seen, isFirst);
    for (const one of own) if (!seen.includes(one)) seen.push(one);
  }
  return [...found];
}

function addClass(found: Set<string>, one: number, seen: readonly number[], opens: boolean): void {
  found.add(single[one]!);
  if (opens) found.add(opener[one]!);
  for (const before of seen) found.add(pairs[before]![one]!);
}

const single = classNames.map((name) => `:class ${name}`);
const opener = classNames.map((name) => `:class ^ ${name}`);
const pairs = classNames.map((one) => classNames.map((other) => `:class ${one} … ${other}`));
