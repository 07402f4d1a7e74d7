/** Texts as the model sees them: numbers of features, and what is true of each. */
import { hear } from "../../src/need/hearing.ts";
import { type Feature, featuresOf, keyOf, keyOfName, namesOf, sentenceStart } from "../../src/need/model/features.ts";
import type { Judgement } from "../../src/need/model/model.ts";
import type { Reading } from "../../src/need/reading.ts";
import { askingKinds } from "../../src/need/weigh.ts";
import { baseForm } from "../../src/text/base.ts";
import type { ForeignLine } from "./foreign-training.ts";
import type { WrittenLine } from "./sets.ts";

export interface Example {
  readonly keys: readonly number[];
  /** What is true; a judgement about which the source says nothing is missing. */
  readonly truth: Readonly<Partial<Record<Judgement, boolean>>>;
  /** How much it counts beside a line of our own, which counts 1. */
  readonly weight: number;
  /** Of our own lines only. */
  readonly id?: string;
  /** One of our lines in another spelling; nothing is measured on it. */
  readonly isRespelt?: true;
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
    const words = nameAt(place.reading, place.from, place.to);
    for (const name of [words, `${sentenceStart} ${words}`]) if (keyOf(name) === key) this.names.set(key, name);
  }
}

export function ownExample(line: WrittenLine, vocabulary: Vocabulary): Example {
  const keys = vocabulary.keysOf(line.text, line.lang);
  return { keys, truth: truthOf(line), weight: 1, id: line.id };
}

/** What is true of a line, for each judgement. */
export function truthOf({ need, welcome, reason }: WrittenLine): Readonly<Record<Judgement, boolean>> {
  return { need: askingKinds.includes(need), quiet: reason !== undefined && !noise.includes(reason), human: welcome === "human" };
}

/** Posts that ask for nothing: they are left alone because there is nothing to answer, and not out of tact. */
const noise: readonly string[] = ["joke", "spam", "bot"];

/** Customers' requests are neither sad nor dangerous, so they speak to every judgement; small talk only to the first. */
export function foreignExample({ text, asks }: ForeignLine, weight: number, vocabulary: Vocabulary): Example {
  const truth = asks ? { need: true, quiet: false, human: false } : { need: false };
  return { keys: vocabulary.keysOf(text, "en"), truth, weight };
}

function nameAt(reading: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = reading.tokenAt(at);
    words.push(baseForm(reading.text.slice(reading.table.start[token], reading.table.end[token])));
  }
  return words.join(" ");
}
