/**
 * Learns the weights of sentences from the written replies and writes them as source: `pnpm train:policy`. With `--held-out` it
 * writes nothing and prints what is found in each set by weights that its replies did not teach.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { matterNames } from "../../src/policy/language/weighing/matters.ts";
import type { Borders } from "../../src/policy/language/weighing/model.ts";
import { bordersOf, type Tolerance, type Weighed, weighHeldOut } from "./borders.ts";
import { pages, teachingExamples } from "./examples.ts";
import { learn } from "./learn.ts";
import { weightsFile } from "./weights-file.ts";

/** Of clean replies by writers who taught nothing such a share may be shown to a person, and such a share be stopped. */
const likely: Tolerance = { strict: 0.04, mild: 0.003 };
const sure: Tolerance = { strict: 0.0005, mild: 0.001 };
const file = join(import.meta.dirname, "../../src/policy/language/weighing/weights.generated.ts");

const examples = teachingExamples();
/** The pages show what lies close to a border, so they do not say where it is. */
const weighed = weighHeldOut(examples).filter(({ example }) => !example.id.startsWith(pages));
const borders = bordersOf(weighed, likely, sure);
if (process.argv.includes("--held-out")) printFound();
else {
  writeFileSync(file, weightsFile(learn(examples), borders));
  console.error(`wrote ${file}`);
}

function printFound(): void {
  for (const [set, replies] of Map.groupBy(weighed, ({ example }) => example.id.split(" ")[0]!)) {
    const clean = replies.filter(({ example }) => example.isClean);
    const faulty = replies.filter(({ example }) => example.faults.length > 0);
    console.log(`${set}: likely ${shares(faulty, clean, "likely")}; sure ${shares(faulty, clean, "sure")}`);
  }
  for (const matter of matterNames) {
    const own = weighed.filter(({ example }) => example.faults.includes(matter));
    const found = own.filter(({ sums }) => sums[matter] >= borders[matter].likely).length;
    console.log(`${matter.padEnd(11)} ${found} of ${own.length}, from ${borders[matter].likely.toFixed(2)} on`);
  }
}

function shares(faulty: readonly Weighed[], clean: readonly Weighed[], border: keyof Borders): string {
  const isFound = ({ sums }: Weighed): boolean => matterNames.some((matter) => sums[matter] >= borders[matter][border]);
  const share = (some: readonly Weighed[]): string =>
    `${((100 * some.filter(isFound).length) / Math.max(1, some.length)).toFixed(1)} % of ${some.length}`;
  return `${share(faulty)} at fault, ${share(clean)} clean`;
}
