import { scanEmail, scanUrl, scanUrlAfterScheme } from "./addresses.ts";
import { isThousand } from "./base.ts";
import {
  Ampersand,
  Apostrophe,
  At,
  type CharacterClass,
  Colon,
  Comma,
  Digit,
  FullStop,
  Hyphen,
  Ignorable,
  InnerDot,
  Joiner,
  Mark,
  NumberSign,
  Other,
  Plus,
  Sign,
  Slash,
} from "./character-class.ts";
import { classAt, classBefore, endsWordAt, isDigitAt, isWordAt, isWordClass, unitsOf } from "./characters.ts";
import { addElided } from "./elision.ts";
import { isGershayim } from "./gershayim.ts";
import { isBetweenLetters, isPossessiveAt } from "./possessive.ts";
import { isEmojiLetter, keycapEnd, scanEmojiLetter, scanKeycap } from "./single-characters.ts";
import { classOf, tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { hashWord } from "./token-hash.ts";
import { kindWord } from "./token-kinds.ts";

/** A chain of more parts than this is no longer read as one word as well. */
const mostParts = 8;
/** Digits of a year: no part of a date is longer. */
const longestDatePart = 5;
const partStart = new Uint32Array(mostParts);
const partEnd = new Uint32Array(mostParts);

/**
 * Reads a word that is more than plain letters: with an apostrophe, marks, joints (`e-book`, `AT&T`, `24/7`, `U.S.`), a sign at
 * its end (`C++`), or that turns out to be an address. Gives back where to go on.
 *
 * A word of several parts becomes one token over them all, then one for each part, at the positions of the parts; a chain of
 * more than two parts with hyphens also one for each two neighbours. So `ebook`, `e book` and `book` all find `e-book`.
 */
export function scanWord(table: TokenBuilder, text: string, start: number): number {
  if (isDigitAt(text, start) && keycapEnd(text, start) > 0) return scanKeycap(table, text, start);
  const count = readParts(text, start);
  const end = partEnd[count - 1]!;
  const special = endsWordAt(text, end) ? 0 : scanSpecial(table, text, start, end, count);
  if (special > 0) return special;
  const joint = count > 1 ? classAt(text, partEnd[0]!) : Other;
  const hasLastDot = joint === FullStop && classAt(text, end) === FullStop && !isDigitAt(text, start);
  if (count > 1) addWhole(table, text, hasLastDot ? end + 1 : end, count);
  addParts(table, text, count, joint === Hyphen && count > 2);
  return end;
}

/**
 * A quotation mark inside a Hebrew word: the word was ended too early and is read again, whole. 0 when it is none, and behind a
 * handle or tag: read again as a word, its sign would be no word, and reading would not go on.
 */
export function scanGershayim(table: TokenBuilder, text: string, at: number): number {
  const last = table.count - 1;
  if (last < 0 || table.end[last] !== at || table.kind[last] !== kindWord || !isGershayim(text, at)) return 0;
  const start = table.start[last]!;
  table.retract(start);
  return scanWord(table, text, start);
}

/** Fills `partStart` and `partEnd` from an offset on, as long as one kind of joint goes on. Gives back the number of parts. */
function readParts(text: string, start: number): number {
  let count = 0;
  let at = start;
  let chain: CharacterClass = Other;
  for (;;) {
    partStart[count] = at;
    const end = readPart(text, at);
    partEnd[count++] = end;
    const joint = count < mostParts ? jointAt(text, at, end) : Other;
    if (joint === Other || (chain !== Other && joint !== chain)) return count;
    chain = joint;
    at = end + 1;
  }
}

/** The end of the letters, digits and marks from an offset on, with the apostrophes, points and colons that belong to them. */
function readPart(text: string, start: number): number {
  const { foldUnit } = tables();
  let end = start;
  for (let i = start; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (foldUnit[unit] !== 0) {
      if (unit > 0x7f && isEmojiLetter(text, i)) return i > start ? i : i + 1;
      end = ++i;
      continue;
    }
    const point = text.codePointAt(i)!;
    const class_ = classOf(point);
    if (class_ === Apostrophe && isPossessiveAt(text, i) && i > start) return i + 2;
    if (isWordClass(class_) || class_ === Mark) {
      if (isEmojiLetter(text, i)) return i > start ? end : i + unitsOf(point);
      end = i + unitsOf(point);
    } else if (class_ !== Ignorable && class_ !== Joiner && !(i === end && joinsPart(text, i, class_))) break;
    i += unitsOf(point);
  }
  return end;
}

/** Whether a sign inside a part keeps it together: an apostrophe between letters, the signs inside one number or time. */
function joinsPart(text: string, at: number, class_: CharacterClass): boolean {
  if (class_ === InnerDot) return isInnerDot(text, at);
  if (class_ === Sign) return isGershayim(text, at);
  if (class_ === Apostrophe) return isBetweenLetters(text, at) || isThousand(text, at);
  if (class_ === Comma) return isThousand(text, at);
  if (class_ !== FullStop && class_ !== Colon) return false;
  if (classBefore(text, at) !== Digit || !isDigitAt(text, at + 1)) return false;
  return class_ === FullStop ? !isDate(text, at) : isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);
}

/** Whether the number after or before a point is followed or preceded by another point: `24.11.2026` has parts, `3.50` none. */
function isDate(text: string, at: number): boolean {
  let after = at + 1;
  while (after < at + longestDatePart && isDigitAt(text, after)) after++;
  if (classAt(text, after) === FullStop && isDigitAt(text, after + 1)) return true;
  let before = at;
  while (before > at - longestDatePart && classBefore(text, before) === Digit) before--;
  return classBefore(text, before) === FullStop && classBefore(text, before - 1) === Digit;
}

/** The middle dot is Catalan between two l, and elsewhere parts the words of a list; other inner dots need letters. */
function isInnerDot(text: string, at: number): boolean {
  const { foldUnit } = tables();
  const dot = text.charCodeAt(at);
  if (dot !== 0xb7 && dot !== 0x387) return isBetweenLetters(text, at);
  return foldUnit[text.charCodeAt(at - 1)] === 0x6c && foldUnit[text.charCodeAt(at + 1)] === 0x6c;
}

/** The joint after a part: a hyphen or `&` between words, a slash or dot between numbers, a dot between initials. Else `Other`. */
function jointAt(text: string, start: number, end: number): CharacterClass {
  const class_ = classAt(text, end);
  if (class_ === Hyphen || class_ === Ampersand) return isWordAt(text, end + 1) ? class_ : Other;
  if (class_ === Slash) return isDigitAt(text, end - 1) && isDigitAt(text, end + 1) ? class_ : Other;
  if (class_ !== FullStop) return Other;
  const isNumber = isDigitAt(text, end - 1) && isDigitAt(text, end + 1);
  return isNumber || (isInitial(text, start, end) && isInitialAt(text, end + 1)) ? class_ : Other;
}

function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && !isDigitAt(text, start);
}

/** Whether one letter stands alone at an offset. */
function isInitialAt(text: string, at: number): boolean {
  if (!isWordAt(text, at) || isDigitAt(text, at)) return false;
  return classAt(text, at + 1) === FullStop || endsWordAt(text, at + 1);
}

/** Addresses, words that end in a sign, and digits that are keys; 0 when the word is none of these. */
function scanSpecial(table: TokenBuilder, text: string, start: number, end: number, count: number): number {
  const class_ = classAt(text, end);
  if (class_ === At) return scanEmail(table, text, end);
  if (class_ === Colon) return scanScheme(table, text, partStart[count - 1]!, end);
  if (class_ === FullStop) return scanUrl(table, text, start, end);
  if (class_ === Plus || class_ === NumberSign) return scanSigned(table, text, partStart[0]!, end, count);
  return isEmojiLetter(text, start) ? scanEmojiLetter(table, text, start) : 0;
}

function scanScheme(table: TokenBuilder, text: string, start: number, end: number): number {
  return scanUrlAfterScheme(table, text, start, end, hashWord(text, start, end));
}

/** `C++`, `Google+`, `C#`: the signs belong to the word when no word follows; the word without them stands inside. */
function scanSigned(table: TokenBuilder, text: string, start: number, end: number, count: number): number {
  const signEnd = endOfSigns(text, start, end);
  if (signEnd === end || count > 1) return 0;
  table.addAt(table.next, 1, kindWord, start, signEnd, hashWord(text, start, signEnd));
  table.add(kindWord, start, end, hashWord(text, start, end));
  return signEnd;
}

function endOfSigns(text: string, start: number, end: number): number {
  const isSharp = classAt(text, end) === NumberSign;
  if (isSharp && !isInitial(text, start, end)) return end;
  const one = end + 1;
  const signEnd = !isSharp && classAt(text, one) === Plus ? one + 1 : one;
  return isWordAt(text, signEnd) || classAt(text, signEnd) === classAt(text, end) ? end : signEnd;
}

function addWhole(table: TokenBuilder, text: string, end: number, count: number): void {
  table.addAt(table.next, count, kindWord, partStart[0]!, end, hashWord(text, partStart[0]!, partEnd[count - 1]!));
}

function addParts(table: TokenBuilder, text: string, count: number, withPairs: boolean): void {
  for (let i = 0; i < count; i++) {
    if (withPairs && i + 1 < count) addPair(table, text, partStart[i]!, partEnd[i + 1]!);
    addPart(table, text, partStart[i]!, partEnd[i]!);
  }
}

function addPair(table: TokenBuilder, text: string, start: number, end: number): void {
  table.addAt(table.next, 2, kindWord, start, end, hashWord(text, start, end));
}

function addPart(table: TokenBuilder, text: string, start: number, end: number): void {
  table.addAt(table.next, 1, kindWord, start, end, hashWord(text, start, end));
  const apostrophe = apostropheIn(text, start, end);
  if (apostrophe > 0) addElided(table, text, apostrophe, end, hashWord(text, start, apostrophe));
  table.next++;
}

/** The first apostrophe of a word, or -1. */
function apostropheIn(text: string, start: number, end: number): number {
  const { classes } = tables();
  for (let i = start + 1; i < end; i++) if (classes[text.charCodeAt(i)] === Apostrophe) return i;
  return -1;
}
