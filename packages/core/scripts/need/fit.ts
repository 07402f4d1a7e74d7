/** Logistic regression with a normal prior on each weight, by L-BFGS (Liu & Nocedal 1989): plain and deterministic. */
import type { Calibration } from "../../src/need/model/model.ts";
import { leastOf } from "./minimise.ts";

/** One text: its features by number, what is true of it, and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly truth: boolean;
  readonly weight: number;
}

/** What was learnt: where every sum starts, and a weight for each feature. */
export interface Fit {
  readonly start: number;
  readonly weights: Float64Array;
}

/**
 * Learns the weights.
 *
 * @param pull How strongly each feature's weight is pulled to nothing: the larger, the less the feature is believed.
 */
export function fitWeights(rows: readonly Row[], pull: Float64Array): Fit {
  const last = pull.length;
  const eased = easedBySides(rows, pull);
  const found = leastOf(last + 1, (at, slope) => loss(rows, eased, at, slope));
  return { start: found[last]!, weights: found.subarray(0, last) };
}

/** The share of the pull that sides say nothing about, and what all pulls are multiplied by: the best of five pairs on held-out lines. */
const easing = { floor: 0.5, times: 2.5 };

/**
 * A feature that takes sides is believed more than one that stands as often on both: its pull is divided by the square of its
 * log-count ratio (Wang & Manning 2012, "Baselines and Bigrams").
 */
function easedBySides(rows: readonly Row[], pull: Float64Array): Float64Array {
  const sides = [countsOf(rows, true, pull.length), countsOf(rows, false, pull.length)] as const;
  return pull.map((own, feature) => {
    const [yes, no] = sides.map(({ counts, all }) => counts[feature]! / all) as [number, number];
    return (easing.times * own) / (easing.floor + Math.log(yes / no) ** 2);
  });
}

/** How often each feature stands on one side, and how many rows there are; each counted once more than it was seen. */
function countsOf(
  rows: readonly Row[],
  side: boolean,
  features: number,
): { readonly counts: Float64Array; readonly all: number } {
  const counts = new Float64Array(features).fill(1);
  let all = 1;
  for (const row of rows) {
    if (row.truth !== side) continue;
    all += row.weight;
    for (const feature of row.features) counts[feature]! += row.weight;
  }
  return { counts, all };
}

/** Unlikelihood of what is true, and its slope; the last place of `at` is the start of every sum. */
function loss(rows: readonly Row[], pull: Float64Array, at: Float64Array, slope: Float64Array): number {
  const last = pull.length;
  let sum = 0;
  for (const { features, truth, weight } of rows) {
    let odds = at[last]!;
    for (const feature of features) odds += at[feature]!;
    const miss = weight * (sigmoid(odds) - Number(truth));
    sum += weight * Math.log1p(Math.exp(truth ? -odds : odds));
    slope[last]! += miss;
    for (const feature of features) slope[feature]! += miss;
  }
  for (let feature = 0; feature < last; feature++) {
    sum += 0.5 * pull[feature]! * at[feature]! ** 2;
    slope[feature]! += pull[feature]! * at[feature]!;
  }
  return sum;
}

/** The sum of a text. */
export function sumOf({ start, weights }: Fit, features: Int32Array): number {
  let sum = start;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** A sum, and what was true. */
export interface Scored {
  readonly sum: number;
  readonly truth: boolean;
}

/** Platt's scaling (1999), by Newton's method with a slight pull to slope 1 and offset 0: sums become probabilities that can be trusted. */
export function calibrate(scored: readonly Scored[]): Calibration {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 200; round++) {
    let [gs, go, ss, so, oo] = [slope - 1, offset, 1, 0, 1];
    for (const { sum, truth } of scored) {
      const p = sigmoid(slope * sum + offset);
      const miss = p - Number(truth);
      const spread = p * (1 - p);
      gs += miss * sum;
      go += miss;
      ss += spread * sum * sum;
      so += spread * sum;
      oo += spread;
    }
    const determinant = ss * oo - so * so;
    slope -= damping * ((gs * oo - go * so) / determinant);
    offset -= damping * ((go * ss - gs * so) / determinant);
  }
  return { slope, offset };
}

/** Whole steps of Newton's method may overshoot where one side is rare. */
const damping = 0.3;

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
