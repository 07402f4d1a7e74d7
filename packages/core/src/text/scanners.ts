import { scanUrlAfterScheme } from "./addresses.ts";
import {
  Apostrophe,
  At,
  Character,
  type CharacterClass,
  Colon,
  Digit,
  Dollar,
  FoldedCharacter,
  Hyphen,
  Letter,
  Lower,
  Newline,
  NumberSign,
  Pictograph,
  RegionalIndicator,
  Sign,
  Slash,
  Surrogate,
  Terminator,
  Upper,
} from "./character-class.ts";
import { unitsOf } from "./characters.ts";
import { scanCashtag, scanHandle } from "./handles.ts";
import { finishHash } from "./hash.ts";
import { endAtNewline, endAtTerminator } from "./sentences.ts";
import { scanApostrophe, scanHyphen, scanSlash } from "./short-ways.ts";
import { scanCharacter, scanCharacters, scanEmojiSign, scanPictograph } from "./single-characters.ts";
import { classOf } from "./tables/tables.ts";
import { scanTag } from "./tags.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { scanGershayim, scanWord } from "./word-scan.ts";

/** Reads what begins at an offset and gives back where to go on. */
export type Scanner = (table: TokenBuilder, text: string, at: number) => number;

/** Reads the word from `start` on, whose plain beginning reaches up to `at` and has the hash `running` so far. */
export type WordScanner = (table: TokenBuilder, text: string, start: number, at: number, running: number) => number;

/** The scanners by class: of the character that begins something, and of the one that stands right behind a plain word. */
export const scanners: { readonly alone: readonly Scanner[]; readonly afterWord: readonly WordScanner[] } = {
  alone: byClass<Scanner>(skip, [
    [Sign, scanSign],
    [Terminator, scanTerminator],
    [Newline, endAtNewline],
    [At, scanHandle],
    [NumberSign, scanTag],
    [Dollar, scanCashtag],
    [Lower, scanWord],
    [Upper, scanWord],
    [Letter, scanWord],
    [Digit, scanWord],
    [Character, scanCharacters],
    [FoldedCharacter, scanCharacter],
    [Pictograph, scanPictograph],
    [RegionalIndicator, scanPictograph],
    [Surrogate, scanPair],
  ]),
  afterWord: byClass<WordScanner>(scanWord, [
    [Apostrophe, afterApostrophe],
    [Colon, afterColon],
    [Hyphen, afterHyphen],
    [Slash, afterSlash],
  ]),
};

function byClass<S>(usual: S, special: readonly (readonly [CharacterClass, S])[]): S[] {
  const list = Array.from({ length: Surrogate + 1 }, () => usual);
  for (const [class_, scanner] of special) list[class_] = scanner;
  return list;
}

function skip(_table: TokenBuilder, _text: string, at: number): number {
  return at + 1;
}

function scanSign(table: TokenBuilder, text: string, at: number): number {
  return scanEmojiSign(table, text, at) || scanGershayim(table, text, at) || at + 1;
}

function scanTerminator(table: TokenBuilder, text: string, at: number): number {
  return scanEmojiSign(table, text, at) || endAtTerminator(table, text, at);
}

/** What the pair is decides; a half that lost its partner is skipped. */
function scanPair(table: TokenBuilder, text: string, at: number): number {
  const point = text.codePointAt(at)!;
  const class_ = point > 0xffff ? classOf(point) : Surrogate;
  const scanner = scanners.alone[class_]!;
  if (scanner === skip || class_ === Surrogate) return at + unitsOf(point);
  return class_ === Character ? scanCharacter(table, text, at) : scanner(table, text, at);
}

function afterApostrophe(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  return scanApostrophe(table, text, start, at, running) || scanWord(table, text, start);
}

function afterHyphen(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  return scanHyphen(table, text, start, at, running) || scanWord(table, text, start);
}

function afterSlash(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  return scanSlash(table, text, start, at, running) || scanWord(table, text, start);
}

function afterColon(table: TokenBuilder, text: string, start: number, at: number, running: number): number {
  return scanUrlAfterScheme(table, text, start, at, finishHash(running)) || scanWord(table, text, start);
}
