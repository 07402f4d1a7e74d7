import type { Feature } from "./features.ts";
import type { KeyTable } from "./key-table.ts";

/**
 * What the model judges, each by a weighing of its own: somebody asks outright; somebody shows a need without asking; help is
 * welcome; silence is kinder; a person must look.
 */
export const judgements = ["asked", "shown", "welcome", "quiet", "human"] as const;
export type Judgement = (typeof judgements)[number];

/** Weights of features by key, and what turns sums into probabilities. */
export interface Model<Name extends string = Judgement> {
  /** Names of the columns. */
  readonly columns: readonly Name[];
  /** Row of a feature in `weights`, by its key. */
  readonly rows: KeyTable;
  /** Row after row, one weight for each column. */
  readonly weights: Float64Array;
  /** What each column's sum begins with: how common its case is. */
  readonly starts: readonly number[];
}

/** The log-odds of a need are multiplied by `slope` (the inverse of a temperature) and moved by `offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** The sum of each column, over the features of a text. */
export function sumsOf<Name extends string>(
  { columns, rows, weights, starts }: Model<Name>,
  features: readonly Feature[],
): Float64Array {
  const width = columns.length;
  const sums = Float64Array.from(starts);
  for (const { key } of features) {
    const row = rows.get(key);
    if (row < 0) continue;
    for (let column = 0; column < width; column++) sums[column]! += weights[row * width + column]!;
  }
  return sums;
}

/**
 * Probability, 0 to 1, of each judgement, and of a need of either sort: `need` among lines like those that teach, by which it is
 * decided, and `confidence` on a usual day, by which posts can be ranked.
 */
export type Probabilities = Readonly<Record<Exclude<Judgement, "asked" | "shown"> | "need" | "confidence", number>>;

/** How the sums of the judgements become probabilities. */
export type Calibrations = Readonly<Record<keyof Probabilities, Calibration>>;

/** Probabilities from the sums of the judgements. A need is missing only where it is neither asked nor shown. */
export function probabilitiesOf(sums: ArrayLike<number>, calibrations: Calibrations): Probabilities {
  const [asked, shown, welcome, quiet, human] = [sums[0]!, sums[1]!, sums[2]!, sums[3]!, sums[4]!];
  const need = oddsOf(eitherOdds(asked, shown), calibrations.need);
  return {
    need: probability(need),
    confidence: probability(oddsOf(usualOdds(asked, shown), calibrations.confidence)),
    // Two opinions of nearly one thing: where there is no need, no help is welcome. Their mean errs less than either.
    welcome: probability((need + oddsOf(welcome, calibrations.welcome)) / 2),
    quiet: probability(oddsOf(quiet, calibrations.quiet)),
    human: probability(oddsOf(human, calibrations.human)),
  };
}

/**
 * Log-odds of a need of either sort on a usual day. Of the lines that teach and ask nothing one in three shows a need, of a usual day's
 * one in ten (42 of 401 in the yardstick `usual-day`): believed as it was learnt, a faint hint would rank before a plain question.
 */
export function usualOdds(asked: number, shown: number): number {
  return eitherOdds(asked, shown - rarer);
}

/** The difference between the log-odds of one in three and of one in ten. */
const rarer = 1.4;

/** Log-odds that at least one of two things holds, given the log-odds of each. */
export function eitherOdds(one: number, other: number): number {
  // 1 - (1 - p)(1 - q), as odds: e^a + e^b + e^(a+b).
  return Math.log(Math.exp(one) + Math.exp(other) + Math.exp(one + other));
}

function oddsOf(sum: number, { slope, offset }: Calibration): number {
  return slope * sum + offset;
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A feature that speaks for a judgement, and how loudly. */
export interface Spoken {
  readonly feature: Feature;
  readonly weight: number;
}

/** The words that spoke loudest for any of some columns, loudest first, each once. */
export function loudest<Name extends string>(
  { columns, rows, weights }: Model<Name>,
  features: readonly Feature[],
  names: readonly Name[],
  count: number,
): readonly Spoken[] {
  const places = names.map((name) => columns.indexOf(name));
  const spoken = new Map<number, Spoken>();
  for (const feature of features) {
    if (feature.place === undefined) continue;
    const row = rows.get(feature.key);
    if (row < 0 || spoken.has(row)) continue;
    let weight = 0;
    for (const place of places) weight = Math.max(weight, weights[row * columns.length + place]!);
    if (weight >= audible) spoken.set(row, { feature, weight });
  }
  return [...spoken.values()].sort((a, b) => b.weight - a.weight).slice(0, count);
}

/** A weight under this moves the odds by less than a third and is not worth showing. */
const audible = 0.3;
