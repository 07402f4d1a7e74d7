/** From replies to weights: which features are kept, and what is learnt about each matter. */

import { isStrict, type Matter, matterNames } from "../../src/policy/language/weighing/matters.ts";
import { stepsOfOne } from "../../src/policy/language/weighing/model.ts";
import type { Example, ExampleSentence } from "./examples.ts";
import { type Fitted, fitWeights, type Row, sumOf } from "./fit.ts";

/** Chosen on writers who taught nothing of it: another fault says next to nothing about a matter, since either holds the reply back. */
const settings = { pull: 0.2, least: 5, otherFault: 0.02 };
/** A single word, and a pair of words or classes, must be better founded than a class; what stands beside a sentence, too. */
const rareScale = 0.5;

export interface Learnt {
  readonly features: ReadonlyMap<string, number>;
  readonly fitted: Readonly<Record<Matter, Fitted>>;
  /** What speaks for some fault that holds a reply back, whichever it is: it counts beside each strict matter's own. */
  readonly every: Fitted;
}

/** Learns the weights of every matter. */
export function learn(examples: readonly Example[]): Learnt {
  const features = featuresIn(examples);
  const pull = Float64Array.from(features.keys(), (feature) => settings.pull / scaleOf(feature) ** 2);
  const lessons = examples.map((example) => lessonOf(example, features));
  const every = learnOne(lessons, ({ faults }) => faults.some(isStrict), pull);
  return {
    features,
    fitted: eachMatter((matter) => lean(learnOne(lessons, ({ faults }) => faults.includes(matter), pull))),
    every: lean({ weights: every.weights.map((weight) => everyShare * weight), offset: everyShare * every.offset }),
  };
}

/** How much of what was learnt about all faults together counts for each; found on held-out writers, where it finds three in a hundred more. */
const everyShare = 0.7;

/** Weights as they are kept: small ones hardly move a sum and are left out, the others are written in steps. */
function lean({ weights, offset }: Fitted): Fitted {
  const kept = weights.map((weight) => (Math.abs(weight) < leastWeight ? 0 : Math.round(weight * stepsOfOne) / stepsOfOne));
  return { weights: kept, offset };
}

const leastWeight = 0.2;

/** What the heaviest sentence of a reply weighs for each matter. */
export function heaviest({ features, fitted, every }: Learnt, { sentences }: Example): Readonly<Record<Matter, number>> {
  const rows = sentences.map((sentence) => numbersOf(sentence, features)).map((row) => ({ row, some: sumOf(every, row) }));
  return eachMatter((matter) => {
    const sums = rows.map(({ row, some }) => sumOf(fitted[matter], row) + (isStrict(matter) ? some : 0));
    return Math.max(-99, ...sums);
  });
}

export function eachMatter<Value>(of: (matter: Matter) => Value): Readonly<Record<Matter, Value>> {
  return Object.fromEntries(matterNames.map((matter) => [matter, of(matter)])) as Record<Matter, Value>;
}

function featuresIn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of examples)
    for (const { features } of sentences) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= settings.least).map(([feature]) => feature);
  return new Map(often.sort().map((feature, index) => [feature, index]));
}

function scaleOf(feature: string): number {
  return /^:(\^\S+|\? \S+|\?|[^<>\s]\S*|(post|said|own) \S+)$/.test(feature) ? 1 : rareScale;
}

/** An example with its sentences as rows. */
interface Lesson {
  readonly example: Example;
  readonly rows: readonly Int32Array[];
}

function lessonOf(example: Example, features: ReadonlyMap<string, number>): Lesson {
  return { example, rows: example.sentences.map((sentence) => numbersOf(sentence, features)) };
}

function numbersOf({ features: names }: ExampleSentence, features: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(names.flatMap((name) => features.get(name) ?? []));
}

/** Whether a reply is at fault for what is learnt. */
type Question = (example: Example) => boolean;

/** Twice: first without the replies of which nobody said where the fault stands, then with their heaviest sentence. */
function learnOne(lessons: readonly Lesson[], isAtFault: Question, pull: Float64Array): Fitted {
  const first = fitWeights(
    lessons.flatMap((lesson) => (isUnmarked(lesson.example, isAtFault) ? [] : rowsOf(lesson, isAtFault))),
    pull,
  );
  const heaviestOf = ({ rows }: Lesson): readonly Row[] => {
    const sums = rows.map((row) => sumOf(first, row));
    return [{ features: rows[sums.indexOf(Math.max(...sums))]!, isTrue: true, weight: 1 }];
  };
  return fitWeights(
    lessons.flatMap((lesson) => (isUnmarked(lesson.example, isAtFault) ? heaviestOf(lesson) : rowsOf(lesson, isAtFault))),
    pull,
    first,
  );
}

/** At fault in one of several sentences, and nobody said which. */
function isUnmarked(example: Example, isAtFault: Question): boolean {
  return isAtFault(example) && example.sentences.length > 1 && example.sentences[0]!.isMarked === undefined;
}

function rowsOf({ example, rows }: Lesson, isAtFault: Question): readonly Row[] {
  const { isClean, weight, sentences } = example;
  if (!isAtFault(example))
    return rows.map((features) => ({ features, isTrue: false, weight: isClean ? weight : settings.otherFault }));
  return rows.map((features, index) => {
    const isTrue = sentences[index]!.isMarked ?? true;
    return { features, isTrue, weight: isTrue ? weight : 0.5 };
  });
}
