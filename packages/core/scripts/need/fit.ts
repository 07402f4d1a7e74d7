/** Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer 2011): small, plain, deterministic. */
import type { Calibration, Judgement } from "../../src/need/model/model.ts";
import type { Example } from "./examples.ts";

/** Weight by feature key. */
export type Weights = ReadonlyMap<number, number>;

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pulls weights to nothing at each step; the larger, the fewer words are believed. */
  readonly shrink: number;
}

/** Learns the weights of one judgement from the examples that speak to it. The order is shuffled by a fixed seed. */
export function fit(examples: readonly Example[], judgement: Judgement, kept: ReadonlySet<number>, options: FitOptions): Weights {
  const rows = examples
    .filter(({ truth }) => truth[judgement] !== undefined)
    .map(({ keys, truth, weight }) => {
      return { keys: keys.filter((key) => kept.has(key)), target: Number(truth[judgement]), weight };
    });
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  const random = sequence(20261124);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(rows, random);
    for (const row of rows) step(row, weights, squares, options);
  }
  return weights;
}

interface Row {
  readonly keys: readonly number[];
  readonly target: number;
  readonly weight: number;
}

function step(
  { keys, target, weight }: Row,
  weights: Map<number, number>,
  squares: Map<number, number>,
  options: FitOptions,
): void {
  const miss = (sigmoid(sumOf(weights, keys)) - target) * weight;
  for (const key of keys) {
    const now = weights.get(key) ?? 0;
    const gradient = miss + options.shrink * now * weight;
    const square = (squares.get(key) ?? 0) + gradient * gradient;
    squares.set(key, square);
    if (square > 0) weights.set(key, now - (options.rate * gradient) / Math.sqrt(square + 1e-6));
  }
}

/** The sum of the weights of keys. */
export function sumOf(weights: Weights, keys: readonly number[]): number {
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
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

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(rows: Row[], random: () => number): void {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
}
