/** Figures of a detector: what it finds, how often it is right, and how far its probabilities can be trusted. */

/** One text: how sure the detector was, and what is true. */
export interface Judged {
  readonly score: number;
  readonly truth: boolean;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many of those that are not meant were found all the same. */
  readonly alarms: number;
  readonly count: number;
  readonly wanted: number;
}

/** What a detector does that says yes from `threshold` on. */
export function figuresAt(judged: readonly Judged[], threshold: number): Figures {
  const yes = judged.filter(({ score }) => score >= threshold);
  const right = yes.filter(({ truth }) => truth).length;
  const wanted = judged.filter(({ truth }) => truth).length;
  const [precision, recall] = [share(right, yes.length), share(right, wanted)];
  const alarms = share(yes.length - right, judged.length - wanted);
  return { precision, recall, f1: share(2 * right, yes.length + wanted), alarms, count: judged.length, wanted };
}

export interface Bin {
  /** Mean probability said, and the share that was true. */
  readonly said: number;
  readonly was: number;
  readonly count: number;
}

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, bin) => judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin))
    .filter((inside) => inside.length > 0)
    .map((inside) => ({
      said: mean(inside.map(({ score }) => score)),
      was: share(inside.filter(({ truth }) => truth).length, inside.length),
      count: inside.length,
    }));
}

/** Expected calibration error (Naeini, Cooper & Hauskrecht 2015): how far said and was lie apart, by the size of the bins. */
export function calibrationError(judged: readonly Judged[]): number {
  return binsOf(judged).reduce((sum, { said, was, count }) => sum + (Math.abs(said - was) * count) / judged.length, 0);
}

/** Precision and recall at every threshold that changes something, from the strictest on. */
export function curveOf(judged: readonly Judged[]): readonly Figures[] {
  const thresholds = [...new Set(judged.map(({ score }) => score))].sort((a, b) => b - a);
  const step = Math.max(1, Math.floor(thresholds.length / 100));
  return thresholds.filter((_, index) => index % step === 0).map((threshold) => figuresAt(judged, threshold));
}

/** The lowest threshold at which at most this share of scores reaches it. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return (sorted[allowed] ?? 0) + 1e-9;
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(numbers: readonly number[]): number {
  return share(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );
}
