import { classTable } from "./classes.ts";
import { foldTable } from "./folds.ts";
import { graphemeTable } from "./grapheme-classes.ts";
import { packNumbers, zigzag } from "./number-text.ts";
import { notice } from "./unicode-notice.ts";

/** The generated files of `src/text/tables` by name. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const folds = await foldTable();
  return {
    "characters.generated.ts": fileOf({
      packedClasses: packRuns(await classTable(folds)),
      packedSingleFolds: packSingles(folds),
      packedLongFolds: packLong(folds),
    }),
    "graphemes.generated.ts": fileOf({ packedGraphemeClasses: packRuns(await graphemeTable()) }),
  };
}

function fileOf(tables: Record<string, string>): string {
  const lines = Object.entries(tables).map(([key, text]) => `export const ${key}: string =\n  "${text}";\n`);
  return `${notice}\n${lines.join("\n")}`;
}

/** Pairs of value and length of run; the last run reaches the end of Unicode and is left out when its value is 0. */
function packRuns(values: Uint8Array): string {
  const numbers: number[] = [];
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end++;
    if (end < values.length || values[start] !== 0) numbers.push(values[start]!, end - start);
    start = end;
  }
  return packNumbers(numbers);
}

/** Folds to one code point, as runs of gap, step, count and distance: `start + step * i` folds to `start + distance + step * i`. */
function packSingles(table: ReadonlyMap<number, readonly number[]>): string {
  const single = new Map([...table].filter(([, to]) => to.length === 1).map(([from, to]) => [from, to[0]!]));
  const numbers: number[] = [];
  let last = 0;
  for (const start of [...single.keys()]) {
    const target = single.get(start);
    if (target === undefined) continue;
    const [step, count] = longerRun(single, start, target);
    for (let i = 0; i < count; i++) single.delete(start + step * i);
    numbers.push(zigzag(start - last), step, count, zigzag(target - start));
    last = start;
  }
  return packNumbers(numbers);
}

function longerRun(single: ReadonlyMap<number, number>, start: number, target: number): [step: number, count: number] {
  const length = (step: number) => {
    let count = 1;
    while (single.get(start + step * count) === target + step * count) count++;
    return count;
  };
  return length(2) > length(1) ? [2, length(2)] : [1, length(1)];
}

/** Folds to several or no code points: gap, length, then each point as the distance from the one at its place before. */
function packLong(table: ReadonlyMap<number, readonly number[]>): string {
  const numbers: number[] = [];
  let last = 0;
  let before: readonly number[] = [];
  for (const [from, to] of table) {
    if (to.length === 1) continue;
    numbers.push(from - last, to.length, ...to.map((point, index) => zigzag(point - (before[index] ?? 0))));
    last = from;
    before = to;
  }
  return packNumbers(numbers);
}
