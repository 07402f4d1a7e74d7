/**
 * Learns the weights of need recognition and writes them to `src/need/model/weights.generated.ts`. Deterministic: the same texts
 * give the same bytes. Run with `EARSHOT_SUITES=… node --conditions=@earshot/source packages/core/scripts/need/train.ts`; with
 * `--try` nothing is written, and only what was held out is told.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Vocabulary } from "./examples.ts";
import { heldOutFigures } from "./held-out.ts";
import { calibrationsOf, holdOut, learn, mostTelling, number } from "./learn.ts";
import { readLessons } from "./lessons.ts";
import { weightsFile } from "./weights-file.ts";

const suites = process.env["EARSHOT_SUITES"];
if (!suites) throw new Error("EARSHOT_SUITES must name the folder that holds training/banking77 and training/clinc150");

const vocabulary = new Vocabulary();
const lesson = mostTelling(number(readLessons(suites, vocabulary), vocabulary));
const held = holdOut(lesson);
const calibrations = calibrationsOf(held);
console.log(heldOutFigures(held, calibrations));
if (!process.argv.includes("--try")) {
  const file = weightsFile(learn(lesson), calibrations, { keys: lesson.keys, names: vocabulary.names });
  writeFileSync(join(import.meta.dirname, "../../src/need/model/weights.generated.ts"), file);
  console.log(`${lesson.keys.length} features, ${(file.length / 1000).toFixed(0)} kB`);
}
