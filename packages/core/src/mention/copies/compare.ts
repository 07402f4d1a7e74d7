import { baseForm } from "../../text/base.ts";
import { hashBase } from "../../text/hash.ts";
import { english } from "../../text/lexicon/en.ts";
import { spanish } from "../../text/lexicon/es.ts";
import { isFigureOrName, isSlip, type Looks, lengthOf } from "./looks.ts";

/** The words of a text, as hashes, and how they look. */
export interface Words extends Looks {
  readonly words: Uint32Array;
}

/** How two texts differ, in words. */
export interface Comparison {
  /** Words that both have, in the same order, slips of them included. */
  readonly shared: number;
  readonly shorter: number;
  readonly longer: number;
  /** Words put in the place of others, or added in the middle, that change what is said. */
  readonly changed: number;
  /** Words mistyped, as happens to whoever copies by hand. */
  readonly slips: number;
  /** Words left out in the middle without changing what is said. */
  readonly omitted: number;
}

/** Fewer words are too few to be copied but for chance: "thank you so much", "happy birthday to you all". */
export const fewestWords = 6;

/** A copy keeps nearly all of the shorter text, and is no quotation of a few of its words. */
const keptOfShorter = 0.85;
const keptOfLonger = 0.5;
/** So many words may differ where two texts are laid side by side without looking further. */
const fewWords = 4;
/** Words for each of which one slip, or one omission, is forgiven; the first is always. */
const wordsPerSlip = 5;
const wordsPerOmission = 8;

/** Whether two texts say the same: in the same order, with nothing put in the place of something else. */
export function isNearCopy({ shared, shorter, longer, changed, slips, omitted }: Comparison): boolean {
  if (changed > 0 || shorter < fewestWords || slips > Math.max(1, shorter / wordsPerSlip)) return false;
  if (omitted > Math.max(1, shorter / wordsPerOmission)) return false;
  return shared + omitted >= keptOfShorter * shorter && shared >= keptOfLonger * longer;
}

/**
 * Compares two texts word by word. Small words may come and go, a text may be cut or continued at its ends, a word may be mistyped
 * or forgotten; a word in the place of another, a number, a name or a "not" is a change, because that is how people fill in a
 * template.
 */
export function compareWords(a: Words, b: Words): Comparison {
  return new Alignment(a, b).compare();
}

/** Longest common subsequence, by the usual table; then what stands between its words. */
class Alignment {
  private readonly a: Words;
  private readonly b: Words;
  private shared = 0;
  private changed = 0;
  private slips = 0;
  private omitted = 0;

  constructor(a: Words, b: Words) {
    this.a = a;
    this.b = b;
  }

  compare(): Comparison {
    const { words: a } = this.a;
    const { words: b } = this.b;
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    this.shared = head + tail;
    if (!this.alignInPlace(head, a.length - tail, b.length - tail)) this.alignMiddle(head, a.length - tail, b.length - tail);
    const { shared, changed, slips, omitted } = this;
    return { shared, shorter, longer: Math.max(a.length, b.length), changed, slips, omitted };
  }

  /** Texts of one length that differ in a few words differ in just these: no table is needed. Whether they are such texts. */
  private alignInPlace(start: number, endA: number, endB: number): boolean {
    const { words: a } = this.a;
    const { words: b } = this.b;
    if (endA !== endB || endA === a.length || start === 0) return false;
    let differing = 0;
    for (let at = start; at < endA && differing <= fewWords; at++) if (a[at] !== b[at]) differing++;
    if (differing > fewWords) return false;
    for (let at = start, gap = start; at < endA; gap = ++at) {
      while (at < endA && a[at] !== b[at]) at++;
      this.readGap(gap, at, gap, at, false);
      if (at < endA) this.shared++;
    }
    return true;
  }

  private alignMiddle(start: number, endA: number, endB: number): void {
    const { words: a } = this.a;
    const { words: b } = this.b;
    const lengths = commonLengths(a.subarray(start, endA), b.subarray(start, endB));
    const width = endB - start + 1;
    let [i, j, gapA, gapB] = [start, start, start, start];
    while (i < endA && j < endB) {
      if (a[i] === b[j]) {
        this.readGap(gapA, i, gapB, j, gapA === 0 && gapB === 0);
        this.shared++;
        gapA = ++i;
        gapB = ++j;
      } else if (lengths[(i + 1 - start) * width + j - start]! >= lengths[(i - start) * width + j + 1 - start]!) i++;
      else j++;
    }
    const atEnd = endA === a.length;
    if (!atEnd || !isCut(endA - gapA, endB - gapB)) this.readGap(gapA, endA, gapB, endB, atEnd || (gapA === 0 && gapB === 0));
  }

  /** What a gap between two shared words changes. At the ends of the texts, words may be added or cut off, but not exchanged. */
  private readGap(startA: number, endA: number, startB: number, endB: number, isEdge: boolean): void {
    if (startA === endA && startB === endB) return;
    const slips = this.slipsIn(startA, endA, startB, endB, isEdge);
    if (slips !== undefined) {
      this.slips += slips;
      this.shared += Math.min(endA - startA, endB - startB);
      return;
    }
    const weightyA = weighty(this.a.words, startA, endA);
    const weightyB = weighty(this.b.words, startB, endB);
    if (weightyA > 0 && weightyB > 0) this.changed += Math.max(weightyA, weightyB);
    else if (!isEdge)
      this.readOmission(weightyA > 0 ? this.a : this.b, weightyA > 0 ? startA : startB, weightyA > 0 ? endA : endB);
  }

  /** One word may be forgotten, unless it is a figure or a name, or turns what is said around. */
  private readOmission({ words, forms }: Words, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (small.has(words[at]!)) continue;
      if (isFigureOrName(forms[at]!) || turning.has(words[at]!)) this.changed++;
      else this.omitted++;
    }
  }

  /**
   * How many of the words are slips of those opposite; undefined where one is another word. At the ends of the texts one of them
   * may go on.
   */
  private slipsIn(startA: number, endA: number, startB: number, endB: number, isEdge: boolean): number | undefined {
    const count = Math.min(endA - startA, endB - startB);
    const isEven = endA - startA === endB - startB;
    if (count === 0 || (!isEven && !isEdge)) return undefined;
    const isHead = startA === 0 && startB === 0 && !isEven;
    const [fromA, fromB] = isHead ? [endA - count, endB - count] : [startA, startB];
    let slips = 0;
    for (let at = 0; at < count; at++) {
      const slip = this.slipAt(fromA + at, fromB + at);
      if (slip === undefined) return undefined;
      slips += slip;
    }
    return slips;
  }

  private slipAt(i: number, j: number): 0 | 1 | undefined {
    const [one, other] = [this.a.words[i]!, this.b.words[j]!];
    if (one === other || (small.has(one) && small.has(other))) return 0;
    if (fixed.has(one) && fixed.has(other)) return undefined;
    if ((denying.has(one) || denying.has(other)) && lengthOf(this.a.forms[i]!) < longDenial) return undefined;
    return isSlip(this.a, i, this.b, j) ? 1 : undefined;
  }
}

/** A text that was cut often ends in half a word, where the whole one goes on for more. */
function isCut(restA: number, restB: number): boolean {
  return Math.min(restA, restB) === 1 && Math.max(restA, restB) >= cutOff;
}

const cutOff = 3;

let lengthTable = new Uint16Array(1024);

/** `lengths[i * width + j]`: the longest common subsequence of what follows `i` in `a` and `j` in `b`. */
function commonLengths(a: Uint32Array, b: Uint32Array): Uint16Array {
  const width = b.length + 1;
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

function weighty(words: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!small.has(words[at]!)) count++;
  return count;
}

const denials: ReadonlySet<string> = new Set([...english.negations, ...spanish.negations]);

/** Words that may come and go without changing what is said. Words that deny are not among them. */
const small: ReadonlySet<number> = new Set(
  [
    "a an the to of in on at and or for with by is are was were be it its it's this that these those i you we they my your our",
    "so just very really please too also then now here there rt via from as up out have has had will would can could do does did",
    "el la los las un una de del al en y o por para con es son que se su sus lo muy ya mi tu nos me te le les",
  ]
    .join(" ")
    .split(" ")
    .filter((word) => !denials.has(word))
    .map(hashOf),
);

const denying: ReadonlySet<number> = new Set([...denials].map(hashOf));

/** One letter makes "note" of "not" and nothing of "nobody". */
const longDenial = 5;

/** Words without which the opposite is said, or something else. */
const turning: ReadonlySet<number> = new Set([
  ...denying,
  ...hashesOf([
    "cancelled canceled postponed moved closed full free until except unless only again instead sold lost found won half",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh",
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october",
    "november december cancelado cerrado abierto lunes martes jueves viernes domingo",
  ]),
]);

/** Words as near to each other as a slip is, and none: numbers, days, what is open and what opens. */
const fixed: ReadonlySet<number> = new Set([
  ...turning,
  ...hashesOf(["close closes open opens eighth ninth tenth last lose loses win wins near far new now"]),
]);

function hashesOf(lines: readonly string[]): readonly number[] {
  return lines.join(" ").split(" ").map(hashOf);
}

function hashOf(word: string): number {
  return hashBase(baseForm(word));
}
