/** From texts to weights: what is kept, what is learnt, how sums become probabilities. */
import { type SaidKind, saidKinds } from "../../src/need/model/kinds.ts";
import { type Calibrations, eitherOdds, type Judgement, judgements, usualOdds } from "../../src/need/model/model.ts";
import { askingKinds } from "../../src/need/weigh.ts";
import { type Example, folds, type Vocabulary } from "./examples.ts";
import { calibrate, type Fit, fitWeights, type Row, type Scored, sumOf } from "./fit.ts";

/**
 * How strongly weights are pulled to nothing. Pairs of classes are thousands and most of them say nothing: of 4, 8, 16 and 30 the
 * third left held-out lines the least surprising, in every judgement.
 */
const pull = { words: 3, named: 4, classPairs: 16, kindWords: 6, kindNamed: 2 };
/** A feature is kept if two of our lines have it, or four of ordinary talk, or seventy of the public sets; a pair, half as many again. */
const least = { single: 2, pair: 3 };
const counts = { own: 1, talk: 0.5, foreign: 0.03 };

/** What is learnt of: the features that are kept, by number. */
export interface Lesson {
  readonly examples: readonly Numbered[];
  /** Key of each feature. */
  readonly keys: readonly number[];
  readonly isNamed: readonly boolean[];
  readonly isClassPair: readonly boolean[];
}

export interface Numbered extends Example {
  readonly features: Int32Array;
}

/** Numbers the features that occur often enough. */
export function number(examples: readonly Example[], vocabulary: Vocabulary): Lesson {
  const count = new Map<number, number>();
  for (const { keys, line, source, isVariant, isUnheard } of examples) {
    const weight = line ? (isVariant || isUnheard ? 0.1 : counts.own) : source ? counts.talk : counts.foreign;
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + weight);
  }
  const keys = [...count].filter(([key, times]) => times >= leastFor(vocabulary.names.get(key))).map(([key]) => key);
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const numbered = examples.map((example) => ({
    ...example,
    features: Int32Array.from(example.keys.flatMap((key) => numbers.get(key) ?? [])),
  }));
  const names = keys.map((key) => vocabulary.names.get(key)!);
  return { examples: numbered, keys, isNamed: names.map((name) => name.startsWith(":")), isClassPair: names.map(isClassPair) };
}

/** So many features keep the weights under 300 kB; with 14,000, held-out lines are heard no better. */
const most = 9300;

/** The features that move the odds most, times how often they stand in what teaches. What is left out has to be learnt around. */
export function mostTelling(lesson: Lesson): Lesson {
  const judging = learnJudging(lesson);
  const times = timesOf(lesson);
  const tells = (feature: number): number =>
    judgements.reduce((sum, name) => sum + Math.abs(judging[name].weights[feature]!), 0) * Math.log1p(times[feature]!);
  const told = lesson.keys.map((_, feature) => ({ feature, tells: tells(feature) }));
  const kept = told.sort((a, b) => b.tells - a.tells).slice(0, most);
  return renumbered(
    lesson,
    kept.map(({ feature }) => feature).sort((a, b) => a - b),
  );
}

function timesOf({ keys, examples }: Lesson): Float64Array {
  const times = new Float64Array(keys.length);
  for (const { features, weight } of examples) for (const feature of features) times[feature]! += weight;
  return times;
}

function renumbered({ examples, keys, isNamed, isClassPair }: Lesson, kept: readonly number[]): Lesson {
  const numbers = new Map(kept.map((feature, index) => [feature, index]));
  return {
    examples: examples.map((example) => ({
      ...example,
      features: Int32Array.from([...example.features].flatMap((feature) => numbers.get(feature) ?? [])),
    })),
    keys: kept.map((feature) => keys[feature]!),
    isNamed: kept.map((feature) => isNamed[feature]!),
    isClassPair: kept.map((feature) => isClassPair[feature]!),
  };
}

function leastFor(name: string | undefined): number {
  if (name === undefined) return Number.POSITIVE_INFINITY;
  const isPair = name.startsWith(":") ? isClassPair(name) : name.includes(" ");
  return isPair ? least.pair : least.single;
}

function isClassPair(name: string): boolean {
  return name.startsWith(":class ") && name.includes(" … ");
}

export interface Learnt {
  readonly judging: Readonly<Record<Judgement, Fit>>;
  readonly naming: Readonly<Record<SaidKind, Fit>>;
}

/** Learns from the given examples. */
export function learn(lesson: Lesson, examples: readonly Numbered[] = lesson.examples): Learnt {
  const kinds = strengthOf(lesson, { words: pull.kindWords, named: pull.kindNamed, classPairs: pull.kindNamed });
  return {
    judging: learnJudging(lesson, examples),
    naming: record(saidKinds, (kind) =>
      fitWeights(
        rowsFor(examples, (truth) => isKind(truth.kind, kind)),
        kinds,
      ),
    ),
  };
}

function learnJudging(lesson: Lesson, examples: readonly Numbered[] = lesson.examples): Learnt["judging"] {
  const strength = strengthOf(lesson, pull);
  return record(judgements, (judgement) =>
    fitWeights(
      rowsFor(examples, (truth) => truth[judgement]),
      strength,
    ),
  );
}

type Pull = Readonly<Record<"words" | "named" | "classPairs", number>>;

function strengthOf({ isNamed, isClassPair }: Lesson, { words, named, classPairs }: Pull): Float64Array {
  return Float64Array.from(isNamed, (is, feature) => (isClassPair[feature] ? classPairs : is ? named : words));
}

/** Which of the asking kinds it is, is learnt of those who ask; what is told, of everything. */
function isKind(truth: Example["truth"]["kind"], kind: SaidKind): boolean | undefined {
  if (truth === undefined || (askingKinds.includes(kind) && !askingKinds.includes(truth))) return undefined;
  return truth === kind;
}

function rowsFor(examples: readonly Numbered[], of: (truth: Example["truth"]) => boolean | undefined): readonly Row[] {
  return examples.flatMap(({ features, truth, weight }) => {
    const is = of(truth);
    return is === undefined ? [] : [{ features, truth: is, weight }];
  });
}

/** A text that weights which never saw it have judged. */
export interface HeldOut {
  readonly example: Numbered;
  readonly sums: Readonly<Record<Judgement, number>>;
  readonly kinds: Readonly<Record<SaidKind, number>>;
}

/** Judges our own lines and ordinary talk, a fold at a time, by weights learnt from all others. */
export function holdOut(lesson: Lesson): readonly HeldOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learnt = learn(
      lesson,
      lesson.examples.filter((example) => example.fold !== fold),
    );
    const held = lesson.examples.filter((example) => example.fold === fold && !example.isVariant);
    return held.map((example) => ({ example, sums: sumsFor(learnt.judging, example), kinds: sumsFor(learnt.naming, example) }));
  });
}

function sumsFor<Name extends string>(fits: Readonly<Record<Name, Fit>>, { features }: Numbered): Readonly<Record<Name, number>> {
  return record(Object.keys(fits) as Name[], (name) => sumOf(fits[name], features));
}

/** How far the sums can be trusted, learnt from our own lines held out. */
export function calibrationsOf(held: readonly HeldOut[]): Calibrations {
  const own = held.filter(({ example }) => example.line !== undefined);
  const heard = own.filter(({ example }) => !example.isUnheard && saysOfNeed(example.truth));
  const scored = (
    sum: (sums: HeldOut["sums"]) => number,
    truth: (of: Example["truth"]) => boolean,
    lines = own,
  ): readonly Scored[] => lines.map(({ example, sums }) => ({ sum: sum(sums), truth: truth(example.truth) }));
  return {
    need: calibrate(scored(needSum, isNeed, heard)),
    confidence: calibrate(scored(({ asked, shown }) => usualOdds(asked, shown), isNeed, heard)),
    welcome: calibrate(
      scored(
        ({ welcome }) => welcome,
        ({ welcome }) => welcome === true,
      ),
    ),
    quiet: calibrate(
      scored(
        ({ quiet }) => quiet,
        ({ quiet }) => quiet === true,
      ),
    ),
    human: calibrate(
      scored(
        ({ human }) => human,
        ({ human }) => human === true,
      ),
    ),
  };
}

export function needSum({ asked, shown }: HeldOut["sums"]): number {
  return eitherOdds(asked, shown);
}

export function isNeed({ asked, shown }: Example["truth"]): boolean {
  return asked === true || shown === true;
}

/** Whether it is known that there is a need, or none. */
export function saysOfNeed({ asked, shown }: Example["truth"]): boolean {
  return asked !== undefined || shown !== undefined;
}

function record<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
