/**
 * Measures need recognition and writes `docs/need-report.md` and `docs/need-report.svg`. Public sets are measured where
 * EARSHOT_SUITES names their folder; without it their part of the report is left as it is. Run with `pnpm report:need`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askingKinds } from "../../src/need/weigh.ts";
import { type Heard, hearText } from "./heard.ts";
import { binsOf, calibrationError, curveOf, figuresAt, type Judged } from "./measures.ts";
import { drawPicture } from "./picture.ts";
import { readPublicSets } from "./public-sets.ts";
import { aboutPart } from "./report-about.ts";
import { agreementPart } from "./report-agreement.ts";
import { ownPart } from "./report-own.ts";
import { publicPart } from "./report-public.ts";
import { respellingPart } from "./report-respelling.ts";
import { townPart } from "./report-town.ts";
import { yardstickPart } from "./report-yardsticks.ts";
import { type Part, readPart, type WrittenLine } from "./sets.ts";
import { readTown, type TownLine } from "./town-posts.ts";

export interface HeardLine extends Heard {
  readonly line: WrittenLine;
}

export interface HeardTownLine extends Heard {
  readonly line: TownLine;
}

const docs = join(import.meta.dirname, "../../../../docs");
const path = join(docs, "need-report.md");
const suites = process.env["EARSHOT_SUITES"];

const own = hearPart("test");
const town = (await readTown()).map((line): HeardTownLine => ({ line, ...hearText(line.input) }));

const text = [
  opening(),
  ownPart(own),
  agreementPart(),
  townPart(town),
  yardstickPart(hearPart("yardstick")),
  suites ? publicPart(readPublicSets(suites)) : earlierPublicPart(),
  aboutPart(),
  respellingPart(readPart("test")),
].join("\n");

writeFileSync(path, text);
writeFileSync(join(docs, "need-report.svg"), picture());
console.log(text);

function hearPart(part: Part): readonly HeardLine[] {
  return readPart(part).map((line) => ({ line, ...hearText({ text: line.text, lang: line.lang }) }));
}

function opening(): string {
  return `# How well needs are heard

Written by \`pnpm report:need\`; do not edit. Every figure is computed by that command on the data named beside it, and nothing measured
here was trained on. What the written sets are, and what they are not, stands in
[their datasheet](../packages/core/data/need/README.md).

![Precision and recall on the written test part, the indirect needs and the town, and calibration](need-report.svg)
`;
}

function picture(): string {
  const judged = own.map(askingOf);
  const indirect = own.filter(({ line }) => line.indirect || !askingKinds.includes(line.need)).map(askingOf);
  const ofTown = town.map(({ line, asking }): Judged => ({ score: asking, truth: askingKinds.includes(line.truth.need) }));
  const { precision, recall } = figuresAt(judged, 0.45);
  const description =
    `Left: precision against recall for somebody asking. On the written test part precision is ${precision.toFixed(2)} at recall ` +
    `${recall.toFixed(2)}. Right: probabilities said against shares that were true; the error is ${calibrationError(judged).toFixed(3)}.`;
  const curves = [
    { name: "written test part", points: curveOf(judged) },
    { name: "indirect needs among those who ask nothing", points: curveOf(indirect) },
    { name: "the simulated town", points: curveOf(ofTown) },
  ];
  return drawPicture({ curves, bins: binsOf(judged), description });
}

function askingOf({ line, asking }: HeardLine): Judged {
  return { score: asking, truth: askingKinds.includes(line.need) };
}

/** What an earlier run with the public sets found: from its heading to the next. */
function earlierPublicPart(): string {
  const earlier = existsSync(path) ? readFileSync(path, "utf8") : "";
  return (
    earlier.match(/## Public sets[\s\S]*?(?=\n## )/)?.[0] ?? "## Public sets\n\nNot measured: EARSHOT_SUITES names no folder.\n"
  );
}
