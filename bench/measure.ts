/** How long things take. CPU time of the process, because other work on the machine makes the clock on the wall lie. */

export interface Timed {
  readonly name: string;
  /** One pass over all posts. */
  readonly pass: () => void;
}

/** CPU microseconds a post for each, measured in turns so that a busy minute hits all of them: the median of the passes. */
export function interleaved(subjects: readonly Timed[], posts: number, passes: number): ReadonlyMap<string, number> {
  const samples = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let i = 0; i < warmUps; i++) for (const { pass } of subjects) pass();
  for (let i = 0; i < passes; i++) {
    for (const { name, pass } of subjects) samples.get(name)!.push(cpuMicroseconds(pass) / posts);
  }
  return new Map([...samples].map(([name, times]) => [name, percentile(times, 0.5)]));
}

/** Passes before anything is measured, until the host has compiled what runs often. */
const warmUps = 8;

export function cpuMicroseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

export function wallMicroseconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** Wall-clock microseconds of each call, in order of size. */
export function latencies<T>(inputs: readonly T[], work: (input: T) => void): readonly number[] {
  return inputs.map((input) => wallMicroseconds(() => work(input))).sort((a, b) => a - b);
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
