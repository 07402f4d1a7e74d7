import { Character, Ignorable, Joiner, Mark, Other, Pictograph, Punctuation, RegionalIndicator } from "./character-class.ts";
import { classAt, unitsOf } from "./characters.ts";
import { emojiForm, hashLoneEmoji } from "./emoji.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { classOf, tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { hashVerbatim } from "./token-hash.ts";
import { kindCharacter, kindEmoji } from "./token-kinds.ts";

const emojiSelector = 0xfe0f;
const keycap = 0x20e3;
const asterisk = 0x2a;

/** A run of plain characters of a script without spaces: each is a token, its hash that of its one unit. */
export function scanCharacters(table: TokenBuilder, text: string, start: number): number {
  const { classes } = tables();
  for (let at = start; ; at++) {
    const next = at + 1 < text.length ? classes[text.charCodeAt(at + 1)]! : Other;
    if (next === Mark || next === Ignorable || next === Joiner) return scanCharacter(table, text, at);
    table.add(kindCharacter, at, at + 1, finishHash(Math.imul(hashSeed ^ text.charCodeAt(at), hashPrime)));
    if (next !== Character) return at + 1;
  }
}

/** One character of a script without spaces that folds or has marks or variation selectors: a token. */
export function scanCharacter(table: TokenBuilder, text: string, at: number): number {
  const first = text.codePointAt(at)!;
  const next = at + unitsOf(first);
  if (isEmojiLetter(text, at)) return scanEmojiLetter(table, text, at);
  const end = endOfMarks(text, next);
  table.add(kindCharacter, at, end, hashVerbatim(text, at, end));
  return end;
}

/** One emoji as readers see it: with its joined parts, tone and selectors, or a pair of flag letters. */
export function scanPictograph(table: TokenBuilder, text: string, at: number): number {
  if (isLonePair(text, at)) {
    table.add(kindEmoji, at, at + 2, hashLoneEmoji(text.codePointAt(at)!));
    return at + 2;
  }
  const end = classAt(text, at) === RegionalIndicator ? endOfFlag(text, at) : endOfEmoji(text, at);
  return addEmoji(table, text, at, end);
}

/** Whether a surrogate pair stands before a blank, plain punctuation or the end, so that it is the whole emoji. */
function isLonePair(text: string, at: number): boolean {
  if ((text.charCodeAt(at) & 0xf800) !== 0xd800) return false;
  return at + 2 >= text.length || tables().classes[text.charCodeAt(at + 2)]! <= Punctuation;
}

/** Whether the letter or sign at an offset is drawn as an emoji because a selector follows (`Ⓜ️`, `🅱️`, `ℹ️`). */
export function isEmojiLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at)!;
  return point > 0x7f && text.charCodeAt(at + unitsOf(point)) === emojiSelector && emojiLetters.has(point);
}

export function scanEmojiLetter(table: TokenBuilder, text: string, at: number): number {
  return addEmoji(table, text, at, endOfEmoji(text, at));
}

/** A sign that is an emoji because a selector or a keycap follows (`©️`, `‼️`, `*️⃣`), or 0. */
export function scanEmojiSign(table: TokenBuilder, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x7f && unit !== asterisk) return 0;
  if (unit === asterisk) return keycapEnd(text, at) > 0 ? scanKeycap(table, text, at) : 0;
  return isEmojiLetter(text, at) ? scanEmojiLetter(table, text, at) : 0;
}

/** The end of a keycap (`1️⃣`, `#️⃣`) that starts at an offset, or 0. */
export function keycapEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at + 1) === emojiSelector ? at + 2 : at + 1;
  return text.charCodeAt(sign) === keycap ? sign + 1 : 0;
}

export function scanKeycap(table: TokenBuilder, text: string, at: number): number {
  return addEmoji(table, text, at, keycapEnd(text, at));
}

/** Letters and signs that the emoji data lists and that are text unless a selector says otherwise (Unicode 17). */
const emojiLetters: ReadonlySet<number> = new Set([
  ...[0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139, 0x24c2, 0x3297, 0x3299],
  ...[0x1f170, 0x1f171, 0x1f17e, 0x1f17f, 0x1f202, 0x1f237],
]);

function addEmoji(table: TokenBuilder, text: string, start: number, end: number): number {
  table.add(kindEmoji, start, end, emojiForm(text, start, end).hash());
  return end;
}

function endOfFlag(text: string, at: number): number {
  return endOfMarks(text, classAt(text, at + 2) === RegionalIndicator ? at + 4 : at + 2);
}

/** Selectors, tones, tags and marks belong to the emoji; a joiner takes the next picture in. */
function endOfEmoji(text: string, start: number): number {
  let end = start + unitsOf(text.codePointAt(start)!);
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    const class_ = classOf(point);
    if (class_ === Ignorable || class_ === Mark || isTone(point)) end += unitsOf(point);
    else if (class_ === Joiner && classAt(text, end + 1) === Pictograph) end += 1 + unitsOf(text.codePointAt(end + 1)!);
    else break;
  }
  return end;
}

function isTone(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    const class_ = classOf(point);
    if (class_ !== Mark && !isSelector(point)) break;
    end += unitsOf(point);
  }
  return end;
}

function isSelector(point: number): boolean {
  return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}
