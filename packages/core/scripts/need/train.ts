/**
 * Learns the weights of need recognition and writes them to `src/need/model/weights.generated.ts`. Deterministic: the same texts
 * give the same bytes. Run with `EARSHOT_SUITES=… node --conditions=@earshot/source packages/core/scripts/need/train.ts`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgements } from "../../src/need/model/model.ts";
import { Vocabulary } from "./examples.ts";
import { sigmoid } from "./fit.ts";
import { type Learnt, learn, prepare } from "./learn.ts";
import { weightsFile } from "./weights-file.ts";

const suites = process.env["EARSHOT_SUITES"];
if (!suites) throw new Error("EARSHOT_SUITES must name the folder that holds training/banking77 and training/clinc150");

const vocabulary = new Vocabulary();
const learnt = learn(prepare(suites, vocabulary));
writeFileSync(join(import.meta.dirname, "../../src/need/model/weights.generated.ts"), weightsFile(learnt, vocabulary.names));
for (const judgement of judgements) console.log(judgement, figuresOf(learnt, judgement));

/** Held-out precision and recall at even odds, to be read beside the report's figures. */
function figuresOf({ heldOut, calibration }: Learnt, judgement: (typeof judgements)[number]): string {
  const { slope, offset } = calibration[judgement];
  const said = heldOut[judgement].map(({ sum, truth }) => ({ yes: sigmoid(slope * sum + offset) >= 0.5, truth }));
  const right = said.filter(({ yes, truth }) => yes && truth).length;
  const precision = right / said.filter(({ yes }) => yes).length;
  const recall = right / said.filter(({ truth }) => truth).length;
  return `held out, at even odds: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}
