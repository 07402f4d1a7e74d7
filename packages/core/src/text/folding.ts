import { Ignorable, Joiner, Mark } from "./character-class.ts";
import { lookalikes } from "./confusables.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { composeHangul, dropsMarks, withoutStroke } from "./tables/letters.ts";
import { classOf, foldSlot, tables } from "./tables/tables.ts";

/** How to fold. Everything is off by default. */
export interface FoldingOptions {
  /** Keep the accents of Latin, Greek and Cyrillic letters, in decomposed form, and letters with a stroke. */
  readonly keepAccents?: boolean;
  /** Count a letter that is repeated as one: `sooo` and `soo` are `so`. For words that are stretched in play. */
  readonly elongation?: boolean;
  /** Read letters of other scripts that look like Latin ones as those. For words that are disguised. */
  readonly confusables?: boolean;
}

/** Longest run of marks that is put in order, as in the Stream-Safe Text Format of UAX 15; keeps hostile text linear. */
const longestMarkRun = 30;

/** Points made a string at a time: far below what hosts allow as arguments of one call. */
const chunk = 4096;

/**
 * Takes code points one by one and keeps their fold: compatibility forms, case, ignorable characters, and, unless told to keep
 * them, the marks of Latin, Greek and Cyrillic. Marks that stay are put in the order of their code points, so that canonically
 * equal spellings are equal here. One instance is reused; `clear` starts anew.
 */
export class Folding {
  points: Uint32Array = new Uint32Array(128);
  count = 0;
  /** Least index that the last `add` changed; pieces of the fold map join there. */
  changedFrom = 0;
  /** Whether the last `add` left no point of its own because it belongs to the one before: an accent, a repeated letter. */
  joinsLast = false;
  private keepAccents = false;
  private collapses = false;
  private looksAlike: ReadonlyMap<number, number> | undefined;
  private isDropping = false;
  private markStart = 0;

  clear({ keepAccents = false, elongation = false, confusables = false }: FoldingOptions): void {
    this.count = this.changedFrom = this.markStart = 0;
    this.keepAccents = keepAccents;
    this.collapses = elongation;
    this.looksAlike = confusables ? lookalikes() : undefined;
    this.isDropping = this.joinsLast = false;
  }

  /** Folds one character of the text. */
  add(original: number): void {
    const point = this.looksAlike?.get(original) ?? original;
    this.changedFrom = this.count;
    this.joinsLast = false;
    const class_ = classOf(point);
    if (class_ === Ignorable || class_ === Joiner) return;
    const { foldIndex, foldPoints } = tables();
    const at = foldIndex[foldSlot(point)]!;
    if (at === 0) this.addFolded(point, class_ === Mark);
    else for (let i = 1; i <= foldPoints[at]!; i++) this.addFolded(foldPoints[at + i]!, classOf(foldPoints[at + i]!) === Mark);
  }

  /** Puts a code point at the end, as it is. */
  push(point: number): void {
    if (this.count === this.points.length) this.grow();
    this.points[this.count++] = point;
  }

  hash(): number {
    let running = hashSeed;
    for (let i = 0; i < this.count; i++) {
      const point = this.points[i]!;
      if (point > 0xffff) {
        running = Math.imul(running ^ (0xd7c0 + (point >>> 10)), hashPrime);
        running = Math.imul(running ^ (0xdc00 | (point & 0x3ff)), hashPrime);
      } else running = Math.imul(running ^ point, hashPrime);
    }
    return finishHash(running);
  }

  equals(form: string): boolean {
    let unit = 0;
    for (let i = 0; i < this.count; i++) {
      const point = this.points[i]!;
      if (form.codePointAt(unit) !== point) return false;
      unit += point > 0xffff ? 2 : 1;
    }
    return unit === form.length;
  }

  toString(): string {
    let text = "";
    for (let i = 0; i < this.count; i += chunk) {
      const points = this.points.subarray(i, Math.min(i + chunk, this.count)) as unknown as number[];
      text += String.fromCodePoint.apply(undefined, points); // spreading them goes through their iterator, at three times the time
    }
    return text;
  }

  private addFolded(point: number, isMark: boolean): void {
    if (isMark) this.addMark(point);
    else this.addStarter(point);
  }

  private addStarter(folded: number): void {
    const point = this.looksAlike?.get(folded) ?? folded;
    this.isDropping = !this.keepAccents && dropsMarks(point);
    if (this.count > 0 && (this.joinHangul(point) || this.repeats(point))) return;
    const plain = this.keepAccents ? undefined : withoutStroke.get(point);
    if (plain === undefined) this.push(point);
    else for (let i = 0; i < plain.length; i++) this.push(plain.charCodeAt(i));
    this.markStart = this.count;
  }

  private addMark(point: number): void {
    this.joinsLast = this.isDropping;
    if (this.isDropping) return;
    this.push(point);
    let at = this.count - 1;
    const stop = Math.max(this.markStart, at - longestMarkRun);
    for (; at > stop && this.points[at - 1]! > point; at--) this.points[at] = this.points[at - 1]!;
    this.points[at] = point;
    if (at < this.changedFrom) this.changedFrom = at;
  }

  /** Digits stand for themselves; only what follows its twin directly is a repetition. */
  private repeats(point: number): boolean {
    const isTwin = this.collapses && this.points[this.count - 1] === point && !(point >= 0x30 && point <= 0x39);
    this.joinsLast ||= isTwin && this.changedFrom === this.count;
    return isTwin;
  }

  private joinHangul(point: number): boolean {
    const syllable = composeHangul(this.points[this.count - 1]!, point);
    if (syllable === 0) return false;
    this.points[this.count - 1] = syllable;
    this.changedFrom = Math.min(this.changedFrom, this.count - 1);
    return true;
  }

  private grow(): void {
    const larger = new Uint32Array(this.points.length * 2);
    larger.set(this.points);
    this.points = larger;
  }
}
