import type { Hearing } from "../hearing.ts";
import type { Evidence } from "../need.ts";
import { featuresOf } from "./features.ts";
import { type Judgement, loudest, type Probabilities, type Spoken, weigh } from "./model.ts";
import { committedModel } from "./weights.ts";

/** What the model makes of a post, and the words that spoke loudest for it. */
export interface Opinion {
  readonly probabilities: Probabilities;
  readonly evidence: readonly Evidence[];
}

/** From here on the words themselves count as evidence. */
const worthShowing = 0.35;
/** Words shown for each judgement: enough to see why, few enough to read. */
const shown = 3;

/** Weighs everything that was heard. */
export function opinionOn(hearing: Hearing): Opinion {
  const model = committedModel();
  const features = featuresOf(hearing);
  const probabilities = weigh(model, features);
  const words = (judgement: Judgement): readonly Spoken[] =>
    probabilities[judgement] >= worthShowing ? loudest(model, features, judgement, shown) : [];
  const evidence = [
    ...words("need").map((spoken) => evidenceOf(hearing, spoken, "words/need")),
    ...words("quiet").map((spoken) => evidenceOf(hearing, spoken, "words/quiet")),
    ...words("human").map((spoken) => evidenceOf(hearing, spoken, "words/human")),
  ];
  return { probabilities, evidence };
}

function evidenceOf({ title }: Hearing, { feature }: Spoken, cue: string): Evidence {
  const { reading, from, to } = feature.place!;
  const span = reading.spanOf(from, to);
  return reading === title ? { span, cue, field: "title" } : { span, cue };
}
