import { baseForm } from "../../text/base.ts";
import { hashBase } from "../../text/hash.ts";
import { english } from "../../text/lexicon/en.ts";
import { spanish } from "../../text/lexicon/es.ts";

/** How two texts differ, in words. */
export interface Comparison {
  /** Words that both have, in the same order. */
  readonly shared: number;
  readonly shorter: number;
  readonly longer: number;
  /** Words put in the place of others, or added in the middle, that change what is said. */
  readonly changed: number;
}

/** Fewer words are too few to be copied but for chance: "thank you so much", "happy birthday to you all". */
export const fewestWords = 6;

/** A copy keeps nearly all of the shorter text, and is no quotation of a few of its words. */
const keptOfShorter = 0.85;
const keptOfLonger = 0.5;

/** Whether two texts say the same: in the same order, with nothing put in the place of something else. */
export function isNearCopy({ shared, shorter, longer, changed }: Comparison): boolean {
  return changed === 0 && shorter >= fewestWords && shared >= keptOfShorter * shorter && shared >= keptOfLonger * longer;
}

/**
 * Compares two texts by the hashes of their words. Small words may come and go, a text may be cut or continued at its ends; a
 * word in the place of another, a number, or a "not" is a change, because that is how people fill in a template.
 */
export function compareWords(a: Uint32Array, b: Uint32Array): Comparison {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = alignMiddle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail), head > 0, tail > 0);
  const longer = Math.max(a.length, b.length);
  return { shared: head + tail + middle.shared, shorter, longer, changed: middle.changed };
}

interface Alignment {
  readonly shared: number;
  readonly changed: number;
}

/** Longest common subsequence, by the usual table; then what stands between its words. */
function alignMiddle(a: Uint32Array, b: Uint32Array, hasHead: boolean, hasTail: boolean): Alignment {
  const width = b.length + 1;
  const lengths = commonLengths(a, b, width);
  let [shared, changed] = [0, 0];
  let [i, j, gapA, gapB] = [0, 0, 0, 0];
  const closeGap = (isEdge: boolean): void => {
    changed += changesIn(a.subarray(gapA, i), b.subarray(gapB, j), isEdge);
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      closeGap(gapA === 0 && gapB === 0 && !hasHead);
      shared++;
      gapA = ++i;
      gapB = ++j;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  [i, j] = [a.length, b.length];
  const isEdge = !hasTail || (shared === 0 && !hasHead);
  if (hasTail || !isCut(a.length - gapA, b.length - gapB)) closeGap(isEdge);
  return { shared, changed };
}

/** A text that was cut often ends in half a word, where the whole one goes on for more. */
function isCut(restA: number, restB: number): boolean {
  return Math.min(restA, restB) === 1 && Math.max(restA, restB) >= cutOff;
}

const cutOff = 3;

let lengthTable = new Uint16Array(1024);

/** `lengths[i * width + j]`: the longest common subsequence of what follows `i` in `a` and `j` in `b`. */
function commonLengths(a: Uint32Array, b: Uint32Array, width: number): Uint16Array {
  const size = (a.length + 1) * width;
  if (lengthTable.length < size) lengthTable = new Uint16Array(size * 2);
  const lengths = lengthTable;
  lengths.fill(0, a.length * width, size);
  for (let i = a.length - 1; i >= 0; i--) {
    lengths[i * width + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j]!;
      const right = lengths[i * width + j + 1]!;
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

/** What a gap between two shared words changes. At the ends of the texts, words may be added or cut off, but not exchanged. */
function changesIn(a: Uint32Array, b: Uint32Array, isEdge: boolean): number {
  const weightyA = weighty(a);
  const weightyB = weighty(b);
  if (weightyA > 0 && weightyB > 0) return Math.max(weightyA, weightyB);
  if (isEdge) return 0;
  return weightyA + weightyB;
}

function weighty(words: Uint32Array): number {
  let count = 0;
  for (const word of words) if (!small.has(word)) count++;
  return count;
}

/** Words that may come and go without changing what is said. Words that deny are not among them. */
const small: ReadonlySet<number> = new Set(
  [
    "a an the to of in on at and or for with by is are was were be it its it's this that these those i you we they my your our",
    "so just very really please too also then now here there rt via from as up out have has had will would can could do does did",
    "el la los las un una de del al en y o por para con es son que se su sus lo muy ya mi tu nos me te le les",
  ]
    .join(" ")
    .split(" ")
    .filter((word) => !english.negations.includes(word) && !spanish.negations.includes(word))
    .map((word) => hashBase(baseForm(word))),
);
