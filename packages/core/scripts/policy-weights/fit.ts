/** Logistic regression with a normal prior on each weight, by L-BFGS: plain and deterministic. */
import { leastOf } from "../need/minimise.ts";

/** One sentence to learn from. */
export interface Row {
  /** Numbers of the features. */
  readonly features: Int32Array;
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly offset: number;
}

/**
 * Learns one weight for each feature, and where the sum starts.
 *
 * @param pull How strongly each weight is pulled to nothing; the larger, the less is believed.
 * @param from What was learnt of nearly the same: the search begins there and is shorter.
 */
export function fitWeights(rows: readonly Row[], pull: Float64Array, from?: Fitted): Fitted {
  const last = pull.length;
  const counted = rows.filter(({ weight }) => weight > 0);
  const eased = easedBySides(counted, pull);
  const start = from === undefined ? undefined : joined(from);
  const found = leastOf(last + 1, (at, slope) => loss(counted, eased, at, slope), start);
  return { offset: found[last]!, weights: found.subarray(0, last) };
}

function joined({ weights, offset }: Fitted): Float64Array {
  const all = new Float64Array(weights.length + 1);
  all.set(weights);
  all[weights.length] = offset;
  return all;
}

/** The share of the pull that sides say nothing about, and what all pulls are multiplied by; chosen on held-out replies. */
const easing = { floor: 0.5, times: 2.5 };

/**
 * A feature that takes sides is believed more than one that stands as often on both: its pull is divided by the square of its
 * log-count ratio (Wang & Manning 2012, "Baselines and Bigrams").
 */
function easedBySides(rows: readonly Row[], pull: Float64Array): Float64Array {
  const [yes, no] = [shares(rows, true, pull.length), shares(rows, false, pull.length)];
  return pull.map((own, feature) => (easing.times * own) / (easing.floor + Math.log(yes[feature]! / no[feature]!) ** 2));
}

/** In which share of the rows of one side each feature stands, each counted half a time more than it was seen. */
function shares(rows: readonly Row[], side: boolean, features: number): Float64Array {
  const counts = new Float64Array(features).fill(0.5);
  let all = 1;
  for (const row of rows) {
    if (row.isTrue !== side) continue;
    all += row.weight;
    for (const feature of row.features) counts[feature]! += row.weight;
  }
  return counts.map((count) => count / all);
}

/** Unlikelihood of what is true, and its slope; the last place of `at` is where every sum starts. */
function loss(rows: readonly Row[], pull: Float64Array, at: Float64Array, slope: Float64Array): number {
  const last = pull.length;
  let unlikely = 0;
  for (const { features, isTrue, weight } of rows) {
    let sum = at[last]!;
    for (const feature of features) sum += at[feature]!;
    const miss = weight * (1 / (1 + Math.exp(-sum)) - Number(isTrue));
    unlikely += weight * Math.log1p(Math.exp(isTrue ? -sum : sum));
    slope[last]! += miss;
    for (const feature of features) slope[feature]! += miss;
  }
  for (let feature = 0; feature < last; feature++) {
    unlikely += 0.5 * pull[feature]! * at[feature]! ** 2;
    slope[feature]! += pull[feature]! * at[feature]!;
  }
  return unlikely;
}

/** The sum of a sentence under the weights. */
export function sumOf({ weights, offset }: Fitted, features: Int32Array): number {
  let sum = offset;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}
