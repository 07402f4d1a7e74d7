import { FullStop, lastEnd, lastJoint, Punctuation } from "./character-class.ts";
import { endsWordAt } from "./characters.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { scanners } from "./scanners.ts";
import { fullStop, numberSentences } from "./sentences.ts";
import { tables } from "./tables/tables.ts";
import { TokenBuilder } from "./token-builder.ts";
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
  tokeniseOnly(text, into);
  numberSentences(into as TokenBuilder);
  return into;
}

/** As `tokenise`, with `sentence` and `block` left unsaid until `numberSentences` is called: the search set seldom asks. */
export function tokeniseOnly(text: string, into: TokenTable): void {
  const table = into as TokenBuilder;
  table.reset(text);
  split(table, text);
}

/**
 * The loop that everything waits for: one look-up a character folds and hashes plain words and tells the class of what ends them;
 * whatever is more than that goes to the scanner of the class. The end of the text reads as a character of no class.
 *
 * The scanners are called through a list, so that the compiler of the host keeps them out of this loop: with them inlined it
 * ran at half its speed.
 */
function split(table: TokenBuilder, text: string): void {
  const { entries } = tables();
  const length = text.length;
  for (let i = 0; i < length; ) {
    const start = i;
    let entry = entries[text.charCodeAt(i)]!;
    let running = hashSeed;
    while (entry >= 0) {
      running = Math.imul(running ^ entry, hashPrime);
      i++;
      entry = i < length ? entries[text.charCodeAt(i)]! : -1;
    }
    const class_ = -1 - entry;
    if (i > start) {
      if (class_ > Punctuation && !(class_ > lastJoint ? class_ <= lastEnd : endsWordAt(text, i))) {
        i = scanners.afterWord[class_]!(table, text, start, i, running);
        continue;
      }
      table.addWord(start, i, finishHash(running));
    }
    if (class_ === FullStop) table.addBoundary(i, fullStop);
    if (class_ <= lastJoint) i++;
    else i = scanners.alone[class_]!(table, text, i);
  }
}
