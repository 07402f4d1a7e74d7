import { baseForm } from "../../text/base.ts";
import { hashBase } from "../../text/hash.ts";
import { createTokenTable, tokenise } from "../../text/tokenise.ts";
import { type TokenTable, tokenKinds } from "../../text/words.ts";
import { countScripts, joinJapanese, type Script } from "./scripts.ts";
import { smallWords, smallWordsByScript } from "./small-words.ts";

/** What a detector says of a text. */
export interface DetectedLanguage {
  /** BCP 47, the language and, where it tells languages of one name apart, the script: `en`, `zh`, `hi-latn`. */
  readonly lang: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Tells the language of a text, or says that it does not know. Any detector can be put in the place of `detectLanguage`; the
 * larger ones know more languages and need a megabyte for it.
 */
export type LanguageDetector = (text: string) => DetectedLanguage | undefined;

/**
 * The detector that comes with Earshot: by script, and by the small words of 26 languages in Latin letters and 12 in others.
 * Handles, tags, addresses and emoji say nothing. Undefined means unknown, and is meant: two words, a list of names, or a
 * language that it has no words of.
 */
export const detectLanguage: LanguageDetector = (text) => {
  const read = tokenise(text, table);
  const [script, share] = mainScript(read);
  if (script === undefined || share < leastOfScript) return undefined;
  const words = wordsOf(script);
  return words === undefined ? { lang: script, confidence: share } : byWords(read, words);
};

/** Part of the letters that must be of one script. A name in Latin letters inside a Thai sentence does not make it foreign. */
const leastOfScript = 0.6;
/** Part of the words that must speak for a language: a small word that several languages share speaks for each in part. */
const leastShare = 0.1;
/** How much more must speak for it than for any other. */
const leastLead = 1.25;
/** A single small word is a name or a loan as easily as a language. */
const fewestHits = 2;

const table: TokenTable = createTokenTable();

/** The script of most letters, and its part of them all. What means the same in every language is left out. */
function mainScript(read: TokenTable): readonly [Script | undefined, share: number] {
  const counts = new Map<Script, number>();
  for (let token = 0; token < read.count; token++)
    if (isSpoken(read, token)) countScripts(read.text, read.start[token]!, read.end[token]!, counts);
  joinJapanese(counts);
  let [main, most, all]: [Script | undefined, number, number] = [undefined, 0, 0];
  for (const [script, count] of counts) {
    all += count;
    if (count > most) [main, most] = [script, count];
  }
  return [main, most / all];
}

const kindWord = tokenKinds.indexOf("word");
const kindCharacter = tokenKinds.indexOf("character");

function isSpoken({ kind, length }: TokenTable, token: number): boolean {
  return length[token] === 1 && (kind[token] === kindWord || kind[token] === kindCharacter);
}

function byWords(read: TokenTable, words: WordIndex): DetectedLanguage | undefined {
  const { scores, spoken, hits } = scoreWords(read, words);
  const ranked = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const [best, second] = [scores[ranked[0]!]!, scores[ranked[1]!]!];
  if (hits < fewestHits || best < leastShare * spoken || best < leastLead * second) return undefined;
  return { lang: words.languages[ranked[0]!]!, confidence: best / (best + second) };
}

/**
 * Which part of the words speaks for each language in Latin letters: what a reader of mixed posts asks. Undefined where the text
 * is in another script.
 */
export function latinShares(read: TokenTable): ReadonlyMap<string, number> | undefined {
  if (mainScript(read)[0] !== "latin") return undefined;
  const words = wordsOf("latin")!;
  const { scores, spoken } = scoreWords(read, words);
  return new Map(words.languages.map((language, index) => [language, scores[index]! / spoken]));
}

interface WordScores {
  readonly scores: Float64Array;
  /** Number of words, and of small words among them. */
  readonly spoken: number;
  readonly hits: number;
}

function scoreWords(read: TokenTable, words: WordIndex): WordScores {
  const scores = new Float64Array(words.languages.length);
  let [spoken, hits] = [0, 0];
  for (let token = 0; token < read.count; token++) {
    if (!isSpoken(read, token)) continue;
    spoken++;
    const languages = words.byHash.get(read.hash[token]!);
    if (languages === undefined) continue;
    hits++;
    for (const language of languages) scores[language]! += 1 / languages.length;
  }
  return { scores, spoken, hits };
}

interface WordIndex {
  readonly languages: readonly string[];
  /** For the hash of a small word, the languages that have it. */
  readonly byHash: ReadonlyMap<number, readonly number[]>;
}

const made = new Map<string, WordIndex>();

/** The small words of the languages of a script; undefined where the script has one language. Made at first use. */
function wordsOf(script: Script): WordIndex | undefined {
  const lists = script === "latin" ? smallWords : smallWordsByScript[script as keyof typeof smallWordsByScript];
  if (lists === undefined) return undefined;
  const known = made.get(script) ?? indexWords(lists);
  made.set(script, known);
  return known;
}

function indexWords(lists: Readonly<Record<string, string>>): WordIndex {
  const languages = Object.keys(lists);
  const byHash = new Map<number, number[]>();
  languages.forEach((language, index) => {
    for (const word of new Set(lists[language]!.split(" ").map((each) => hashBase(baseForm(each))))) {
      const sharing = byHash.get(word);
      if (sharing === undefined) byHash.set(word, [index]);
      else sharing.push(index);
    }
  });
  return { languages, byHash };
}
