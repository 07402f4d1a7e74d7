/** Logistic regression with a pull to nothing, feature by feature (Newton's step along one weight at a time): small and exact. */
export interface Row {
  /** Numbers of the features. */
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly offset: number;
}

export interface FitOptions {
  /** How much each feature counts where it stands: below 1 its weight has to be better founded. */
  readonly scales: Float64Array;
  /** Pulls every weight to nothing; the larger, the less is believed. */
  readonly pull: number;
  readonly rounds: number;
}

/** Learns one weight for each feature, and where the sum starts. */
export function fit(rows: readonly Row[], { scales, pull, rounds }: FitOptions): Fitted {
  const columns = columnsOf(rows, scales.length);
  const weights = new Float64Array(scales.length);
  const sums = new Float64Array(rows.length);
  let offset = 0;
  const step = (members: Iterable<number>, scale: number, held: number, now: number): number => {
    let slope = held * now;
    let bend = held;
    for (const row of members) {
      const { isTrue, weight } = rows[row]!;
      const share = 1 / (1 + Math.exp(-sums[row]!));
      slope += weight * (share - Number(isTrue)) * scale;
      bend += weight * share * (1 - share) * scale * scale;
    }
    const move = Math.max(-1, Math.min(1, -slope / Math.max(bend, 1e-9)));
    for (const row of members) sums[row]! += move * scale;
    return move;
  };
  const everyRow = rows.map((_, row) => row);
  for (let round = 0; round < rounds; round++) {
    offset += step(everyRow, 1, 0, offset);
    for (let feature = 0; feature < weights.length; feature++)
      weights[feature]! += step(columns[feature]!, scales[feature]!, pull, weights[feature]!);
  }
  return { weights, offset };
}

/** The sum of a row under the weights. */
export function sumOf({ weights, offset }: Fitted, scales: Float64Array, features: readonly number[]): number {
  let sum = offset;
  for (const feature of features) sum += weights[feature]! * scales[feature]!;
  return sum;
}

/** The rows in which each feature stands. */
function columnsOf(rows: readonly Row[], features: number): readonly (readonly number[])[] {
  const columns: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, index) => {
    if (row.weight > 0) for (const feature of row.features) columns[feature]!.push(index);
  });
  return columns;
}
