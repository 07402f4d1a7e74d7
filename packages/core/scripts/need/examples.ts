/** Texts as the model sees them: numbers of features, and what is true of each. */
import { hear } from "../../src/need/hearing.ts";
import { type Feature, featuresOf, keyOf, keyOfName, namesOf, sentenceStart } from "../../src/need/model/features.ts";
import type { Judgement } from "../../src/need/model/model.ts";
import type { NeedKind } from "../../src/need/need.ts";
import type { Reading } from "../../src/need/reading.ts";
import { plainWords } from "../../src/need/spellings.ts";
import { askingKinds } from "../../src/need/weigh.ts";
import { baseForm } from "../../src/text/base.ts";
import type { ForeignLine } from "./foreign-training.ts";
import { hashOfId, isTeaching, type WrittenLine } from "./sets.ts";
import type { TalkLine } from "./talk.ts";

export interface Example {
  readonly keys: readonly number[];
  readonly truth: Truth;
  /** How much it counts beside a line of the older written sets, which counts 1. */
  readonly weight: number;
  /** Lines of one fold are held out together; -1: always taught. */
  readonly fold: number;
  /** Of our own lines only. */
  readonly line?: WrittenLine;
  /** Of ordinary talk only: where it comes from. */
  readonly source?: string;
  /** A line in another spelling, or joined from others; nothing is measured on it. */
  readonly isVariant?: true;
  /** One of our lines as if no cue of silence had been found in it: what the cues do not know, the words must tell. */
  readonly isUnheard?: true;
}

/** What is true of a text. What the source says nothing about is missing, and teaches nothing. */
export interface Truth extends Readonly<Partial<Record<Judgement, boolean>>> {
  readonly kind?: NeedKind;
}

/** Names of features by key, learnt while texts are read, and how often each occurs. */
export class Vocabulary {
  readonly names: Map<number, string> = new Map();
  readonly counts: Map<number, number> = new Map();

  /** The keys of a text, each once. */
  keysOf(text: string, lang: string | undefined): readonly number[] {
    const hearing = hear({ text, ...(lang && { lang }) });
    const features = featuresOf(hearing);
    for (const feature of features) this.name(feature);
    for (const name of namesOf(hearing)) this.names.set(keyOfName(name), name);
    return [...new Set(features.map(({ key }) => key))];
  }

  count(keys: readonly number[], weight: number): void {
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + weight);
  }

  private name({ key, place }: Feature): void {
    if (place === undefined || this.names.has(key)) return;
    for (const words of namesAt(place.reading, place.from, place.to))
      for (const name of [words, `${sentenceStart} ${words}`]) if (keyOf(name) === key) this.names.set(key, name);
  }
}

export function ownExample(line: WrittenLine, weight: number, vocabulary: Vocabulary): Example {
  const keys = vocabulary.keysOf(line.text, line.lang);
  return { keys, truth: truthOf(line), weight, fold: foldOf(line.id), line };
}

export const folds = 5;

function foldOf(id: string): number {
  return Math.floor(hashOfId(id) / 10) % folds;
}

/** What is true of a line of our own. */
export function truthOf(line: WrittenLine): Truth {
  const { need, indirect, welcome, reason } = line;
  return {
    ...(isAskedInDanger(line) ? {} : needTruth(need, indirect === true)),
    welcome: welcome === "yes",
    quiet: reason !== undefined && !noise.includes(reason),
    human: welcome === "human",
    kind: need,
  };
}

/** Who wrote only to teach marked danger as danger and said no more: what is asked beside it nobody wrote down, so it teaches nothing. */
function isAskedInDanger({ id, text, reason }: WrittenLine): boolean {
  return isTeaching(id) && reason === "crisis" && /[?¿]/.test(text);
}

/** Posts that ask for nothing: they are left alone because there is nothing to answer, and not out of tact. */
const noise: readonly string[] = ["joke", "spam", "bot"];

/** A need is asked or shown; the one says nothing about the other. */
function needTruth(need: NeedKind, isIndirect: boolean): Truth {
  if (!askingKinds.includes(need)) return { asked: false, shown: false };
  return isIndirect ? { shown: true } : { asked: true };
}

/** What is asked in a talk is often meant for whoever sits opposite, so it says nothing about welcome. */
export function talkExample({ text, kind, source }: TalkLine, index: number, weight: number, vocabulary: Vocabulary): Example {
  const isAsked = kind === "question" || kind === "request";
  const truth = { ...needTruth(kind, !isAsked), quiet: false, human: false, ...(kind === "none" && { welcome: false }), kind };
  return { keys: vocabulary.keysOf(text, "en"), truth, weight, fold: index % folds, source };
}

/** Customers' requests are neither sad nor dangerous, so they speak to those judgements too; small talk only to the first. */
export function foreignExample({ text, asks }: ForeignLine, weight: number, vocabulary: Vocabulary): Example {
  const truth: Truth = asks ? { asked: true, quiet: false, human: false } : { asked: false, shown: false };
  return { keys: vocabulary.keysOf(text, "en"), truth, weight, fold: -1 };
}

/** What the words at a place may be called: as they stand, or plainly spelt. */
function namesAt(reading: Reading, from: number, to: number): readonly string[] {
  let names = [""];
  for (let at = from; at < to; at++) {
    const token = reading.tokenAt(at);
    const base = baseForm(reading.text.slice(reading.table.start[token], reading.table.end[token]));
    names = names.flatMap((name) => [...plainWords(base), base].map((word) => (name === "" ? word : `${name} ${word}`)));
  }
  return names;
}
