/**
 * Prints how every rule does on the project's own replies, and writes `data/replies/figures.json`, which the docs show. With
 * `--misses`, also every violation that was not found and every alarm in a clean reply.
 * `pnpm --filter @earshot/core policy-figures`
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresOf, isFound, type JudgedReply, judge, readReplies } from "./measure-replies.ts";

const violations = readReplies("violations").map(judge);
const clean = readReplies("clean").map(judge);
const figures = figuresOf(violations, clean);

console.log(
  `violations ${figures.violations}, held back of those that stop or need approval: ${(100 * figures.held).toFixed(1)} %`,
);
console.log(`clean ${figures.clean}, in a thousand: ${figures.falseStops} false stops, ${figures.warnings} warnings and notes\n`);
for (const [id, rule] of Object.entries(figures.rules))
  console.log(
    `${id.padEnd(30)} ${`${rule.found} of ${rule.violations}`.padStart(12)} found ${rule.perThousandClean.toFixed(1).padStart(7)} in 1,000 clean`,
  );
if (process.argv.includes("--misses")) printMisses();
writeFileSync(join(import.meta.dirname, "../data/replies/figures.json"), `${JSON.stringify(figures, undefined, 2)}\n`);

function printMisses(): void {
  for (const miss of violations.filter((judged) => !isFound(judged))) console.log(line("missed", miss, miss.reply.breaks!));
  for (const judged of clean)
    for (const { rule, outcome } of judged.result.findings) console.log(line(`false ${outcome}`, judged, rule));
}

function line(what: string, { reply }: JudgedReply, rule: string): string {
  return `${what} ${rule} ${reply.id}: ${reply.draft}${reply.post ? ` | ${reply.post}` : ""}`;
}
