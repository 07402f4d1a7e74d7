/**
 * Measures the search set beside a hash scan of the same posts, a split by regular expression, the naive loop and other
 * engines: `pnpm bench [--searches 100,1000,10000,100000] [--kindness kind|library|common] [--queries file] [--posts file]
 * [--seed n] [--no-peers]`. Ends with 1 where any answer of the search set differs from the naive loop's.
 */
import { parseArgs } from "node:util";
import { parse, type Query } from "@earshot/core/query";
import { createTokenTable, tokenise } from "@earshot/core/text";
import type { Engine } from "./engine.ts";
import { hashScan } from "./hash-scan.ts";
import { cpuMicroseconds, interleaved, latencies, percentile } from "./measure.ts";
import { naive } from "./naive.ts";
import { fts5 } from "./peers/fts5.ts";
import { liqe } from "./peers/liqe.ts";
import { readInput } from "./read-input.ts";
import { fillSet } from "./search-set.ts";
import type { BenchPost, Kindness } from "./workload.ts";

const { values } = parseArgs({
  options: {
    searches: { type: "string", default: "100,1000,10000,100000" },
    kindness: { type: "string", default: "kind" },
    queries: { type: "string" },
    posts: { type: "string" },
    seed: { type: "string", default: "1" },
    "no-peers": { type: "boolean", default: false },
  },
});

const postCount = 20_000;
const passes = 11;
/** Posts that engines are given at once. */
const batch = 1_000;
/** Work that one measurement of a slow engine may take: searches times posts. */
const slowBudget = 2_000_000;

console.log(`Node ${process.version}, ${process.arch}, ${postCount} posts, seed ${values.seed}, workload ${values.kindness}`);
const sizes = values.queries === undefined ? values.searches.split(",").map(Number) : [1];
let wrong = 0;
for (const searches of sizes) wrong += measure(searches);
process.exitCode = wrong === 0 ? 0 : 1;

function measure(searches: number): number {
  const options = { searches, posts: postCount, seed: Number(values.seed), kindness: values.kindness as Kindness };
  const { queries: texts, posts } = readInput(values, options);
  const queries = texts.flatMap(readQuery);
  console.log(`\n${queries.length} searches, ${posts.length} posts`);
  const { different, unit } = measureSet(queries, posts);
  if (!values["no-peers"]) measurePeers(queries, posts, unit);
  return different;
}

function readQuery(text: string): readonly Query[] {
  const result = parse(text);
  if (result.ok) return [result.query];
  console.log(`left out, because it is no query: ${text} (${result.diagnostics[0]?.message})`);
  return [];
}

function measureSet(
  queries: readonly Query[],
  posts: readonly BenchPost[],
): { readonly different: number; readonly unit: number } {
  let set = fillSet([]);
  const build = cpuMicroseconds(() => {
    set = fillSet(queries);
  });
  const table = createTokenTable();
  let sink = 0;
  const forEach = (count: (post: BenchPost) => number) => (): void => {
    for (const post of posts) sink += count(post);
  };
  const costs = interleaved(
    [
      { name: "hash scan", pass: forEach(({ text }) => hashScan(text)) },
      { name: "regular expression", pass: forEach(({ text }) => splitByExpression(text)) },
      { name: "tokeniser alone", pass: forEach(({ text }) => tokenise(text, table).count) },
      { name: "search set", pass: forEach((post) => set.keys(post).length) },
    ],
    posts.length,
    passes,
  );
  const unit = costs.get("hash scan")!;
  for (const [name, cost] of costs) print(name, cost, unit);
  const times = latencies(posts, (post) => set.keys(post));
  const { bytes, programs, unanchored } = set.stats();
  const found = posts.reduce((sum, post) => sum + set.keys(post).length, 0) / posts.length;
  console.log(`  ${format(found)} searches found a post`);
  const different = countWrong(queries, posts, (post) => set.keys(post));
  console.log(`  p50 ${format(percentile(times, 0.5))} µs, p99 ${format(percentile(times, 0.99))} µs a post (wall clock)`);
  console.log(
    `  build ${format(build / queries.length)} µs and ${Math.round(bytes / queries.length)} bytes a search, ${programs} programs, ${unanchored} unanchored`,
  );
  printChanges(queries);
  console.log(
    `  wrong: ${different} of ${checked(queries.length, posts.length)} posts checked${sink === 0 ? " (nothing found)" : ""}`,
  );
  return { different, unit };
}

function splitByExpression(text: string): number {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0;
}

/** What setting and deleting one search costs while all others stand. */
function printChanges(queries: readonly Query[]): void {
  const set = fillSet(queries);
  const some = queries.slice(0, 2_000);
  const deleted = latencies([...some.keys()], (number) => set.delete(number));
  const added = latencies([...some.keys()], (number) => set.set(number, some[number]!));
  const line = (times: readonly number[]): string =>
    `p50 ${format(percentile(times, 0.5))}, p99 ${format(percentile(times, 0.99))}, most ${format(times.at(-1)!)} µs`;
  console.log(`  set: ${line(added)}; delete: ${line(deleted)} (wall clock)`);
}

function countWrong(
  queries: readonly Query[],
  posts: readonly BenchPost[],
  keys: (post: BenchPost) => readonly number[],
): number {
  const sample = posts.slice(0, checked(queries.length, posts.length));
  const expected = naive.build(queries).match(sample);
  return sample.filter((post, index) => !isSame(keys(post), expected[index]!)).length;
}

function checked(searches: number, posts: number): number {
  return Math.max(1, Math.min(posts, Math.floor(slowBudget / searches)));
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  const sorted = [...a].sort((x, y) => x - y);
  return sorted.length === b.length && sorted.every((number, index) => number === b[index]);
}

function measurePeers(queries: readonly Query[], posts: readonly BenchPost[], unit: number): void {
  const engines = [naive, fts5, liqe()];
  for (const engine of engines) {
    if (engine === undefined) console.log("  liqe: not installed");
    else if (queries.length > engine.mostSearches) console.log(`  ${engine.name}: not run for so many searches`);
    else measurePeer(engine, queries, posts, unit);
  }
}

function measurePeer(engine: Engine, queries: readonly Query[], posts: readonly BenchPost[], unit: number): void {
  const most = engine.takesBatches ? batch : Math.min(batch, checked(queries.length, posts.length));
  const sample = posts.slice(0, most);
  const running = engine.build(queries);
  let found: readonly (readonly number[])[] = [];
  const cost = cpuMicroseconds(() => {
    found = running.match(sample);
  });
  running.close?.();
  const compared = sample.slice(0, checked(queries.length, posts.length));
  const expected = engine === naive ? found : naive.build(queries).match(compared);
  const different = compared.filter((_, index) => !isSame(found[index]!, expected[index]!)).length;
  print(engine.name, cost / sample.length, unit, `${sample.length} posts; ${different} of ${compared.length} answered otherwise`);
}

function print(name: string, cost: number, unit: number, note = ""): void {
  console.log(`  ${name.padEnd(20)} ${format(cost).padStart(12)} µs a post   R ${format(cost / unit).padStart(10)}   ${note}`);
}

function format(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}
