import {
  Character,
  type CharacterClass,
  Digit,
  FoldedCharacter,
  Ignorable,
  Joiner,
  Lower,
  Mark,
  Underscore,
  Upper,
} from "./character-class.ts";
import { classAt, endsWordAt, isWordBefore, isWordClass, unitsAt } from "./characters.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { afterPossessive } from "./possessive.ts";
import { keycapEnd, scanKeycap } from "./single-characters.ts";
import { tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { hashVerbatim, hashWord } from "./token-hash.ts";
import { kindCharacter, kindTag, kindWord } from "./token-kinds.ts";

/** The words of the tag being read: a tag of more words than the table can count positions for is kept whole. */
const mostWords = 255;
const wordStart = new Uint32Array(mostWords);
const wordEnd = new Uint32Array(mostWords);
const wordHash = new Int32Array(mostWords);
/** A tag of more words than this is read the long way. */
const mostHumps = 32;

/**
 * `#BostonPublicLibrary`: a tag token, then its words at the positions it spans. Words end where lower case meets upper case,
 * before the last capital of a run that lower case follows (`NYPL|Reads`), between letters and digits, and at underscores; a
 * tag all in lower case is one word, because guessing where its words end would be guessing. A tag needs a letter.
 */
export function scanTag(table: TokenBuilder, text: string, at: number): number {
  if (keycapEnd(text, at) > 0) return scanKeycap(table, text, at);
  if (isWordBefore(text, at) || isAmpersandBefore(text, at)) return at + 1;
  return scanLetterTag(table, text, at) || scanWordyTag(table, text, at);
}

/**
 * The short way for a tag of letters, with or without humps (`#library`, `#NYPLReads`): one pass finds its words and hashes them
 * and the whole. 0 when it is more than that. Nine of ten tags go this way, in an eighth of the time.
 */
function scanLetterTag(table: TokenBuilder, text: string, at: number): number {
  const { foldUnit, classes } = tables();
  let whole = hashSeed;
  let word = hashSeed;
  let shorter = hashSeed; // the hash of the word without its last letter
  let before: CharacterClass = 0;
  let earlier: CharacterClass = 0;
  let last = 0;
  let start = at + 1;
  let count = 0;
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const letter = foldUnit[unit]!;
    if (letter === 0 && isTagSign(unit)) return 0;
    if (letter === 0) break;
    const class_ = classes[unit]!;
    if ((class_ !== Lower && class_ !== Upper) || count === mostHumps) return 0;
    const isHump = class_ === Upper && before === Lower;
    if (isHump || (class_ === Lower && before === Upper && earlier === Upper)) {
      keepWord(count++, start, isHump ? end : end - 1, isHump ? word : shorter);
      start = isHump ? end : end - 1;
      word = isHump ? hashSeed : Math.imul(hashSeed ^ last, hashPrime);
    }
    shorter = word;
    word = Math.imul(word ^ letter, hashPrime);
    whole = Math.imul(whole ^ letter, hashPrime);
    earlier = before;
    before = class_;
    last = letter;
  }
  if (end === at + 1 || !endsWordAt(text, end)) return 0;
  if (count === 0) table.add(kindTag, at, end, finishHash(whole));
  else {
    keepWord(count++, start, end, word);
    table.addAt(table.next, count, kindTag, at, end, finishHash(whole));
    for (let i = 0; i < count; i++) table.addWord(wordStart[i]!, wordEnd[i]!, finishHash(wordHash[i]!));
  }
  return afterPossessive(text, end);
}

function keepWord(index: number, start: number, end: number, running: number): void {
  wordStart[index] = start;
  wordEnd[index] = end;
  wordHash[index] = running;
}

function scanWordyTag(table: TokenBuilder, text: string, at: number): number {
  const end = endOfTag(text, at + 1);
  if (end === at + 1) return end;
  const count = readWords(text, at + 1, end);
  table.addAt(table.next, Math.max(count, 1), kindTag, at, end, hashVerbatim(text, at + 1, end));
  if (count > 1 || (count === 1 && isCharacterAt(text, wordStart[0]!))) addWords(table, text, count);
  else table.next++;
  return afterPossessive(text, end);
}

/** `&#39;` is a character reference that nobody decoded, not a tag. */
function isAmpersandBefore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x26;
}

function addWords(table: TokenBuilder, text: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const kind = isCharacterAt(text, wordStart[i]!) ? kindCharacter : kindWord;
    table.add(kind, wordStart[i]!, wordEnd[i]!, hashWord(text, wordStart[i]!, wordEnd[i]!));
  }
}

/** Signs that stand within the words of a tag: the middle dot of Catalan, the geresh and gershayim of Hebrew. */
const wordSigns = "\u00b7\u05f3\u05f4";

/** Signs that part the words of a tag without ending it, as X keeps them (twitter-text 3.1): maqaf, tsheg, dots and dashes of Kana. */
const partingSigns = "\u05be\u0f0b\u0f0c\u3003\u301c\u30a0\u30fb\uff5e";

/** Signs that belong to the word before them, and so may end a tag. */
const closingSigns = "\u05f3\u0f0b\u0f0c\u3003";

function isTagSign(unit: number): boolean {
  return unit >= 0xb7 && (wordSigns + partingSigns).includes(String.fromCharCode(unit));
}

function isParting(text: string, at: number): boolean {
  return classAt(text, at) === Underscore || partingSigns.includes(text[at]!);
}

/** The end of the letters, digits, marks, underscores and signs from an offset on; the offset itself when no letter is among them. */
function endOfTag(text: string, start: number): number {
  let end = start;
  let hasLetter = false;
  for (let i = start; i < text.length; ) {
    const class_ = classAt(text, i);
    const isSign = i > start && isTagSign(text.charCodeAt(i));
    if (!isSign && !isTagClass(class_)) break;
    if (isSign && !isTagClass(class_)) {
      if (closingSigns.includes(text[i++]!) && end === i - 1) end = i;
      continue;
    }
    i += unitsAt(text, i);
    if (class_ !== Ignorable && class_ !== Joiner) end = i;
    hasLetter ||= class_ !== Digit && class_ !== Underscore && class_ !== Ignorable && class_ !== Joiner && class_ !== Mark;
  }
  return hasLetter ? end : start;
}

function isTagClass(class_: CharacterClass): boolean {
  if (isWordClass(class_) || class_ === Character || class_ === FoldedCharacter) return true;
  return class_ === Mark || class_ === Underscore || class_ === Ignorable || class_ === Joiner;
}

/** Finds the words of a tag; gives back their number, 0 when there are too many. */
function readWords(text: string, start: number, end: number): number {
  const splits = hasCamelCase(text, start, end);
  let count = 0;
  for (let i = start; i < end; ) {
    while (i < end && isParting(text, i)) i++;
    if (i === end) break;
    if (count === mostWords) return 0;
    const stop = endOfTagWord(text, i, end, splits);
    wordStart[count] = i;
    wordEnd[count++] = stop;
    i = stop;
  }
  return count;
}

/** Whether a capital follows a small letter, or a small letter follows two capitals: only then do digits split words too. */
function hasCamelCase(text: string, start: number, end: number): boolean {
  let before: CharacterClass = 0;
  let earlier: CharacterClass = 0;
  for (let i = start; i < end; ) {
    const class_ = classAt(text, i);
    i += unitsAt(text, i);
    if (class_ === Mark || class_ === Ignorable) continue;
    if (class_ === Upper && (before === Lower || before === Digit)) return true;
    if (class_ === Lower && before === Upper && earlier === Upper) return true;
    if (class_ === Digit && before === Lower && earlier !== 0 && isUpperAt(text, start)) return true;
    earlier = before;
    before = class_;
  }
  return false;
}

function isUpperAt(text: string, at: number): boolean {
  return classAt(text, at) === Upper;
}

function endOfTagWord(text: string, start: number, end: number, splits: boolean): number {
  let before: CharacterClass = 0;
  let earlier: CharacterClass = 0;
  let lastStart = start;
  for (let i = start; i < end; ) {
    const class_ = classAt(text, i);
    if (class_ !== Mark && class_ !== Ignorable && class_ !== Joiner) {
      if (i > start && (isParting(text, i) || isBoundary(before, class_, splits))) return i;
      if (splits && class_ === Lower && before === Upper && earlier === Upper) return lastStart;
      earlier = before;
      before = class_;
      lastStart = i;
    }
    i += unitsAt(text, i);
  }
  return end;
}

function isBoundary(before: CharacterClass, class_: CharacterClass, splits: boolean): boolean {
  if (class_ === Underscore || isCharacter(class_) || isCharacter(before)) return true;
  if (!splits) return false;
  return (class_ === Upper && before === Lower) || (class_ === Digit) !== (before === Digit);
}

function isCharacterAt(text: string, at: number): boolean {
  return isCharacter(classAt(text, at));
}

function isCharacter(class_: CharacterClass): boolean {
  return class_ === Character || class_ === FoldedCharacter;
}
