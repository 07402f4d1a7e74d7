import { writeFile } from "node:fs/promises";
import { type Figures, type PeerFigure, ratio, type SizeFigures, setName, timesQuicker, type UnkindFigures } from "./figures.ts";
import { drawFigures } from "./picture.ts";
import { format, percent } from "./print.ts";

/** Writes the figures of a run to the docs, with a picture. */
export async function writeReport(figures: Figures): Promise<void> {
  await writeFile(docs("search-set-bench.md"), describe(figures));
  await writeFile(docs("search-set-bench.svg"), drawFigures(figures));
}

function docs(file: string): URL {
  return new URL(`../docs/${file}`, import.meta.url);
}

function describe({ machine, kindness, seed, sizes, stages, unkind }: Figures): string {
  return `# What matching many searches costs

Written by \`pnpm bench searches --report\` on ${machine.date}; do not edit. Node ${machine.node}, ${machine.processor}; workload "${kindness}", seed ${seed},
${sizes[0]?.posts} invented posts. Times are CPU time of the process, the median of interleaved passes, where nothing else is said.
**R** is the cost as a multiple of a hash scan: one pass over the same posts that folds and hashes their words and does nothing else.
How the search set works, and what did not help, stands in [its own page](search-set.md).

![Microseconds a post by number of searches, for the search set and for other ways](search-set-bench.svg)

${table(["searches", "µs a post", "R", "tokeniser alone, R", "p50 / p99 µs (wall clock)", "bytes a search", "build, µs a search", "wrong"], sizes.map(setRow))}

"Build" is putting parsed queries into the set. "Wrong" counts posts whose searches differ from those that the naive loop finds.

## Changing one search while all others stand

Wall-clock microseconds.

${table(["searches", "set: p50 / p99 / most", "delete: p50 / p99 / most"], sizes.map(changeRow))}

## Beside others

Microseconds a post, and R. The peers are given the posts already split into words, which is a gift. PostgreSQL's is time on
the wall. The last column says how many times the search set is quicker than the quickest of the others.

${table(["searches", ...(sizes[0]?.peers.map(({ name }) => name) ?? []), "times"], sizes.map(peerRow))}

${peerNotes(sizes)}

## Searches that are hard to tell apart

"library": half of the searches name nothing rarer than "library" and a common subject. "common": every search is two or three of the
commonest words. Here most of the cost is in what is found.

${table(["workload", "searches", "found a post", "µs a post", "R", "wrong"], unkind.map(unkindRow))}

## From a network's JSON to a stored card

Events of a Bluesky stream, in microseconds for each post that takes the step; ${percent(stages.at(-1)?.share ?? 0)} of these posts are found by a search.

${table(
  ["step", "µs", "of the posts"],
  stages.map(({ name, cost, share }) => [name, format(cost), percent(share)]),
)}
`;
}

function setRow(size: SizeFigures): readonly string[] {
  const { searches, costs, p50, p99, bytes, build, wrong, checked } = size;
  const r = (name: string): string => format(ratio(size, costs.get(name)!));
  return [
    thousands(searches),
    format(costs.get(setName)!),
    r(setName),
    r("tokeniser alone"),
    `${format(p50)} / ${format(p99)}`,
    String(Math.round(bytes)),
    format(build),
    `${wrong} of ${thousands(checked)}`,
  ];
}

function changeRow({ searches, set, delete: deleted }: SizeFigures): readonly string[] {
  const cells = [set, deleted].map(({ p50, p99, most }) => `${format(p50)} / ${format(p99)} / ${format(most)}`);
  return [thousands(searches), ...cells];
}

function peerRow(size: SizeFigures): readonly string[] {
  const cells = size.peers.map(({ cost }) => (cost === undefined ? "–" : `${format(cost)} (${format(ratio(size, cost))})`));
  const times = timesQuicker(size);
  return [thousands(size.searches), ...cells, times === undefined ? "–" : format(times)];
}

function unkindRow(figures: UnkindFigures): readonly string[] {
  const { kindness, searches, found, costs, wrong, checked } = figures;
  const cost = costs.get(setName)!;
  return [
    kindness,
    thousands(searches),
    format(found),
    format(cost),
    format(ratio(figures, cost)),
    `${wrong} of ${thousands(checked)}`,
  ];
}

/** On how many posts each was asked: the slow ones on few. */
function peerNotes(sizes: readonly SizeFigures[]): string {
  return sizes.map(({ searches, peers }) => `- ${thousands(searches)} searches: ${peers.map(peerNote).join("; ")}`).join("\n");
}

function peerNote({ name, note }: PeerFigure): string {
  return `${name} ${note.replace("; ", ", ")}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function thousands(count: number): string {
  return count.toLocaleString("en");
}
