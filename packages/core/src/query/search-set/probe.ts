import { possessiveStart } from "../../text/possessive.ts";
import { tables } from "../../text/tables/tables.ts";
import { baseOf } from "../../text/token-forms.ts";
import { kindHandle, kindTag } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";
import { folded } from "../match/folded.ts";
import { fitsHandle } from "../match/names.ts";
import { fieldBit } from "../match/parts.ts";
import { foldTag } from "./beside.ts";
import { lettersOf, sameBase } from "./same-base.ts";
import type { Scan } from "./scan.ts";
import { letterAt, letterCount, lettersAt, placeIn, type WordStore } from "./word-store.ts";

/**
 * The questions that a program asks of a scanned post when the signature says that it could be. Each looks through the tokens
 * of title and text; what the hash says is made sure of by the letters. A word that is asked for is given by the array that its
 * key stands in, and the place there.
 */

export function hasWord(scan: Scan, chunk: Int32Array, at: number): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) !== 0 && findWord(table, scan.firstWith(chunk[at]!, part), chunk, at) >= 0) return true;
  }
  return false;
}

/** A tag, cashtag, e-mail address or emoji; a tag also where it is kept beside the text. */
export function hasName(scan: Scan, kind: number, chunk: Int32Array, at: number): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = 0; i < table.count; i++) {
      if (table.kind[i] === kind && (table.hash[i]! | 0) === chunk[at] && sameBase(table, i, chunk, at)) return true;
    }
  }
  return kind === kindTag && (scan.record.tags?.some((tag) => foldTag(tag) === lettersAt(chunk, at)) ?? false);
}

export function hasHandle(scan: Scan, chunk: Int32Array, at: number): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = 0; i < table.count; i++) if (table.kind[i] === kindHandle && fitsHandleAt(table, i, chunk, at)) return true;
  }
  return scan.record.mentions?.some((handle) => fitsHandle(folded(handle), lettersAt(chunk, at))) ?? false;
}

/** The words one after another; `code` holds the address of each, from `at` on. */
export function hasPhrase(scan: Scan, code: Int32Array, at: number, count: number, words: WordStore): boolean {
  const chunk = words.chunkOf(code[at]!);
  const place = placeIn(code[at]!);
  const key = chunk[place]!;
  if (count > 1 && !scan.mayBeNeighbours(key, words.chunkOf(code[at + 1]!)[placeIn(code[at + 1]!)]!)) return false;
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = findWord(table, scan.firstWith(key, part), chunk, place); i >= 0; i = findWord(table, i + 1, chunk, place)) {
      if (continues(table, i, code, at + 1, count - 1, words)) return true;
    }
  }
  return false;
}

/** Two words with at most so many between them, no word serving both. */
export function hasNear(scan: Scan, code: Int32Array, at: number, between: number, ordered: boolean, words: WordStore): boolean {
  const [chunkA, chunkB] = [words.chunkOf(code[at]!), words.chunkOf(code[at + 1]!)];
  const [placeA, placeB] = [placeIn(code[at]!), placeIn(code[at + 1]!)];
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    const [firstA, firstB] = [scan.firstWith(chunkA[placeA]!, part), scan.firstWith(chunkB[placeB]!, part)];
    for (let a = findWord(table, firstA, chunkA, placeA); a >= 0; a = findWord(table, a + 1, chunkA, placeA)) {
      for (let b = findWord(table, firstB, chunkB, placeB); b >= 0; b = findWord(table, b + 1, chunkB, placeB))
        if (isNear(table, a, b, between, ordered)) return true;
    }
  }
  return false;
}

/** A word in the very spelling, a possessive ending apart. */
export function hasExact(scan: Scan, key: number, spelling: string): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    const { text, kind, end, hash, count } = table;
    for (let i = scan.firstWith(key, part); i < count; i++) {
      if ((hash[i]! | 0) !== key || kind[i]! > kindTag) continue;
      const from = lettersOf(table, i);
      const to = from + spelling.length;
      if (text.startsWith(spelling, from) && (to === end[i] || possessiveStart(text, from, end[i]!) === to)) return true;
    }
  }
  return false;
}

/** A word whose base form begins so. */
export function hasPrefix(scan: Scan, prefix: string): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = 0; i < table.count; i++) if (table.kind[i]! <= kindTag && beginsWith(table, i, prefix)) return true;
  }
  return false;
}

/** The first token from an index on that a word finds: a word, a character or a tag of this base form. -1 where there is none. */
function findWord(table: TokenTable, from: number, chunk: Int32Array, at: number): number {
  const { hash, kind, count } = table;
  const key = chunk[at]!;
  for (let i = from; i < count; i++) if ((hash[i]! | 0) === key && kind[i]! <= kindTag && sameBase(table, i, chunk, at)) return i;
  return -1;
}

/** Whether the words of a phrase follow a token, each at the position where the one before ends. */
function continues(table: TokenTable, token: number, code: Int32Array, at: number, count: number, words: WordStore): boolean {
  const { position, length } = table;
  let next = position[token]! + length[token]!;
  let from = token + 1;
  for (let word = 0; word < count; word++) {
    const address = code[at + word]!;
    const found = findAt(table, from, next, words.chunkOf(address), placeIn(address));
    if (found < 0) return false;
    next += length[found]!;
    from = found + 1;
  }
  return true;
}

/** The token at a position that a word finds. Positions never go back, so the search ends soon. */
function findAt(table: TokenTable, from: number, position: number, chunk: Int32Array, at: number): number {
  const { position: positions, hash, kind, count } = table;
  const key = chunk[at]!;
  for (let i = from; i < count && positions[i]! <= position; i++) {
    if (positions[i] === position && (hash[i]! | 0) === key && kind[i]! <= kindTag && sameBase(table, i, chunk, at)) return i;
  }
  return -1;
}

/** As `fitsHandle`, without making a string where all is plain. */
function fitsHandleAt(table: TokenTable, token: number, chunk: Int32Array, at: number): boolean {
  const { foldUnit } = tables();
  const { text, start, end } = table;
  const from = start[token]! + 1;
  const count = letterCount(chunk, at);
  for (let i = 0; i < count; i++) {
    const folded = foldUnit[text.charCodeAt(from + i)]!;
    if (folded === letterAt(chunk, at, i)) continue;
    return folded === 0 && fitsHandle(baseOf(table, token), lettersAt(chunk, at));
  }
  const rest = end[token]! - from - count;
  return (
    rest === 0 ||
    (rest > 0 && text.charCodeAt(from + count) === fullStop) ||
    fitsHandle(baseOf(table, token), lettersAt(chunk, at))
  );
}

const fullStop = 0x2e;

function isNear({ position, length }: TokenTable, a: number, b: number, words: number, ordered: boolean): boolean {
  const between = position[b]! - (position[a]! + length[a]!);
  if (between >= 0) return between <= words;
  const before = position[a]! - (position[b]! + length[b]!);
  return !ordered && before >= 0 && before <= words;
}

function beginsWith(table: TokenTable, token: number, prefix: string): boolean {
  const { foldUnit } = tables();
  const { text, end } = table;
  const from = lettersOf(table, token);
  for (let i = 0; i < prefix.length; i++) {
    const folded = from + i < end[token]! ? foldUnit[text.charCodeAt(from + i)]! : 0;
    if (folded === prefix.charCodeAt(i)) continue;
    return folded === 0 && baseOf(table, token).startsWith(prefix);
  }
  return true;
}
