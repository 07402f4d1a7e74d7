/**
 * Measures the search set beside a hash scan of the same posts, a split by regular expression, the naive loop and other
 * engines, and then every step from a network's JSON to a stored card: `pnpm bench searches [--searches 100,1000,10000,100000]
 * [--kindness kind|library|common] [--queries file] [--posts file] [--seed n] [--no-peers] [--postgres] [--report]`. Ends with 1
 * where any answer of the search set differs from the naive loop's. `--report` writes the figures to the docs.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { parse, type Query } from "@earshot/core/query";
import type { Figures, SizeFigures, StageFigure, UnkindFigures } from "./figures.ts";
import { measurePeer, peersFor } from "./measure-peers.ts";
import { measureSet } from "./measure-set.ts";
import { measureStages } from "./measure-stages.ts";
import { printBest, printPeer, printSize, printStages } from "./print.ts";
import { readInput } from "./read-input.ts";
import { writeReport } from "./report.ts";
import type { BenchPost, Kindness } from "./workload.ts";

const { values } = parseArgs({
  options: {
    searches: { type: "string", default: "100,1000,10000,100000" },
    kindness: { type: "string", default: "kind" },
    queries: { type: "string" },
    posts: { type: "string" },
    seed: { type: "string", default: "1" },
    "no-peers": { type: "boolean", default: false },
    postgres: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
  },
});

const postCount = 20_000;
/** Searches that stand while the stages are measured: those of a consortium. */
const stageSearches = 10_000;

const machine = {
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? process.arch,
  node: process.version,
};
console.log(`Node ${machine.node}, ${machine.processor}, ${postCount} posts, seed ${values.seed}, workload ${values.kindness}`);
const counts = values.queries === undefined ? values.searches.split(",").map(Number) : [1];
const sizes = counts.map((searches) => measureSize(workload(searches, values.kindness as Kindness)));
const stages = await measureAllStages();
const unkind = values.report ? measureUnkind() : [];
const figures: Figures = { machine, kindness: values.kindness, seed: Number(values.seed), sizes, stages, unkind };
if (values.report) await writeReport(figures);
process.exitCode = [...sizes, ...unkind].every(({ wrong }) => wrong === 0) ? 0 : 1;

interface Asked {
  readonly queries: readonly Query[];
  readonly posts: readonly BenchPost[];
}

function workload(searches: number, kindness: Kindness): Asked {
  const options = { searches, posts: postCount, seed: Number(values.seed), kindness };
  const { queries, posts } = readInput(values, options);
  return { queries: queries.flatMap(readQuery), posts: repeated(posts) };
}

/** A handful of posts is over before a clock has ticked. */
function repeated(posts: readonly BenchPost[]): readonly BenchPost[] {
  return posts.length >= postCount ? posts : Array.from({ length: postCount }, (_, index) => posts[index % posts.length]!);
}

function readQuery(text: string): readonly Query[] {
  const result = parse(text);
  if (result.ok) return [result.query];
  console.log(`left out, because it is no query: ${text} (${result.diagnostics[0]?.message})`);
  return [];
}

function measureSize({ queries, posts }: Asked): SizeFigures {
  console.log(`\n${queries.length} searches, ${posts.length} posts`);
  const size = measureSet(queries, posts);
  printSize(size);
  const peers = values["no-peers"] ? [] : peersFor({ withPostgres: values.postgres });
  const measured = peers.map((peer) => {
    const figure = measurePeer(peer, queries, posts);
    printPeer(size, figure);
    return figure;
  });
  printBest({ ...size, peers: measured });
  return { ...size, peers: measured };
}

/** The report says what happens where half of the searches hang on "library", and where all are made of common words. */
function measureUnkind(): readonly UnkindFigures[] {
  return (["library", "common"] as const).flatMap((kindness) =>
    counts.map((searches) => {
      const { queries, posts } = workload(searches, kindness);
      console.log(`\n${queries.length} searches, workload ${kindness}`);
      const size = measureSet(queries, posts);
      printSize(size);
      return { ...size, kindness };
    }),
  );
}

async function measureAllStages(): Promise<readonly StageFigure[]> {
  const { queries, posts } = workload(stageSearches, "kind");
  const measured = await measureStages(queries, posts);
  printStages(measured);
  return measured;
}
