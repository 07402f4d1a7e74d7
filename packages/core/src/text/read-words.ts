import { baseOf } from "./token-forms.ts";
import { createTokenTable, tokenise } from "./tokenise.ts";
import { type TokenTable, tokenKinds, type Word } from "./words.ts";

/** The tokens of a text as values: for rules, lexicons and people. Allocates; a matcher reads the table. */
export function readWords(text: string): readonly Word[] {
  shared ??= createTokenTable();
  const table = tokenise(text, shared);
  return Array.from({ length: table.count }, (_, index) => wordAt(table, index));
}

/** Short texts are read again and again, and a table is large beside their words. */
let shared: TokenTable | undefined;

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
