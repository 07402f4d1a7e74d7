import { isStrict, type Matter, matterNames } from "./matters.ts";
import { borders, offsets, weightTable } from "./weights.generated.ts";

/** Weights of features, and from which sum on a sentence counts. */
export interface Model {
  /** For each feature, its weight for each matter in the order of `matterNames`. */
  readonly weights: ReadonlyMap<string, Float64Array>;
  /** Where the sum starts, before any feature is seen. */
  readonly offsets: Readonly<Record<Matter, number>>;
  readonly borders: Readonly<Record<Matter, Borders>>;
}

/** From `likely` on a person should look; from `sure` on the rule speaks as it does about words it knows. */
export interface Borders {
  readonly likely: number;
  readonly sure: number;
}

let made: Model | undefined;

/** The committed weights. Read at first use. */
export function committedModel(): Model {
  made ??= { weights: readWeights(weightTable), offsets, borders };
  return made;
}

/** The sums of a sentence, in the order of `matterNames`. */
export function sumsOf(model: Model, features: readonly string[]): Float64Array {
  const sums = Float64Array.from(matterNames, (matter) => model.offsets[matter]);
  for (const feature of features) {
    const own = model.weights.get(feature);
    if (own !== undefined) for (let at = 0; at < sums.length; at++) sums[at]! += own[at]!;
  }
  return sums;
}

/** The words and classes that spoke loudest for a matter, loudest first. */
export function loudestOf(model: Model, features: readonly string[], matter: Matter, count: number): readonly string[] {
  const column = matterNames.indexOf(matter);
  const weightOf = (feature: string): number => model.weights.get(feature)?.[column] ?? 0;
  return [...features]
    .filter((feature) => weightOf(feature) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, count);
}

/** Weights are written in tenths. */
export const stepsOfOne = 10;

/**
 * Reads lines of a feature and its weights, each a letter for the matter (`a` is the first of `matterNames`) and tenths:
 * `:borrowed<tab>a12b-4` weighs 1.2 for the first matter and -0.4 for the second. `z` is for every strict matter, beside its own.
 */
export function readWeights(table: string): ReadonlyMap<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  for (const line of table.trim().split("\n")) {
    const [feature = "", cells = ""] = line.split("\t");
    const row = new Float64Array(matterNames.length);
    for (const [, letter = "", steps] of cells.matchAll(/([a-z])(-?\d+)/g))
      for (const column of columnsOf(letter)) row[column]! += Number(steps) / stepsOfOne;
    rows.set(feature, row);
  }
  return rows;
}

function columnsOf(letter: string): readonly number[] {
  return letter === everyLetter ? strictColumns : [letterOf.indexOf(letter)];
}

const strictColumns: readonly number[] = matterNames.flatMap((matter, column) => (isStrict(matter) ? [column] : []));

/** The letter of each matter, by its place. */
export const letterOf: string = "abcdefghijklmnopqrstuvwxy";
/** The letter of what speaks for some fault, whichever it is. */
export const everyLetter = "z";
