import { type PeerFigure, ratio, type SizeFigures, type StageFigure, timesQuicker } from "./figures.ts";

/** The figures of one number of searches, for the terminal. */
export function printSize(size: Omit<SizeFigures, "peers">): void {
  for (const [name, cost] of size.costs) printCost(name, cost, ratio(size, cost));
  console.log(`  ${format(size.found)} searches found a post`);
  console.log(`  p50 ${format(size.p50)} µs, p99 ${format(size.p99)} µs a post (wall clock)`);
  console.log(
    `  build ${format(size.build)} µs and ${Math.round(size.bytes)} bytes a search, ${size.programs} programs, ${size.unanchored} unanchored`,
  );
  console.log(`  set: ${latency(size.set)}; delete: ${latency(size.delete)} (wall clock)`);
  console.log(`  wrong: ${size.wrong} of ${size.checked} posts checked`);
}

/** One peer, as soon as it is measured: the slowest take a while. */
export function printPeer(size: Omit<SizeFigures, "peers">, { name, cost, note }: PeerFigure): void {
  if (cost === undefined) console.log(`  ${name}: ${note}`);
  else printCost(name, cost, ratio(size, cost), note);
}

export function printBest(size: SizeFigures): void {
  const times = timesQuicker(size);
  if (times !== undefined) console.log(`  the search set is ${format(times)} times as quick as the best of them`);
}

/** The way from a network's JSON to a stored card. */
export function printStages(stages: readonly StageFigure[]): void {
  console.log("\nFrom a network's JSON to a stored card, µs for each post that takes the step");
  for (const { name, cost, share } of stages)
    console.log(`  ${name.padEnd(44)} ${format(cost).padStart(8)} µs   ${percent(share).padStart(5)} of the posts`);
  const heard = stages.reduce((sum, { cost, share }) => sum + cost * share, 0);
  console.log(`  ${"all of it, a heard post".padEnd(44)} ${format(heard).padStart(8)} µs`);
}

/** A number with as many digits as are worth reading. */
export function format(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function printCost(name: string, cost: number, r: number, note = ""): void {
  console.log(`  ${name.padEnd(20)} ${format(cost).padStart(12)} µs a post   R ${format(r).padStart(10)}   ${note}`);
}

function latency({ p50, p99, most }: SizeFigures["set"]): string {
  return `p50 ${format(p50)}, p99 ${format(p99)}, most ${format(most)} µs`;
}
