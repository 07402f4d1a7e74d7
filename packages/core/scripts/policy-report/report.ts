/**
 * Measures the rules on the written sets and writes `docs/policy-report.md`: `pnpm report:policy`. With `EARSHOT_SUITES` set it
 * measures ordinary posts of other people too. The figures are what they are: the report says which targets are missed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findIdentifiers } from "@earshot/core/policy";
import { figuresOf, judge, readReplies } from "../measure-replies.ts";
import { inventBarcodes } from "./barcodes.ts";
import { formatReport, type JudgedSet, type PostFigures } from "./format.ts";
import { judgeClean, judgeViolations } from "./measure.ts";
import { postsSuite, readNeutralPosts, stopsOf } from "./posts.ts";
import { unreadSets, type WrittenSet, writtenSets } from "./sets.ts";

const file = join(import.meta.dirname, "../../../../docs/policy-report.md");

writeFileSync(
  file,
  formatReport({
    firstSet: figuresOf(readReplies("violations").map(judge), readReplies("clean").map(judge)),
    sets: writtenSets.map(judgeSet),
    unread: unreadSets.map(judgeSet),
    barcodes: { cards: kindsOf("card"), items: kindsOf("item") },
    posts: measurePosts(process.env["EARSHOT_SUITES"]),
  }),
);
console.error(`wrote ${file}`);

function judgeSet({ name, violations, clean }: WrittenSet): JudgedSet {
  return { name, verdicts: judgeViolations(violations), cleanVerdicts: judgeClean(clean) };
}

/** What was found in a thousand barcodes of one kind, by name; `nothing` where nothing was. */
function kindsOf(kind: "card" | "item"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const barcode of inventBarcodes(kind, 1000, 11)) {
    const found = findIdentifiers(`It says ${barcode} on the label.`)[0]?.kind ?? "nothing";
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

function measurePosts(suites: string | undefined): PostFigures | undefined {
  if (suites === undefined || suites === "") return undefined;
  const posts = readNeutralPosts(join(suites, postsSuite));
  const stops = posts.map(stopsOf).filter((findings) => findings.length > 0);
  const rules = new Map<string, number>();
  for (const { rule } of stops.flat()) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const stoppedPolite = stops.filter((findings) => findings.some(({ rule }) => rule !== "tone/no-insult")).length;
  return { posts: posts.length, stopped: stops.length, stoppedPolite, rules };
}
