import { type CharacterClass, firstWord, lastWord, Mark } from "../character-class.ts";
import { packedClasses, packedLongFolds, packedSingleFolds } from "./characters.generated.ts";
import { unpackNumbers, unzigzag } from "./decode.ts";
import { dropsMarks, isJamo, withoutStroke } from "./letters.ts";

/** The character tables, decoded once and shared by everything in `text/`. */
export interface Tables {
  /** Class of each code point below 0x20000; ask `classOf` for any code point. */
  readonly classes: Uint8Array;
  /** Base form of each word character that folds to one unit; 0 for everything else. The fast path is this one look-up. */
  readonly foldUnit: Uint16Array;
  /** Full fold with marks kept, of every code point that has one. */
  readonly folds: ReadonlyMap<number, string>;
}

/** The character tables. The first call decodes them (a few milliseconds). */
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

/** Planes 0 and 1 have one entry a code point; above stand few, long runs. */
const dense = 0x20000;
const highStarts: number[] = [];
const highClasses: CharacterClass[] = [];
let decoded: Tables | undefined;

function decode(): Tables {
  const classes = decodeClasses();
  const folds = new Map<number, string>();
  decodeSingles(folds);
  decodeLong(folds);
  return { classes, folds, foldUnit: foldUnits(classes, folds) };
}

function decodeClasses(): Uint8Array {
  const numbers = unpackNumbers(packedClasses);
  const classes = new Uint8Array(dense);
  let start = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    const end = start + numbers[i + 1]!;
    if (start < dense) classes.fill(numbers[i]!, start, Math.min(end, dense));
    if (end > dense) {
      highStarts.push(start);
      highClasses.push(numbers[i]!);
    }
    start = end;
  }
  highStarts.push(start);
  highClasses.push(0);
  return classes;
}

function decodeSingles(folds: Map<number, string>): void {
  const numbers = unpackNumbers(packedSingleFolds);
  let start = 0;
  for (let i = 0; i < numbers.length; i += 4) {
    start += unzigzag(numbers[i]!);
    const step = numbers[i + 1]!;
    const target = start + unzigzag(numbers[i + 3]!);
    for (let k = 0; k < numbers[i + 2]!; k++) folds.set(start + step * k, String.fromCodePoint(target + step * k));
  }
}

function decodeLong(folds: Map<number, string>): void {
  const numbers = unpackNumbers(packedLongFolds);
  const before: number[] = [];
  let start = 0;
  for (let i = 0; i < numbers.length; ) {
    start += numbers[i++]!;
    const length = numbers[i++]!;
    for (let k = 0; k < length; k++) before[k] = (before[k] ?? 0) + unzigzag(numbers[i++]!);
    before.length = length;
    folds.set(start, String.fromCodePoint(...before));
  }
}

function foldUnits(classes: Uint8Array, folds: ReadonlyMap<number, string>): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let c = 0; c < units.length; c++) {
    const class_ = classes[c]!;
    if (class_ < firstWord || class_ > lastWord) continue;
    units[c] = singleBase(c, folds.get(c), classes);
  }
  return units;
}

/** The one unit a word character folds to, its marks dropped where the script drops them; 0 when it takes more than one. */
function singleBase(c: number, folded: string | undefined, classes: Uint8Array): number {
  const first = folded === undefined ? c : folded.charCodeAt(0);
  if (isJamo(first)) return 0;
  const length = folded?.length ?? 1;
  const drops = dropsMarks(first);
  for (let i = 1; i < length; i++) if (!drops || classes[folded!.charCodeAt(i)] !== Mark) return 0;
  const plain = withoutStroke.get(first);
  if (plain === undefined) return first;
  return plain.length === 1 ? plain.charCodeAt(0) : 0;
}
