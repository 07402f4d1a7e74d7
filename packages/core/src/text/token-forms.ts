import { formOf, isFolded, verbatimForm } from "./base.ts";
import { Ignorable, Joiner } from "./character-class.ts";
import { emojiForm } from "./emoji.ts";
import type { Folding } from "./folding.ts";
import { tables } from "./tables/tables.ts";
import { kindCashtag, kindEmoji, kindHandle, kindTag, kindWord } from "./token-kinds.ts";
import type { TokenTable } from "./words.ts";

/** The base form of one token, from which its hash was made. */
export function baseOf(table: TokenTable, index: number): string {
  const { text, kind, start, end } = table;
  if (kind[index] === kindWord && isFolded(text, start[index]!, end[index]!)) return text.slice(start[index], end[index]);
  return formAt(table, index, false).toString();
}

/** The base form of one token with its accents kept, to compare with `accentForm` of a query word. */
export function accentFormOf(table: TokenTable, index: number): string {
  return formAt(table, index, true).toString();
}

/** Whether a token has this base form: what a matcher asks when the hash agrees. Allocates nothing. */
export function hasBase(table: TokenTable, index: number, base: string): boolean {
  return isPlainly(table, index, base) || formAt(table, index, false).equals(base);
}

/** Whether a token has this accent form: what an accent-sensitive word asks after `hasBase`. Allocates nothing. */
export function hasAccentForm(table: TokenTable, index: number, form: string): boolean {
  return formAt(table, index, true).equals(form);
}

/**
 * Whether nothing visible stands between two tokens. Words that touch in a term, one of them a character of a script without
 * spaces, must touch in the text too: a substring does not reach over a full stop or a space.
 */
export function isTouching({ text, start, end }: TokenTable, index: number, next: number): boolean {
  const { classes } = tables();
  for (let i = end[index]!; i < start[next]!; i++) {
    const class_ = classes[text.charCodeAt(i)];
    if (class_ !== Ignorable && class_ !== Joiner) return false;
  }
  return true;
}

/** The common case: every unit folds to one unit. A `false` proves nothing. */
function isPlainly({ text, start, end }: TokenTable, index: number, base: string): boolean {
  const from = start[index]!;
  if (end[index]! - from !== base.length) return false;
  const { foldUnit } = tables();
  for (let i = 0; i < base.length; i++) if (foldUnit[text.charCodeAt(from + i)] !== base.charCodeAt(i)) return false;
  return true;
}

/** Folds one token by the rules of its kind. The result is shared: use it before the next call. */
function formAt({ text, kind, start, end }: TokenTable, index: number, keepAccents: boolean): Folding {
  const from = start[index]!;
  const to = end[index]!;
  const own = kind[index]!;
  if (own === kindWord) return formOf(text, from, to, keepAccents);
  if (own === kindEmoji) return emojiForm(text, from, to);
  const hasSign = own === kindTag || own === kindHandle || own === kindCashtag;
  return verbatimForm(text, hasSign ? from + 1 : from, to, keepAccents);
}
