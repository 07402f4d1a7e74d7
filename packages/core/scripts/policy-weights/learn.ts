/** From replies to weights: what is kept, what is learnt, and from which sum on a sentence counts. */

import { isAbout, type Matter, matterNames } from "../../src/policy/language/weighing/matters.ts";
import type { Borders } from "../../src/policy/language/weighing/model.ts";
import type { Example } from "./examples.ts";
import { type Fitted, fit, type Row, sumOf } from "./fit.ts";

/** Chosen by learning from the first set alone and asking the odd half of the second. */
const settings = { pull: 0.2, rounds: 40, least: 3, otherFault: 0.1, folds: 5 };
/** A single word, and a pair of classes, must be better founded than a class. */
const rareScale = 0.3;

export interface Learnt {
  readonly features: ReadonlyMap<string, number>;
  readonly scales: Float64Array;
  readonly fitted: Readonly<Record<Matter, Fitted>>;
}

/** Learns the weights of every matter. */
export function learn(examples: readonly Example[]): Learnt {
  const features = featuresIn(examples);
  const scales = Float64Array.from([...features.keys()], scaleOf);
  return { features, scales, fitted: each((matter) => learnOne(examples, matter, features, scales)) };
}

/** The heaviest sentence of a reply. */
export function heaviest({ features, scales, fitted }: Learnt, example: Example, matter: Matter): number {
  const about = example.sentences.filter((sentence) => isAbout(matter, sentence.features));
  return Math.max(-99, ...about.map((sentence) => sumOf(fitted[matter], scales, numbers(sentence.features, features))));
}

/** How often a clean reply may be taken for a faulty one, for each matter. */
export interface Tolerance {
  readonly likely: number;
  readonly sure: number;
}

/** From which sums on a sentence counts, by what clean replies weigh under weights that never saw them. */
export function bordersOf(
  examples: readonly Example[],
  tolerances: (matter: Matter) => Tolerance,
): Readonly<Record<Matter, Borders>> {
  const held = Array.from({ length: settings.folds }, (_, fold) => heldOut(examples, fold)).flat();
  const taught = cleanSums(learn(examples), examples);
  return each((matter) => {
    const { likely, sure } = tolerances(matter);
    const sums = held.map((row) => row[matter]).sort((a, b) => b - a);
    const at = (share: number): number => sums[Math.floor(share * sums.length)]!;
    const own = taught.map((row) => row[matter]).sort((a, b) => b - a)[matter === "record" ? 2 * allowed : allowed]!;
    return { likely: Math.max(lowest.likely, at(likely), own + 0.05), sure: Math.max(lowest.sure, at(sure) + lowest.margin) };
  });
}

/** Of the clean replies that taught, this many may be shown to a person for each matter. */
const allowed = 1;
/** Nothing counts below these, however quiet clean replies are; a stop stays this far above all of them. */
const lowest = { likely: -0.6, sure: 2.5, margin: 0.8 };

export function heldOut(examples: readonly Example[], fold: number): readonly Readonly<Record<Matter, number>>[] {
  const isIn = (_: Example, index: number): boolean => index % settings.folds === fold;
  const learnt = learn(examples.filter((example, index) => !isIn(example, index)));
  return cleanSums(learnt, examples.filter(isIn));
}

function cleanSums(learnt: Learnt, examples: readonly Example[]): readonly Readonly<Record<Matter, number>>[] {
  return examples.filter(({ isClean }) => isClean).map((example) => each((matter) => heaviest(learnt, example, matter)));
}

function featuresIn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of examples)
    for (const { features } of sentences) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= settings.least).map(([feature]) => feature);
  return new Map(often.sort().map((feature, index) => [feature, index]));
}

function scaleOf(feature: string): number {
  const isClass = /^:(\^\S+|\? \S+|\?|\S+|(post|said|own) \S+)$/.test(feature);
  return isClass ? 1 : rareScale;
}

function learnOne(
  examples: readonly Example[],
  matter: Matter,
  features: ReadonlyMap<string, number>,
  scales: Float64Array,
): Fitted {
  const drafts = examples.map((example) => ({
    example,
    rows: example.sentences.map(({ features: own }) => numbers(own, features)),
  }));
  const first = fitOn((rows, example) => rows.map((own, index) => rowOf(own, example, index)));
  return fitOn((rows, example) => {
    const open = isUnmarked(example);
    const sums = rows.map((own) => sumOf(first, scales, own));
    const best = sums.indexOf(Math.max(...sums));
    return rows.map((own, index) =>
      open ? { features: own, isTrue: true, weight: Number(index === best) } : rowOf(own, example, index),
    );
  });

  function fitOn(rowsOf: (rows: readonly (readonly number[])[], example: Example) => readonly Row[]): Fitted {
    return fit(
      drafts.flatMap(({ example, rows }) => rowsOf(rows, example)),
      { scales, pull: settings.pull, rounds: settings.rounds },
    );
  }

  /** At fault in one of several sentences, and nobody said which. */
  function isUnmarked({ faults, sentences }: Example): boolean {
    return faults.includes(matter) && sentences.length > 1 && sentences[0]!.isMarked === undefined;
  }

  function rowOf(own: readonly number[], example: Example, index: number): Row {
    if (!example.faults.includes(matter))
      return { features: own, isTrue: false, weight: example.isClean ? example.weight : settings.otherFault };
    if (isUnmarked(example)) return { features: own, isTrue: true, weight: 0 };
    const isTrue = example.sentences[index]!.isMarked ?? true;
    return { features: own, isTrue, weight: isTrue ? 1 : 0.5 };
  }
}

function numbers(names: readonly string[], features: ReadonlyMap<string, number>): readonly number[] {
  return names.flatMap((name) => features.get(name) ?? []);
}

function each<Value>(of: (matter: Matter) => Value): Readonly<Record<Matter, Value>> {
  return Object.fromEntries(matterNames.map((matter) => [matter, of(matter)])) as Record<Matter, Value>;
}
