import { tables } from "../../text/tables/tables.ts";
import { hasBase } from "../../text/token-forms.ts";
import { kindTag } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";

/** Where the letters of a token begin: behind the sign of a tag. */
export function lettersOf({ kind, start }: TokenTable, token: number): number {
  return kind[token] === kindTag ? start[token]! + 1 : start[token]!;
}

/** As `hasBase`, for a token whose hash agrees already: nearly always the letters are the same, one by one. */
export function sameBase(table: TokenTable, token: number, base: string): boolean {
  const { text } = table;
  const from = lettersOf(table, token);
  if (table.end[token]! - from !== base.length) return hasBase(table, token, base);
  const { foldUnit } = tables();
  for (let i = 0; i < base.length; i++) {
    if (foldUnit[text.charCodeAt(from + i)] !== base.charCodeAt(i)) return hasBase(table, token, base);
  }
  return true;
}
