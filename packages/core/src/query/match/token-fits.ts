import { accentFormOf, baseOf, hasAccentForm, hasBase } from "../../text/token-forms.ts";
import { type TokenKind, type TokenTable, tokenKinds } from "../../text/words.ts";
import type { Pattern } from "../form.ts";
import { fitsAddress, fitsHandle } from "./names.ts";
import { fitsWildcard } from "./wildcard.ts";

/** Numbers of the token kinds, as the table stores them. */
export const kindNumber = Object.fromEntries(tokenKinds.map((kind, number) => [kind, number])) as Readonly<
  Record<TokenKind, number>
>;

/** Whether one token fits a pattern. `exact` and `raw` are about stretches of text and fit no token. */
export function fitsToken(table: TokenTable, index: number, pattern: Pattern): boolean {
  const kind = table.kind[index]!;
  switch (pattern.kind) {
    case "word":
      return isWordLike(kind) && fitsWord(table, index, pattern);
    case "wildcard":
      return isWordLike(kind) && fitsParts(table, index, pattern);
    case "anything":
      return table.length[index] === 1;
    case "handle":
      return kind === kindNumber.handle && fitsHandle(baseOf(table, index), pattern.base);
    case "tag":
    case "cashtag":
    case "email":
    case "emoji":
      return kind === kindNumber[pattern.kind] && hasBase(table, index, pattern.base);
    case "url":
      return kind === kindNumber.url && fitsAddress(baseOf(table, index), pattern.text);
    default:
      return false;
  }
}

/** A plain word finds words, characters and tags; never handles, and never the inside of an address. */
function isWordLike(kind: number): boolean {
  return kind === kindNumber.word || kind === kindNumber.character || kind === kindNumber.tag;
}

function fitsParts(table: TokenTable, index: number, { parts, accents }: Pattern & { readonly kind: "wildcard" }): boolean {
  if (!fitsWildcard(baseOf(table, index), parts)) return false;
  return accents === undefined || fitsWildcard(accentFormOf(table, index), accents);
}

function fitsWord(table: TokenTable, index: number, pattern: Pattern & { readonly kind: "word" }): boolean {
  const { base, accents, elongated = false } = pattern;
  if (elongated)
    return accents === undefined ? fitsElongated(baseOf(table, index), base) : fitsElongated(accentFormOf(table, index), accents);
  return hasBase(table, index, base) && (accents === undefined || hasAccentForm(table, index, accents));
}

/** Equal but for the length of drawn-out letters: a run of three or more, on either side, fits any run of that letter. */
export function fitsElongated(word: string, asked: string): boolean {
  let a = 0;
  let b = 0;
  while (a < word.length && b < asked.length) {
    const runA = runLength(word, a);
    const runB = runLength(asked, b);
    if (word[a] !== asked[b] || (runA !== runB && runA < 3 && runB < 3)) return false;
    a += runA;
    b += runB;
  }
  return a === word.length && b === asked.length;
}

function runLength(word: string, from: number): number {
  let end = from + 1;
  while (word[end] === word[from]) end++;
  return end - from;
}
