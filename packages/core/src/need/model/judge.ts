import type { Hearing } from "../hearing.ts";
import type { Evidence, NeedKind } from "../need.ts";
import { type Feature, featuresOf } from "./features.ts";
import { saidKinds } from "./kinds.ts";
import { type Judgement, loudest, type Probabilities, probabilitiesOf, type Spoken, sumsOf } from "./model.ts";
import { calibrations } from "./weights.generated.ts";
import { committedKinds, committedModel } from "./weights.ts";

/** What the model makes of a post, and the words that spoke loudest for it. */
export interface Opinion {
  readonly probabilities: Probabilities;
  /** Of each kind but `none`, 0 to 1: that it is this kind if it is any of its sort. */
  readonly kinds: ReadonlyMap<NeedKind, number>;
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
  const probabilities = probabilitiesOf(sumsOf(model, features), calibrations);
  const words = (probability: number, names: readonly Judgement[]): readonly Spoken[] =>
    probability >= worthShowing ? loudest(model, features, names, shown) : [];
  const evidence = [
    ...words(probabilities.need, ["asked", "shown"]).map((spoken) => evidenceOf(hearing, spoken, "words/need")),
    ...words(probabilities.quiet, ["quiet"]).map((spoken) => evidenceOf(hearing, spoken, "words/quiet")),
    ...words(probabilities.human, ["human"]).map((spoken) => evidenceOf(hearing, spoken, "words/human")),
  ];
  return { probabilities, kinds: kindsOf(features), evidence };
}

function kindsOf(features: readonly Feature[]): ReadonlyMap<NeedKind, number> {
  const sums = sumsOf(committedKinds(), features);
  return new Map(saidKinds.map((kind, column) => [kind, 1 / (1 + Math.exp(-sums[column]!))]));
}

function evidenceOf({ title }: Hearing, { feature }: Spoken, cue: string): Evidence {
  const { reading, from, to } = feature.place!;
  const span = reading.spanOf(from, to);
  return reading === title ? { span, cue, field: "title" } : { span, cue };
}
