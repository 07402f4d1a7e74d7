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

/**
 * The questions that a program asks of a scanned post when the signature says that it could be. Each looks through the tokens
 * of title and text; what the hash says is made sure of by the letters.
 */

export function hasWord(scan: Scan, key: number, base: string): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) !== 0 && findWord(table, scan.firstWith(key, part), key, base) >= 0) return true;
  }
  return false;
}

/** A tag, cashtag, e-mail address or emoji; a tag also where it is kept beside the text. */
export function hasName(scan: Scan, kind: number, hash: number, base: string): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = 0; i < table.count; i++) {
      if (table.kind[i] === kind && (table.hash[i]! | 0) === hash && sameBase(table, i, base)) return true;
    }
  }
  return kind === kindTag && (scan.record.tags?.some((tag) => foldTag(tag) === base) ?? false);
}

export function hasHandle(scan: Scan, asked: string): boolean {
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let i = 0; i < table.count; i++) if (table.kind[i] === kindHandle && fitsHandleAt(table, i, asked)) return true;
  }
  return scan.record.mentions?.some((handle) => fitsHandle(folded(handle), asked)) ?? false;
}

/** The words one after another; `code` holds key and number of the base form of each, from `at` on. */
export function hasPhrase(scan: Scan, code: Int32Array, at: number, words: number, texts: readonly string[]): boolean {
  if (words > 1 && !scan.mayBeNeighbours(code[at]!, code[at + 2]!)) return false;
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    const [key, base] = [code[at]!, texts[code[at + 1]!]!];
    for (let i = findWord(table, scan.firstWith(key, part), key, base); i >= 0; i = findWord(table, i + 1, key, base)) {
      if (continues(table, i, code, at + 2, words - 1, texts)) return true;
    }
  }
  return false;
}

/** Two words with at most so many between them, no word serving both. */
export function hasNear(
  scan: Scan,
  code: Int32Array,
  at: number,
  words: number,
  ordered: boolean,
  texts: readonly string[],
): boolean {
  const [keyA, keyB] = [code[at]!, code[at + 2]!];
  const [baseA, baseB] = [texts[code[at + 1]!]!, texts[code[at + 3]!]!];
  for (let part = 0; part < scan.parts.length; part++) {
    const { table, answers } = scan.parts[part]!;
    if ((answers & fieldBit.unfielded) === 0) continue;
    for (let a = findWord(table, scan.firstWith(keyA, part), keyA, baseA); a >= 0; a = findWord(table, a + 1, keyA, baseA)) {
      for (let b = findWord(table, scan.firstWith(keyB, part), keyB, baseB); b >= 0; b = findWord(table, b + 1, keyB, baseB))
        if (isNear(table, a, b, words, ordered)) return true;
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
function findWord(table: TokenTable, from: number, key: number, base: string): number {
  const { hash, kind, count } = table;
  for (let i = from; i < count; i++) if ((hash[i]! | 0) === key && kind[i]! <= kindTag && sameBase(table, i, base)) return i;
  return -1;
}

/** Whether the words of a phrase follow a token, each at the position where the one before ends. */
function continues(
  table: TokenTable,
  token: number,
  code: Int32Array,
  at: number,
  words: number,
  texts: readonly string[],
): boolean {
  const { position, length } = table;
  let next = position[token]! + length[token]!;
  let from = token + 1;
  for (let word = 0; word < words; word++) {
    const found = findAt(table, from, next, code[at + 2 * word]!, texts[code[at + 2 * word + 1]!]!);
    if (found < 0) return false;
    next += length[found]!;
    from = found + 1;
  }
  return true;
}

/** The token at a position that a word finds. Positions never go back, so the search ends soon. */
function findAt(table: TokenTable, from: number, at: number, key: number, base: string): number {
  const { position, hash, kind, count } = table;
  for (let i = from; i < count && position[i]! <= at; i++) {
    if (position[i] === at && (hash[i]! | 0) === key && kind[i]! <= kindTag && sameBase(table, i, base)) return i;
  }
  return -1;
}

/** As `fitsHandle`, without making a string where all is plain. */
function fitsHandleAt(table: TokenTable, token: number, asked: string): boolean {
  const { foldUnit } = tables();
  const { text, start } = table;
  const from = start[token]! + 1;
  for (let i = 0; i < asked.length; i++) {
    const folded = foldUnit[text.charCodeAt(from + i)]!;
    if (folded === asked.charCodeAt(i)) continue;
    return folded === 0 && fitsHandle(baseOf(table, token), asked);
  }
  return from + asked.length === table.end[token] || fitsHandle(baseOf(table, token), asked);
}

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
