/** From texts to weights: what is kept, what is learnt, how sums become probabilities. */
import { type Calibration, type Judgement, judgements } from "../../src/need/model/model.ts";
import { type Example, foreignExample, ownExample, type Vocabulary } from "./examples.ts";
import { calibrate, type FitOptions, fit, type Scored, sumOf, type Weights } from "./fit.ts";
import { readBanking, readClinc } from "./foreign-training.ts";
import { respellings } from "./respell.ts";
import { hashOfId, readPart, type WrittenLine } from "./sets.ts";

/** Chosen on the training and tuning parts, never on the test part. */
const options: FitOptions = { rounds: 12, rate: 0.1, shrink: 0.05 };
/** The public sets are narrow and large: each of their requests counts a fiftieth of one of ours, each small talk a third. */
const foreignWeight = { asks: 0.02, chats: 0.3 };
/** Every so many lines of the public sets are read; more of them taught nothing new. */
const foreignStep = 3;
/** A feature is kept if two of our lines have it, or twenty of theirs. */
const least = { count: 2, foreignShare: 0.1 };
/** What a line spelt otherwise counts beside the line itself. */
const respeltWeight = 0.15;
const folds = 5;

export interface Lesson {
  readonly own: readonly Example[];
  readonly foreign: readonly Example[];
  readonly kept: ReadonlySet<number>;
}

/** Reads all that may be learnt from: our training and tuning parts, and the public sets under the suites' folder. */
export function prepare(suites: string, vocabulary: Vocabulary): Lesson {
  const own = ownLines().flatMap((line) => [ownExample(line, vocabulary), ...respelt(line, vocabulary)]);
  const lines = [...readBanking(suites), ...readClinc(suites)].filter((_, index) => index % foreignStep === 0);
  const foreign = lines.map((line) => foreignExample(line, line.asks ? foreignWeight.asks : foreignWeight.chats, vocabulary));
  for (const { keys, weight } of own) vocabulary.count(keys, weight);
  for (const { keys } of foreign) vocabulary.count(keys, least.foreignShare);
  const often = [...vocabulary.counts].filter(([key, count]) => count >= least.count && vocabulary.names.has(key));
  return { own, foreign, kept: new Set(often.map(([key]) => key)) };
}

/** The same line as others would spell it, so that no weight hangs on a spelling; each counts little. */
function respelt(line: WrittenLine, vocabulary: Vocabulary): readonly Example[] {
  if (line.lang !== "en" || line.dialect !== undefined) return [];
  const texts = respellings.flatMap(({ apply }) => apply(line.text) ?? []);
  return texts.map((text) => ({ ...ownExample({ ...line, text }, vocabulary), weight: respeltWeight, isRespelt: true }));
}

/** Those of our lines that may teach: never the test part. */
export function ownLines(): readonly WrittenLine[] {
  return [...readPart("train"), ...readPart("dev")];
}

export interface Learnt {
  readonly weights: Readonly<Record<Judgement, Weights>>;
  readonly calibration: Readonly<Record<Judgement, Calibration>>;
  /** Our own lines, each scored by weights that never saw it. */
  readonly heldOut: Readonly<Record<Judgement, readonly HeldOut[]>>;
}

export interface HeldOut extends Scored {
  readonly id: string;
}

/** Learns from everything; how far the sums can be trusted is learnt from lines held out, a fold at a time. */
export function learn(lesson: Lesson): Learnt {
  const all = [...lesson.own, ...lesson.foreign];
  const weights = each((judgement) => fit(all, judgement, lesson.kept, options));
  const heldOut = each((judgement) => holdOut(lesson, judgement));
  return { weights, heldOut, calibration: each((judgement) => calibrate(heldOut[judgement])) };
}

function holdOut({ own, foreign, kept }: Lesson, judgement: Judgement): readonly HeldOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit([...own.filter((line) => foldOf(line) !== fold), ...foreign], judgement, kept, options);
    const held = own.filter((line) => foldOf(line) === fold && !line.isRespelt);
    return held.map(({ keys, truth, id }) => ({ sum: sumOf(weights, keys), truth: truth[judgement]!, id: id! }));
  });
}

function foldOf({ id }: Example): number {
  return Math.floor(hashOfId(id!) / 10) % folds;
}

function each<Value>(of: (judgement: Judgement) => Value): Record<Judgement, Value> {
  const [need, quiet, human] = judgements;
  return { need: of(need), quiet: of(quiet), human: of(human) };
}
