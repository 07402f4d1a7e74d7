import { endsWordAt } from "./characters.ts";
import { addElided } from "./elision.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { isBetweenLetters, isPossessiveAt } from "./possessive.ts";
import { tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { kindWord } from "./token-kinds.ts";

/**
 * The short way for a word of two plain parts with a hyphen between. `running` is the hash of the first. Gives back where to go
 * on, or 0 when the word is more than that.
 */
export function scanHyphen(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  const { foldUnit } = tables();
  let joined = running;
  let second = hashSeed;
  let end = at + 1;
  for (; end < text.length && foldUnit[text.charCodeAt(end)] !== 0; end++) {
    joined = Math.imul(joined ^ foldUnit[text.charCodeAt(end)]!, hashPrime);
    second = Math.imul(second ^ foldUnit[text.charCodeAt(end)]!, hashPrime);
  }
  if (end === at + 1 || !endsWordAt(text, end)) return 0;
  table.addAt(table.next, 2, kindWord, start, end, finishHash(joined));
  table.addWord(start, at, finishHash(running));
  table.addWord(at + 1, end, finishHash(second));
  return end;
}

/**
 * The short way for the two commonest words that are not plain: `library's` and `don't`. `running` is the hash of what stands
 * before the apostrophe. Gives back where to go on, or 0 when the word is more than that.
 */
export function scanApostrophe(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  if (isPossessiveAt(text, at)) {
    if (!endsWordAt(text, at + 2)) return 0;
    table.addWord(start, at + 2, finishHash(running));
    return at + 2;
  }
  return isBetweenLetters(text, at) ? scanContraction(table, text, start, at, running) : 0;
}

function scanContraction(table: TokenBuilder, text: string, start: number, at: number, before: number): number {
  const { foldUnit } = tables();
  let running = Math.imul(before ^ 0x27, hashPrime);
  let end = at + 1;
  for (; end < text.length && foldUnit[text.charCodeAt(end)] !== 0; end++)
    running = Math.imul(running ^ foldUnit[text.charCodeAt(end)]!, hashPrime);
  if (!endsWordAt(text, end)) return 0;
  table.addAt(table.next, 1, kindWord, start, end, finishHash(running));
  addElided(table, text, at, end, finishHash(before));
  table.next++;
  return end;
}
