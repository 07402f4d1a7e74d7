/**
 * Learns the weights of sentences from the written replies and writes them as source: `pnpm train:policy`. With `--across` it
 * writes nothing and prints how well what one writer taught finds what another wrote.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Matter, matterNames } from "../../src/policy/language/weighing/matters.ts";
import { type Example, openReplies, ordinaryPosts, otherSets, ownReplies, teachingExamples } from "./examples.ts";
import { bordersOf, heaviest, type Learnt, learn, type Tolerance } from "./learn.ts";
import { weightsFile } from "./weights-file.ts";

/** Of a thousand clean replies about one may be taken for a faulty one by each matter, and about three be shown to a person. */
const tolerance: Tolerance = { likely: 0.003, sure: 0.0005 };
/** A fact from a record is worth more second looks than anything else. */
const recordTolerance: Tolerance = { likely: 0.005, sure: 0.0005 };
const tolerances = (matter: Matter): Tolerance => (matter === "record" ? recordTolerance : tolerance);
const file = join(import.meta.dirname, "../../src/policy/language/weighing/weights.generated.ts");

if (process.argv.includes("--across")) printAcross();
else {
  const examples = teachingExamples();
  writeFileSync(file, weightsFile(learn(examples), bordersOf(examples, tolerances)));
  console.error(`wrote ${file}`);
}

/** Learns from the sets before each other set and asks its odd half. */
function printAcross(): void {
  const others = otherSets();
  const names = [...new Set(others.map(({ set }) => set))];
  names.forEach((name, index) => {
    const before = new Set(names.slice(0, index));
    const open = others.filter(({ isOpen }) => isOpen);
    const teaching = [
      ...ownReplies(),
      ...ordinaryPosts(),
      ...openReplies(),
      ...open.filter(({ set }) => before.has(set)).map(({ example }) => example),
    ];
    const asked = open.filter(({ set }) => set === name).map(({ example }) => example);
    console.log(`\n${["first", ...before].join(" + ")} -> ${name}, odd half`);
    printFound(learn(teaching), bordersOf(teaching, tolerances), asked);
  });
}

function printFound(learnt: Learnt, borders: ReturnType<typeof bordersOf>, asked: readonly Example[]): void {
  const reaches = (example: Example, matter: Matter, border: "likely" | "sure"): boolean =>
    heaviest(learnt, example, matter) >= borders[matter][border];
  const clean = asked.filter(({ isClean }) => isClean);
  const faulty = asked.filter(({ faults }) => faults.length > 0);
  for (const border of ["likely", "sure"] as const) {
    const any = (example: Example): boolean => matterNames.some((matter) => reaches(example, matter, border));
    console.log(`${border}: ${shareOf(faulty, any)} of the faulty, ${shareOf(clean, any)} of the clean`);
  }
  for (const matter of matterNames) {
    const own = faulty.filter(({ faults }) => faults.includes(matter));
    const [likely, sure] = [borders[matter].likely, borders[matter].sure].map((sum) => sum.toFixed(2));
    console.log(
      `  ${matter.padEnd(10)} likely (${likely}) ${shareOf(own, (example) => reaches(example, matter, "likely"))}, ` +
        `sure (${sure}) ${shareOf(own, (example) => reaches(example, matter, "sure"))}`,
    );
  }
}

function shareOf<Item>(items: readonly Item[], has: (item: Item) => boolean): string {
  const count = items.filter(has).length;
  return `${count} of ${items.length} (${((100 * count) / Math.max(1, items.length)).toFixed(0)} %)`;
}
