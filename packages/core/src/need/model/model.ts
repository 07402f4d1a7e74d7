import type { Feature } from "./features.ts";

/** What the model judges, each by a weighing of its own: somebody asks for something; silence is kinder; a person must look. */
export const judgements = ["need", "quiet", "human"] as const;
export type Judgement = (typeof judgements)[number];

/** Weights of features by key, and what turns a sum into a probability. */
export interface Model {
  /** Row of a feature in `weights`, by its key. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row after row, one weight for each judgement. */
  readonly weights: Float64Array;
  readonly calibration: Readonly<Record<Judgement, Calibration>>;
}

/** The sum over the features is multiplied by `slope` (the inverse of a temperature) and moved by `offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Probability, 0 to 1, of each judgement. */
export type Probabilities = Readonly<Record<Judgement, number>>;

/** Weighs features; a feature that occurs twice counts once, because saying a thing twice does not make it truer. */
export function weigh(model: Model, features: readonly Feature[]): Probabilities {
  const [need, quiet, human] = sums(model, features);
  return {
    need: probability(need, model.calibration.need),
    quiet: probability(quiet, model.calibration.quiet),
    human: probability(human, model.calibration.human),
  };
}

/** A feature that speaks for a judgement, and how loudly. */
export interface Spoken {
  readonly feature: Feature;
  readonly weight: number;
}

/** The words that spoke loudest for a judgement, loudest first, each once. */
export function loudest(model: Model, features: readonly Feature[], judgement: Judgement, count: number): readonly Spoken[] {
  const column = judgements.indexOf(judgement);
  const spoken = new Map<number, Spoken>();
  for (const feature of features) {
    const row = model.rows.get(feature.key);
    if (row === undefined || feature.place === undefined || spoken.has(row)) continue;
    const weight = model.weights[row * judgements.length + column]!;
    if (weight >= audible) spoken.set(row, { feature, weight });
  }
  return [...spoken.values()].sort((a, b) => b.weight - a.weight).slice(0, count);
}

/** A weight under this moves the odds by less than a third and is not worth showing. */
const audible = 0.3;

function sums({ rows, weights }: Model, features: readonly Feature[]): readonly [number, number, number] {
  const counted = new Set<number>();
  let [need, quiet, human] = [0, 0, 0];
  for (const { key } of features) {
    const row = rows.get(key);
    if (row === undefined || counted.has(row)) continue;
    counted.add(row);
    need += weights[row * 3]!;
    quiet += weights[row * 3 + 1]!;
    human += weights[row * 3 + 2]!;
  }
  return [need, quiet, human];
}

function probability(sum: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * sum + offset)));
}
