import { FullStop, lastEnd, lastJoint, Other, Punctuation } from "./character-class.ts";
import { endsWordAt } from "./characters.ts";
import { finishHash } from "./hash.ts";
import { addPlainWords } from "./plain-words.ts";
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
 * Adds the plain words, and sends whatever is more than that to the scanner of its class. The end of the text reads as a
 * character of no class.
 *
 * The scanners are called through a list, so that the compiler of the host keeps them out of this loop: with them inlined it
 * ran at half its speed.
 */
function split(table: TokenBuilder, text: string): void {
  const { classes } = tables();
  const { length } = text;
  for (let i = 0; i < length; ) {
    i = addPlainWords(table, text, i);
    const { openStart, openHash } = table;
    const class_ = i < length ? classes[text.charCodeAt(i)]! : Other;
    if (i > openStart) {
      if (class_ > Punctuation && !(class_ > lastJoint ? class_ <= lastEnd : endsWordAt(text, i))) {
        i = scanners.afterWord[class_]!(table, text, openStart, i, openHash);
        continue;
      }
      table.addWord(openStart, i, finishHash(openHash));
    }
    if (class_ === FullStop) table.addBoundary(i, fullStop);
    if (class_ <= lastJoint) i++;
    else i = scanners.alone[class_]!(table, text, i);
  }
}
