import { createTokenTable, tokenise } from "../../text/tokenise.ts";
import { type TokenTable, tokenKinds } from "../../text/words.ts";
import type { Words } from "./compare.ts";
import { writeLook } from "./looks.ts";

/** What is kept of a text to find its copies: hashes, never the words. */
export interface Fingerprint extends Words {
  /** Hash of all words in order: equal for exact copies. */
  readonly exact: number;
  /** For each band, a hash that two similar texts are likely to share. */
  readonly bands: Uint32Array;
}

/** Rows of one band must all agree, one of the bands must: two texts that share two thirds of their word pairs meet with 99.7 %. */
const bandCount = 12;
const rowCount = 2;
/** The beginning and the end are bands of their own, so that a shortened copy meets the whole one. */
const edgeWords = 5;

const table: TokenTable = createTokenTable();

/** Reads a text once. Texts longer than 400 words are known by their first 400. */
export function fingerprintOf(text: string): Fingerprint {
  const read = wordsOf(tokenise(text, table));
  const { words, letters, forms } = isCutOff(text) ? firstWords(read, read.words.length - 1) : read;
  return { words, letters, forms, exact: hashRange(words, 0, words.length), bands: bandsOf(words) };
}

function firstWords({ words, letters, forms }: Words, count: number): Words {
  const end = Math.max(0, count);
  return { words: words.slice(0, end), letters: letters.slice(0, end), forms: forms.slice(0, end) };
}

/** Whether a text breaks off, perhaps within a word, and at most an address follows. */
function isCutOff(text: string): boolean {
  return /(?:…|\.\.\.)\s*(?:https?:\/\/\S+\s*)?$/.test(text);
}

const mostWords = 400;
const buffer: Words = {
  words: new Uint32Array(mostWords),
  letters: new Uint32Array(mostWords),
  forms: new Uint32Array(mostWords),
};

/** Base forms of the words in order; addresses, handles and emoji left out, tags as words. */
function wordsOf({ text, count, kind, start, end, length, hash }: TokenTable): Words {
  let words = 0;
  for (let token = 0; token < count && words < mostWords; token++) {
    if (length[token] !== 1 || !isSaid(kind[token]!)) continue;
    buffer.words[words] = hash[token]!;
    writeLook(buffer, words++, text, start[token]!, end[token]!);
  }
  return firstWords(buffer, words);
}

const said: readonly boolean[] = tokenKinds.map((kind) => ["word", "character", "tag", "cashtag"].includes(kind));

function isSaid(kind: number): boolean {
  return said[kind]!;
}

const minima = new Uint32Array(bandCount * rowCount);

function bandsOf(words: Uint32Array): Uint32Array {
  if (words.length < 2) return new Uint32Array(0);
  minima.fill(0xffffffff);
  for (let at = 1; at < words.length; at++) addPair(mix(words[at - 1]! ^ Math.imul(words[at]!, 0x9e3779b1)));
  const bands = new Uint32Array(bandCount + 2);
  for (let band = 0; band < bandCount; band++)
    bands[band] = mix(hashRange(minima, band * rowCount, (band + 1) * rowCount) + band);
  bands[bandCount] = mix(hashRange(words, 0, Math.min(edgeWords, words.length)) + bandCount);
  bands[bandCount + 1] = mix(hashRange(words, Math.max(0, words.length - edgeWords), words.length) + bandCount + 1);
  return bands;
}

/** One pair of words under all hash functions: each is the pair, mixed with another odd number. */
function addPair(pair: number): void {
  for (let row = 0; row < minima.length; row++) {
    const value = mix(Math.imul(pair, 2 * row + 3) + row);
    if (value < minima[row]!) minima[row] = value;
  }
}

function hashRange(values: Uint32Array, start: number, end: number): number {
  let bits = 0x811c9dc5 ^ (end - start);
  for (let at = start; at < end; at++) bits = Math.imul(bits ^ values[at]!, 0x01000193);
  return mix(bits);
}

/** Spreads all bits of a number over all bits of the result (the finish of MurmurHash3). */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
