/** All that may be learnt from, and what each text counts. */

import { silenceFamilies } from "../../src/need/cues/all.ts";
import { keyOfName } from "../../src/need/model/features.ts";
import { type Example, folds, foreignExample, ownExample, talkExample, type Vocabulary } from "./examples.ts";
import { readBanking, readClinc } from "./foreign-training.ts";
import { respellings } from "./respell.ts";
import { sequence } from "./sequence.ts";
import { isTeaching, readPart, type WrittenLine } from "./sets.ts";
import { readTalk } from "./talk.ts";

/** The public sets are narrow and large: each of their requests counts half of one of ours, each small talk a little more. */
const foreignWeight = { asks: 0.45, chats: 0.9 };
/** Ordinary talk is the least like what the written sets try hard to be, and the most like what strangers write. */
const talkWeight = 4;
/** The sets that only teach are eight times as many as the others, and each of their lines has a twin that says the contrary. */
const teachingWeight = 0.7;
/** In the sets of needs that nobody asks every second line is one, on a usual day one in ten: so they count less there. */
const unaskedWeight = 0.35;
/** What a line spelt otherwise counts beside the line itself. */
const respeltWeight = 0.15;
const bareWeight = 0.3;
const unheardWeight = 0.5;
const joinedWeight = 0.3;
/** Joined texts for each fold: without them, long texts would be strange to weights that were learnt from single lines. */
const joinedPerFold = { none: 200, some: 60 };

/** Our training and tuning parts, ordinary talk, and the public sets under the suites' folder. */
export function readLessons(suites: string, vocabulary: Vocabulary): readonly Example[] {
  const own = ownLines().map((line) => ownExample(line, weightOf(line), vocabulary));
  const talk = readTalk().map((line, index) => ({ line, example: talkExample(line, index, talkWeight, vocabulary) }));
  return [
    ...own.flatMap((example) => [example, ...variantsOf(example, vocabulary)]),
    ...talk.flatMap(({ line, example }) => [example, ...bareOf(line.text, example, vocabulary)]),
    ...joined([...own.map((example) => ({ ...example, text: example.line!.text })), ...talk.map(textOfTalk)], vocabulary),
    ...foreignLessons(suites, vocabulary),
  ];
}

function weightOf({ id, indirect }: WrittenLine): number {
  if (!isTeaching(id)) return 1;
  return indirect && /^teaching-(?:plain|quietly)-/.test(id) ? unaskedWeight : teachingWeight;
}

/** Those of our lines that may teach: never the test part. */
export function ownLines(): readonly WrittenLine[] {
  return [...readPart("train"), ...readPart("dev")];
}

function foreignLessons(suites: string, vocabulary: Vocabulary): readonly Example[] {
  const lines = [...readBanking(suites), ...readClinc(suites)];
  return lines.map((line) => foreignExample(line, line.asks ? foreignWeight.asks : foreignWeight.chats, vocabulary));
}

/** The same line as others would spell it, so that no weight hangs on a spelling; each counts little. */
function variantsOf(example: Example, vocabulary: Vocabulary): readonly Example[] {
  const { text, lang, dialect } = example.line!;
  const respelt = lang !== "en" || dialect !== undefined ? [] : respellings.flatMap(({ apply }) => apply(text) ?? []);
  const variants = respelt.map((other) => variant(other, lang, example, respeltWeight * example.weight, vocabulary));
  return [...variants, ...bareOf(text, example, vocabulary), ...unheardOf(example, vocabulary)];
}

/**
 * A line that should be left alone, without the cues of silence that were found in it. The cues were written with the lines that
 * teach in sight; others will be put in words that no cue knows, and then the words must tell.
 */
function unheardOf(example: Example, vocabulary: Vocabulary): readonly Example[] {
  const heard = example.keys.filter((key) => isOfSilence(vocabulary.names.get(key) ?? ""));
  if (example.line!.reason === undefined || heard.length < 2) return [];
  const keys = [...example.keys.filter((key) => !heard.includes(key)), keyOfName(noSilence)];
  const { welcome, quiet, human } = example.truth;
  const truth = {
    ...(welcome !== undefined && { welcome }),
    ...(quiet !== undefined && { quiet }),
    ...(human !== undefined && { human }),
  };
  return [{ ...example, keys, truth, weight: unheardWeight * example.weight, isUnheard: true }];
}

const noSilence = ":silence none";
const silenceCues = new RegExp(`^:(?:silence |cue (?:${silenceFamilies.map(({ reason }) => reason).join("|")})/)`);

function isOfSilence(name: string): boolean {
  return silenceCues.test(name);
}

/** The same in small letters and without marks, as many type: what is asked must not hang on them. */
function bareOf(text: string, example: Example, vocabulary: Vocabulary): readonly Example[] {
  const bare = text
    .toLowerCase()
    .replace(/[.?!…]+(?=\s|$)/g, "")
    .replace(/['’]/g, "");
  return bare === text ? [] : [variant(bare, example.line?.lang ?? "en", example, bareWeight * example.weight, vocabulary)];
}

function variant(text: string, lang: string, example: Example, weight: number, vocabulary: Vocabulary): Example {
  return { ...example, keys: vocabulary.keysOf(text, lang), weight, isVariant: true };
}

interface Said extends Example {
  readonly text: string;
}

function textOfTalk({ line, example }: { readonly line: { readonly text: string }; readonly example: Example }): Said {
  return { ...example, text: line.text };
}

/** Posts of two to four lines of one fold: nothing asked in any, or something asked in one of them. */
function joined(said: readonly Said[], vocabulary: Vocabulary): readonly Example[] {
  const random = sequence(20261124);
  const plain = said.filter(({ line, text }) => text.length > 15 && (line === undefined || (line.lang === "en" && !line.reason)));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const lines = plain.filter((line) => line.fold === fold);
    const [none, some] = [lines.filter(({ truth }) => truth.asked === false), lines.filter(({ truth }) => truth.asked !== false)];
    const pick = (from: readonly Said[]): Said => from[Math.floor(random() * from.length)]!;
    const quiet = Array.from({ length: joinedPerFold.none }, (_, index) =>
      join(Array.from({ length: 2 + (index % 3) }, () => pick(none))),
    );
    const asking = Array.from({ length: joinedPerFold.some }, (_, index) =>
      join(index % 2 ? [pick(none), pick(some)] : [pick(some), pick(none)]),
    );
    return [...quiet, ...asking].map(({ text, truth }) => ({
      keys: vocabulary.keysOf(text, "en"),
      truth,
      weight: joinedWeight,
      fold,
      isVariant: true,
    }));
  });
}

/** What one line asks, the whole asks; of the kind nothing is said. */
function join(lines: readonly Said[]): Pick<Said, "text" | "truth"> {
  const text = lines.map((line) => (/[.?!…]["')]?$/.test(line.text) ? line.text : `${line.text}.`)).join(" ");
  const asking = lines.find(({ truth }) => truth.asked !== false);
  if (asking === undefined) return { text, truth: { asked: false, shown: false, welcome: false, quiet: false, human: false } };
  const { asked, shown } = asking.truth;
  return { text, truth: { ...(asked && { asked }), ...(shown && { shown }), quiet: false, human: false } };
}
