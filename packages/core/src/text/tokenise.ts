import {
  At,
  Character,
  Dollar,
  FoldedCharacter,
  FullStop,
  firstWord,
  lastPlain,
  lastWord,
  Newline,
  NumberSign,
  Pictograph,
  Punctuation,
  RegionalIndicator,
  Terminator,
} from "./character-class.ts";
import { unitsOf } from "./characters.ts";
import { scanCashtag, scanHandle } from "./handles.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { endAtFullStop, endAtNewline, endAtTerminator } from "./sentences.ts";
import { scanCharacter, scanEmojiSign, scanPictograph } from "./single-characters.ts";
import { classOf, tables } from "./tables/tables.ts";
import { scanTag } from "./tags.ts";
import { kindWord, TokenBuilder } from "./token-builder.ts";
import { scanGershayim, scanWord } from "./word-scan.ts";
import type { TokenTable } from "./words.ts";

/** An empty table to hand to `tokenise` again and again, so that splitting a text allocates nothing. */
export function createTokenTable(): TokenTable {
  return new TokenBuilder();
}

/**
 * Splits a text into tokens. One pass, linear in its length; never throws.
 *
 * `into` is a table from `createTokenTable` or an earlier call; its arrays are reused and its old content is lost. Without it a
 * new table is made.
 */
export function tokenise(text: string, into: TokenTable = createTokenTable()): TokenTable {
  const table = into as TokenBuilder;
  const { foldUnit, classes } = tables();
  table.reset(text);
  for (let i = 0; i < text.length; ) {
    let folded = foldUnit[text.charCodeAt(i)]!;
    if (folded === 0) {
      i = scanOther(table, text, i);
      continue;
    }
    const start = i;
    let running = hashSeed;
    while (folded !== 0) {
      running = Math.imul(running ^ folded, hashPrime);
      i++;
      folded = i < text.length ? foldUnit[text.charCodeAt(i)]! : 0;
    }
    if (i === text.length || classes[text.charCodeAt(i)]! <= lastPlain) table.add(kindWord, start, i, finishHash(running));
    else i = scanWord(table, text, start);
  }
  return table;
}

/** Handles what does not begin a plain word, and gives back where to go on. */
function scanOther(table: TokenBuilder, text: string, at: number): number {
  const point = text.codePointAt(at)!;
  const class_ = classOf(point);
  if (class_ >= firstWord && class_ <= lastWord) return scanWord(table, text, at);
  switch (class_) {
    case Character:
    case FoldedCharacter:
      return scanCharacter(table, text, at);
    case Pictograph:
    case RegionalIndicator:
      return scanPictograph(table, text, at);
    case Newline:
      return endAtNewline(table, text, at);
    case FullStop:
      return endAtFullStop(table, text, at);
    case Terminator:
      return scanEmojiSign(table, text, at) || endAtTerminator(table, text, at);
    case At:
      return scanHandle(table, text, at);
    case NumberSign:
      return scanTag(table, text, at);
    case Dollar:
      return scanCashtag(table, text, at);
    case Punctuation:
      return scanEmojiSign(table, text, at) || scanGershayim(table, text, at) || at + unitsOf(point);
    default:
      return at + unitsOf(point);
  }
}
