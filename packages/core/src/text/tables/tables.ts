import { type CharacterClass, firstWord, lastWord, Mark } from "../character-class.ts";
import { packedClasses, packedLongFolds, packedSingleFolds } from "./characters.generated.ts";
import { unpackNumbers, unzigzag } from "./decode.ts";
import { dropsMarks, isJamo, jamoRanges, withoutStroke } from "./letters.ts";

/** The character tables, decoded once and shared by everything in `text/`: about 0.9 MB. */
export interface Tables {
  /** Class of each code point below 0x20000; ask `classOf` for any code point. */
  readonly classes: Uint8Array;
  /** Base form of each word character that folds to one unit; 0 for everything else. */
  readonly foldUnit: Uint16Array;
  /** Both in one for the inner loop: the base form of a word character, -1 minus the class for everything else. */
  readonly entries: Int32Array;
  /** Where the full fold of a code point begins in `foldPoints`, by `foldSlot`; 0 for those that stay as they are. */
  readonly foldIndex: Uint16Array;
  /** Folds, marks kept: the number of code points, then the code points. */
  readonly foldPoints: Uint32Array;
}

/**
 * The entries by unit, filled when the tables are decoded. Made at once, because a loop over an array that stands still is
 * compiled to less than one over an array that is looked for.
 */
export const unitEntries: Int32Array = /* @__PURE__ */ new Int32Array(0x10000);

/** The character tables. The first call decodes them, which takes a few milliseconds. */
export function tables(): Tables {
  decoded ??= decode();
  return decoded;
}

/** The class of any code point. */
export function classOf(point: number): CharacterClass {
  const { classes } = tables();
  if (point < dense) return classes[point]!;
  let class_ = 0;
  for (let i = 0; i < highStarts.length && highStarts[i]! <= point; i++) class_ = highClasses[i]!;
  return class_;
}

/** Where a code point's fold is looked up in `foldIndex`: planes 0 and 1 as they are, then the compatibility ideographs. */
export function foldSlot(point: number): number {
  if (point < dense) return point;
  return point >= firstIdeograph && point <= lastIdeograph ? dense + point - firstIdeograph : 0;
}

/** Planes 0 and 1 have one entry a code point; above stand few, long runs, and folds only in one block. */
const dense = 0x20000;
const firstIdeograph = 0x2f800;
const lastIdeograph = 0x2fa1f;
const highStarts: number[] = [];
const highClasses: CharacterClass[] = [];
let decoded: Tables | undefined;

function decode(): Tables {
  const classes = new Uint8Array(dense);
  const units = { entries: unitEntries, foldUnit: new Uint16Array(0x10000) };
  decodeClasses(classes, units);
  const folds = new FoldDecoder();
  folds.addSingles(unpackNumbers(packedSingleFolds));
  folds.addLong(unpackNumbers(packedLongFolds));
  foldUnits(units, classes, folds);
  return { classes, ...units, foldIndex: folds.index, foldPoints: folds.points };
}

/** The two tables by unit; the second holds the word characters of the first. */
type Units = Pick<Tables, "entries" | "foldUnit">;

/** Fills the classes, and the tables by unit as if no character had a fold. By runs: a loop over all units would take milliseconds. */
function decodeClasses(classes: Uint8Array, units: Units): void {
  const numbers = unpackNumbers(packedClasses);
  let start = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    const class_ = numbers[i]!;
    const end = start + numbers[i + 1]!;
    if (start < dense) classes.fill(class_, start, Math.min(end, dense));
    if (end > dense) addHighRun(start, class_);
    if (class_ < firstWord || class_ > lastWord) units.entries.fill(-1 - class_, start, end);
    else for (let c = start; c < end; c++) units.entries[c] = units.foldUnit[c] = c;
    start = end;
  }
  addHighRun(start, 0);
}

function addHighRun(start: number, class_: CharacterClass): void {
  highStarts.push(start);
  highClasses.push(class_);
}

/** Lays the folds out in one pool. */
class FoldDecoder {
  readonly index: Uint16Array = new Uint16Array(dense + lastIdeograph - firstIdeograph + 1);
  points: Uint32Array = new Uint32Array(0x10000);
  /** The code points that have a fold. */
  readonly folded: number[] = [];
  /** Entry 0 stands for no fold. */
  private used = 1;

  /** Runs of gap, step, count and distance. */
  addSingles(numbers: Uint32Array): void {
    let start = 0;
    for (let i = 0; i < numbers.length; i += 4) {
      start += unzigzag(numbers[i]!);
      const step = numbers[i + 1]!;
      const target = start + unzigzag(numbers[i + 3]!);
      for (let k = 0; k < numbers[i + 2]!; k++) {
        this.open(start + step * k, 1);
        this.points[this.used++] = target + step * k;
      }
    }
  }

  /** Gap, length, and each point as the distance from the one at its place before. */
  addLong(numbers: Uint32Array): void {
    const before = new Int32Array(32);
    let start = 0;
    let lastLength = 0;
    for (let i = 0; i < numbers.length; ) {
      start += numbers[i]!;
      const length = numbers[i + 1]!;
      this.open(start, length);
      before.fill(0, lastLength);
      for (let k = 0; k < length; k++) {
        before[k] = before[k]! + unzigzag(numbers[i + 2 + k]!);
        this.points[this.used++] = before[k]!;
      }
      lastLength = length;
      i += 2 + length;
    }
    this.points = this.points.slice(0, this.used);
  }

  private open(point: number, length: number): void {
    this.folded.push(point);
    this.index[foldSlot(point)] = this.used;
    this.points[this.used++] = length;
  }
}

/** Puts the folds of word characters into the tables by unit; those that come down to more than one unit get 0 and their class. */
function foldUnits(units: Units, classes: Uint8Array, { folded, index, points }: FoldDecoder): void {
  for (const letter of withoutStroke.keys()) setUnit(units, classes, letter, plainBase(letter));
  for (const [first, last] of jamoRanges) for (let c = first; c <= last; c++) setUnit(units, classes, c, 0);
  for (const c of folded) if (c < 0x10000) setUnit(units, classes, c, singleBase(points, index[c]!, classes));
}

function setUnit({ entries, foldUnit }: Units, classes: Uint8Array, c: number, base: number): void {
  if (foldUnit[c] === 0) return;
  foldUnit[c] = base;
  entries[c] = base || -1 - classes[c]!;
}

/** The one unit that a fold comes down to when its marks are dropped where the script drops them; 0 when it takes more. */
function singleBase(points: Uint32Array, at: number, classes: Uint8Array): number {
  const first = points[at + 1]!;
  const drops = dropsMarks(first);
  for (let i = 2; i <= points[at]!; i++) if (!drops || classes[points[at + i]!] !== Mark) return 0;
  return first > 0xffff ? 0 : plainBase(first);
}

/** A letter without its stroke; 0 for one that becomes two, and for Hangul letters, which join their neighbours. */
function plainBase(unit: number): number {
  if (unit >= 0x1100 && isJamo(unit)) return 0;
  const plain = unit < 0x2c70 && unit > 0x7f ? withoutStroke.get(unit) : undefined;
  if (plain === undefined) return unit;
  return plain.length === 1 ? plain.charCodeAt(0) : 0;
}
