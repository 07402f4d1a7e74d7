import type { Query } from "@earshot/core/query";
import { createTokenTable, tokenise } from "@earshot/core/text";
import { type Latency, type SizeFigures, setName, unitName } from "./figures.ts";
import { hashScan } from "./hash-scan.ts";
import { cpuMicroseconds, interleaved, latencies, percentile } from "./measure.ts";
import { naive } from "./naive.ts";
import { fillSet } from "./search-set.ts";
import type { BenchPost } from "./workload.ts";

const passes = 11;
/** Work that the naive loop may take to be compared with: searches times posts. */
const naiveBudget = 2_000_000;

/** Measures the search set beside its unit, a split and its own tokeniser, and holds its answers to the naive loop's. */
export function measureSet(queries: readonly Query[], posts: readonly BenchPost[]): Omit<SizeFigures, "peers"> {
  let set = fillSet([]);
  const build = cpuMicroseconds(() => {
    set = fillSet(queries);
  });
  const keys = (post: BenchPost): readonly number[] => set.keys(post);
  const costs = costsBeside(keys, posts);
  const times = latencies(posts, keys);
  const { bytes, programs, unanchored } = set.stats();
  return {
    searches: queries.length,
    posts: posts.length,
    costs,
    found: posts.reduce((sum, post) => sum + keys(post).length, 0) / posts.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    build: build / queries.length,
    bytes: bytes / queries.length,
    programs,
    unanchored,
    ...measureChanges(queries),
    wrong: countWrong(queries, posts, keys),
    checked: comparable(queries.length, posts.length),
  };
}

/** The posts that the naive loop can be asked about in bearable time. */
export function comparable(searches: number, posts: number): number {
  return Math.max(1, Math.min(posts, Math.floor(naiveBudget / searches)));
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  const sorted = [...a].sort((x, y) => x - y);
  return sorted.length === b.length && sorted.every((number, index) => number === b[index]);
}

function costsBeside(keys: (post: BenchPost) => readonly number[], posts: readonly BenchPost[]): ReadonlyMap<string, number> {
  const table = createTokenTable();
  let sink = 0;
  const forEach = (count: (post: BenchPost) => number) => (): void => {
    for (const post of posts) sink += count(post);
  };
  const costs = interleaved(
    [
      { name: unitName, pass: forEach(({ text }) => hashScan(text)) },
      { name: "regular expression", pass: forEach(({ text }) => splitByExpression(text)) },
      { name: "tokeniser alone", pass: forEach(({ text }) => tokenise(text, table).count) },
      { name: setName, pass: forEach((post) => keys(post).length) },
    ],
    posts.length,
    passes,
  );
  if (sink === 0) throw new Error("the passes found nothing, so that there was nothing to measure");
  return costs;
}

function splitByExpression(text: string): number {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0;
}

/** What setting and deleting one search costs while all others stand. */
function measureChanges(queries: readonly Query[]): { readonly set: Latency; readonly delete: Latency } {
  const set = fillSet(queries);
  const some = queries.slice(0, 2_000);
  const deleted = latencies([...some.keys()], (number) => set.delete(number));
  const added = latencies([...some.keys()], (number) => set.set(number, some[number]!));
  return { set: latencyOf(added), delete: latencyOf(deleted) };
}

function latencyOf(times: readonly number[]): Latency {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), most: times.at(-1)! };
}

function countWrong(
  queries: readonly Query[],
  posts: readonly BenchPost[],
  keys: (post: BenchPost) => readonly number[],
): number {
  const sample = posts.slice(0, comparable(queries.length, posts.length));
  const expected = naive.build(queries).match(sample);
  return sample.filter((post, index) => !isSame(keys(post), expected[index]!)).length;
}
