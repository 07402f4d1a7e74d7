import { Other, Punctuation } from "./character-class.ts";
import { endsWordAt, isDigitAt } from "./characters.ts";
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
  return scanJoined(table, text, start, at, running, running);
}

/** As `scanHyphen`, for the slash of `24/7`, which stays in the base form. */
export function scanSlash(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  if (text.charCodeAt(at) !== slash || !isDigitAt(text, at - 1) || !isDigitAt(text, at + 1)) return 0;
  return scanJoined(table, text, start, at, running, Math.imul(running ^ slash, hashPrime));
}

const slash = 0x2f;

/** `whole` is the hash of both parts as far as the joint, `running` that of the first. */
function scanJoined(table: TokenBuilder, text: string, start: number, at: number, running: number, whole: number): number {
  const { foldUnit } = tables();
  let joined = whole;
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
  if (isPlainPossessive(text, at)) {
    table.addWord(start, at + 2, finishHash(running));
    return at + 2;
  }
  if (isPossessiveAt(text, at)) {
    if (!endsWordAt(text, at + 2)) return 0;
    table.addWord(start, at + 2, finishHash(running));
    return at + 2;
  }
  return isBetweenLetters(text, at) ? scanContraction(table, text, start, at, running) : 0;
}

/** `'s` before a blank, punctuation that means nothing more, or the end: what nearly every possessive is. */
function isPlainPossessive(text: string, at: number): boolean {
  const { foldUnit, classes } = tables();
  if (at + 1 >= text.length || foldUnit[text.charCodeAt(at + 1)] !== s) return false;
  return (at + 2 < text.length ? classes[text.charCodeAt(at + 2)]! : Other) <= Punctuation;
}

const s = 0x73;

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
