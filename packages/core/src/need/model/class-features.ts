import type { Reading } from "../reading.ts";
import { classesByWord, classNames } from "./word-classes.ts";

/**
 * What classes of words say, by number: each class that stands in a text; each that a sentence begins with; each that stands in the
 * last of several sentences, where thanks, advice and the point of a joke stand; each pair of them that follow each other in one
 * sentence, whatever stands between.
 */
export function classFeaturesIn(reading: Reading): readonly number[] {
  const found = new Found();
  const { length } = reading;
  let last: readonly number[] = [];
  let sentences = 0;
  for (let at = 0; at < length; sentences++) {
    const first = at;
    while (at < length && reading.sentenceAt(at) === reading.sentenceAt(first)) at++;
    last = addSentence(found, reading, first, at);
  }
  if (sentences > 1) for (const one of last) found.add(2 * width + one);
  return found.list;
}

/** Adds what the classes of one sentence say, and returns them. */
function addSentence(found: Found, reading: Reading, first: number, after: number): readonly number[] {
  const classes = classesByWord();
  const seen: number[] = [];
  let opens = true;
  for (let at = first; at < after; at++) {
    const token = reading.tokenAt(at);
    const own = token < 0 ? undefined : classes.get(reading.hashes[token]!);
    if (own !== undefined) {
      for (const one of own) found.addClass(one, seen, opens);
      for (const one of own) if (!seen.includes(one)) seen.push(one);
    }
    opens &&= !reading.isProse(at);
  }
  return seen;
}

const width = classNames.length;

/** Numbers, each once. */
class Found {
  readonly list: number[] = [];
  private readonly stamp = ++stamps;

  addClass(one: number, seen: readonly number[], opens: boolean): void {
    this.add(one);
    if (opens) this.add(width + one);
    for (let index = 0; index < seen.length; index++) this.add((seen[index]! + 3) * width + one);
  }

  add(number: number): void {
    if (marks[number] === this.stamp) return;
    marks[number] = this.stamp;
    this.list.push(number);
  }
}

/** Which numbers the present text has; kept from text to text, because clearing them would cost more than finding them. */
const marks = new Float64Array((width + 3) * width);
let stamps = 0;

/** Their names as they stand in the weights: `:class self`, `:class ^ wh`, `:class solved $`, `:class self … lack`. */
export const classFeatureNames: readonly string[] = [
  ...classNames.map((name) => `:class ${name}`),
  ...classNames.map((name) => `:class ^ ${name}`),
  ...classNames.map((name) => `:class ${name} $`),
  ...classNames.flatMap((one) => classNames.map((other) => `:class ${one} … ${other}`)),
];
