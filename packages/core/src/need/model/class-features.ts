import type { Reading } from "../reading.ts";
import { classesByWord, classNames } from "./word-classes.ts";

/**
 * What classes of words say, by number: each class that stands in a text; each that a sentence begins with; each pair of them that
 * follow each other in one sentence, whatever stands between.
 */
export function classFeaturesIn(reading: Reading): readonly number[] {
  const classes = classesByWord();
  const found = new Set<number>();
  let seen: number[] = [];
  let opens = true;
  for (let at = 0; at < reading.length; at++) {
    const token = reading.tokenAt(at);
    if (at > 0 && reading.sentenceAt(at) !== reading.sentenceAt(at - 1)) {
      seen = [];
      opens = true;
    }
    const own = token < 0 ? undefined : classes.get(reading.hashes[token]!);
    const isFirst = opens;
    if (reading.isProse(at)) opens = false;
    if (own === undefined) continue;
    for (const one of own) addClass(found, one, seen, isFirst);
    for (const one of own) if (!seen.includes(one)) seen.push(one);
  }
  return [...found];
}

const width = classNames.length;

function addClass(found: Set<number>, one: number, seen: readonly number[], opens: boolean): void {
  found.add(one);
  if (opens) found.add(width + one);
  for (let index = 0; index < seen.length; index++) found.add((seen[index]! + 2) * width + one);
}

/** Their names as they stand in the weights: `:class self`, `:class ^ wh`, `:class self … lack`. */
export const classFeatureNames: readonly string[] = [
  ...classNames.map((name) => `:class ${name}`),
  ...classNames.map((name) => `:class ^ ${name}`),
  ...classNames.flatMap((one) => classNames.map((other) => `:class ${one} … ${other}`)),
];
