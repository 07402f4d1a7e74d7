import { possessiveStart } from "../../text/possessive.ts";
import { tables } from "../../text/tables/tables.ts";
import { hasBase } from "../../text/token-forms.ts";
import { kindTag, kindWord } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";
import { letterAt, letterCount, lettersAt } from "./word-store.ts";

/** Where the letters of a token begin: behind the sign of a tag. */
export function lettersOf({ kind, start }: TokenTable, token: number): number {
  return kind[token] === kindTag ? start[token]! + 1 : start[token]!;
}

/**
 * Whether a token has the base form of the word whose key stands at a place, for one whose hash agrees already: nearly always the
 * letters are the same, one by one, and nothing or `'s` stands behind them.
 */
export function sameBase(table: TokenTable, token: number, chunk: Int32Array, at: number): boolean {
  const { text, end, kind } = table;
  const from = lettersOf(table, token);
  const count = letterCount(chunk, at);
  const over = end[token]! - from - count;
  const isPlain = (over === 0 || (over === 2 && kind[token] === kindWord)) && beginsWithWord(text, from, chunk, at);
  if (isPlain && (over === 0 || possessiveStart(text, from, end[token]!) === from + count)) return true;
  return hasBase(table, token, lettersAt(chunk, at));
}

/** Whether the units from an offset on fold to the letters of a word, one by one. */
function beginsWithWord(text: string, from: number, chunk: Int32Array, at: number): boolean {
  const { foldUnit } = tables();
  const count = letterCount(chunk, at);
  const isWide = chunk[at + 1]! & 1;
  if (isWide) return beginsWithWide(text, from, chunk, at);
  let packed = 0;
  for (let i = 0; i < count; i++) {
    if ((i & 3) === 0) packed = chunk[at + 2 + (i >> 2)]!;
    if (foldUnit[text.charCodeAt(from + i)] !== (packed & 0xff)) return false;
    packed >>>= 8;
  }
  return true;
}

function beginsWithWide(text: string, from: number, chunk: Int32Array, at: number): boolean {
  const { foldUnit } = tables();
  const count = letterCount(chunk, at);
  for (let i = 0; i < count; i++) if (foldUnit[text.charCodeAt(from + i)] !== letterAt(chunk, at, i)) return false;
  return true;
}
