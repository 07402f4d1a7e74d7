import { hashBase } from "../../text/hash.ts";
import { tokenKinds } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import type { Found } from "../find-cues.ts";
import { type Hearing, speaksOfLibrary } from "../hearing.ts";
import type { Reading } from "../reading.ts";
import { askingKinds, isNeed, isSilence, scoreAsking, scoreNeeds, scoreSilence } from "../weigh.ts";
import { hashOf } from "../word-set.ts";
import { classFeatureNames, classFeaturesIn } from "./class-features.ts";
import { marksIn } from "./mark-features.ts";

/** Something the linear model can weigh, and where it stands; cues and shapes stand nowhere, because they are shown already. */
export interface Feature {
  readonly key: number;
  readonly place?: FeaturePlace;
}

/** Word positions `[from, to)` of a title or a text. */
export interface FeaturePlace {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** The sign that stands for the beginning of a sentence in the name of a pair. */
export const sentenceStart = "^";

/**
 * Everything the model may weigh: words and pairs of words in base form, the cues that fired and how sure they are together,
 * and a few shapes such as a closing question mark. A name read from the weights has the same key as the feature it names.
 */
export function featuresOf(hearing: Hearing): readonly Feature[] {
  const features = new Features();
  addWords(features, hearing.title);
  addWords(features, hearing.text);
  for (const name of ownNames(hearing)) features.add({ key: keyOfName(name) });
  const keys = classKeys();
  for (const reading of [hearing.title, hearing.text])
    for (const number of classFeaturesIn(reading)) features.add({ key: keys[number]! });
  return features.list;
}

/** Each feature once, because saying a thing twice makes it no truer. */
class Features {
  readonly list: Feature[] = [];
  private readonly keys = new Set<number>();

  add(feature: Feature): void {
    if (this.keys.has(feature.key)) return;
    this.keys.add(feature.key);
    this.list.push(feature);
  }
}

/** Names of the features that are no words: cues, how sure they are, and shapes. All begin with a colon. */
export function namesOf(hearing: Hearing): readonly string[] {
  const classes = [...classFeaturesIn(hearing.title), ...classFeaturesIn(hearing.text)];
  return [...ownNames(hearing), ...classes.map((number) => classFeatureNames[number]!)];
}

/** All but those of the classes of words, which are many and known by number. */
function ownNames(hearing: Hearing): readonly string[] {
  const { title, text, inTitle, inText } = hearing;
  const found = [...inTitle, ...inText];
  return [...cueNames(found), ...sureness(found), ...shapes(hearing), ...marksIn(title), ...marksIn(text)];
}

let keysOfClasses: Int32Array | undefined;

function classKeys(): Int32Array {
  keysOfClasses ??= Int32Array.from(classFeatureNames, keyOfName);
  return keysOfClasses;
}

/** The key of a pair, given the hashes of both words, or that of `sentenceStart` for the first. */
function keyOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x01000193) ^ (second >>> 7) ^ (second << 25)) | 0;
}

/** The key of a feature by its name as it stands in the weights: `word`, `one two`, `^ first`, or a cue, class or shape. */
export function keyOf(name: string): number {
  if (name.startsWith(":")) return keyOfName(name);
  const [first = "", second] = name.split(" ");
  const hash = first === sentenceStart ? startHash : hashOf(first);
  return second === undefined ? hash : keyOfPair(hash, hashOf(second));
}

const keysByName = new Map<string, number>();

/** The key of a cue or shape by its name. */
export function keyOfName(name: string): number {
  let key = keysByName.get(name);
  if (key === undefined) {
    key = hashBase(name) | 0;
    keysByName.set(name, key);
  }
  return key;
}

const startHash = hashBase(sentenceStart) | 0;
const emojiKind = tokenKinds.indexOf("emoji");

function addWords(features: Features, reading: Reading): void {
  const { hashes, table } = reading;
  let before = startHash;
  for (let at = 0; at < reading.length; at++) {
    const token = reading.tokenAt(at);
    if (token < 0) continue;
    const opens = at === 0 || reading.sentenceAt(at) !== reading.sentenceAt(at - 1);
    if (opens) before = startHash;
    if (!reading.isProse(at) && table.kind[token] !== emojiKind) continue;
    const word = hashes[token]!;
    features.add({ key: word, place: { reading, from: at, to: at + 1 } });
    features.add({ key: keyOfPair(before, word), place: { reading, from: before === startHash ? at : at - 1, to: at + 1 } });
    before = word;
  }
}

function cueNames(found: readonly Found[]): readonly string[] {
  return [...new Set(found.map(({ cue }) => cue))].map(nameOfCue);
}

const namesOfCues = new Map<Cue, string>();

/** The same string each time, whose place in a map is known. */
function nameOfCue(cue: Cue): string {
  const name = namesOfCues.get(cue) ?? `:cue ${cue.name}`;
  namesOfCues.set(cue, name);
  return name;
}

/** Steps of a score; the upper bound of each. */
const steps: readonly (readonly [below: number, name: string])[] = [
  [0.01, "none"],
  [0.5, "little"],
  [0.75, "some"],
  [0.92, "much"],
  [Number.POSITIVE_INFINITY, "very much"],
];

function sureness(found: readonly Found[]): readonly string[] {
  const needs = scoreNeeds(found.filter(isNeed));
  const telling = Math.max(0, ...[...needs].filter(([kind]) => !askingKinds.includes(kind)).map(([, score]) => score));
  const silence = Math.max(0, ...scoreSilence(found.filter(isSilence)).values());
  return [stepOf(asking, scoreAsking(needs)), stepOf(tellings, telling), stepOf(silences, silence)];
}

const asking = namesOfSteps("asking");
const tellings = namesOfSteps("telling");
const silences = namesOfSteps("silence");

function namesOfSteps(of: string): readonly string[] {
  return steps.map(([, name]) => `:${of} ${name}`);
}

function stepOf(names: readonly string[], score: number): string {
  return names[steps.findIndex(([below]) => score < below)]!;
}

function shapes(hearing: Hearing): readonly string[] {
  const { title, text } = hearing;
  const names: string[] = [];
  const asksMark = /[?？؟]/.test(text.text);
  if (speaksOfLibrary(hearing)) names.push(asksMark ? ":shape library and question mark" : ":shape library");
  if (title.length > 0) names.push(":shape has a title");
  if (asksMark) names.push(":shape question mark");
  if (/[?？؟]\s*$/.test(text.text)) names.push(":shape ends in a question mark");
  if (/!/.test(text.text)) names.push(":shape exclamation mark");
  if (/["“”«»]/.test(text.text)) names.push(":shape quotes");
  if (/https?:/.test(text.text)) names.push(":shape address");
  return names;
}
