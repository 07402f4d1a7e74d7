import { formOf, verbatimForm } from "./base.ts";
import { emojiForm } from "./emoji.ts";
import { kindCashtag, kindEmoji, kindHandle, kindTag, kindWord } from "./token-builder.ts";
import { tokenise } from "./tokenise.ts";
import { type TokenTable, tokenKinds, type Word } from "./words.ts";

/** The tokens of a text as values: for rules, lexicons and people. Allocates; a matcher reads the table. */
export function readWords(text: string): readonly Word[] {
  const table = tokenise(text);
  return Array.from({ length: table.count }, (_, index) => wordAt(table, index));
}

/** One row of the table as a value. */
export function wordAt(table: TokenTable, index: number): Word {
  const start = table.start[index]!;
  const end = table.end[index]!;
  return {
    kind: tokenKinds[table.kind[index]!]!,
    text: table.text.slice(start, end),
    base: baseOf(table, index),
    span: { start, end },
    position: table.position[index]!,
    length: table.length[index]!,
    sentence: table.sentence[index]!,
    block: table.block[index]!,
  };
}

/** The base form of one token, as its hash was made from. */
export function baseOf(table: TokenTable, index: number): string {
  return folded(table, index, false);
}

/** The base form of one token with its accents kept, to compare with `accentForm` of a query word. */
export function accentFormOf(table: TokenTable, index: number): string {
  return folded(table, index, true);
}

function folded({ text, kind, start, end }: TokenTable, index: number, keepAccents: boolean): string {
  const from = start[index]!;
  const to = end[index]!;
  const kind_ = kind[index]!;
  if (kind_ === kindWord) return formOf(text, from, to, keepAccents).toString();
  if (kind_ === kindEmoji) return emojiForm(text, from, to).toString();
  const hasSign = kind_ === kindTag || kind_ === kindHandle || kind_ === kindCashtag;
  return verbatimForm(text, hasSign ? from + 1 : from, to, keepAccents).toString();
}
