import { readWords } from "./read-words.ts";
import type { Word } from "./words.ts";

/** One way to read a term: tokens that must follow each other, each at the position where the one before ends. */
export type Reading = readonly Word[];

/**
 * The ways in which a term of a query can stand in a text, the most whole first. Most terms have one. A word with hyphens or
 * dots has more: `e-book` reads as `ebook` or as `e` `book`, so it finds `ebook`, `e-book` and `e book`; `U.S.` reads as `us`
 * or as `u` `s`. A word with other signs has only its whole: `AT&T` does not find `at` `t`. A run of Han, Kana or Thai reads as
 * its characters, which makes it a substring when the tokens touch (`isTouching`). A term without any word (only punctuation) has no reading.
 */
export function readings(term: string): readonly Reading[] {
  const words = readWords(term);
  if (words.length === 0) return [];
  const whole = outermost(words);
  const parts = innermost(words);
  if (parts.length === whole.length) return [whole];
  const joined = parts.length > longestChain ? [] : onePairJoined(words, parts, whole);
  return [whole, ...joined, parts];
}

/** Longest chain whose pairs are joined one by one. Nobody writes a longer one, and its readings would grow with its square. */
const longestChain = 8;

/** Tokens that lie in no other token. */
function outermost(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) if (!isInside(word, kept.at(-1))) kept.push(word);
  return kept;
}

/** Tokens with those that may be taken apart replaced by their parts. */
function innermost(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) if (!isTakenApart(word) && !isInside(word, kept.at(-1))) kept.push(word);
  return kept;
}

/** For chains of three and more: each reading in which two neighbours are one word. */
function onePairJoined(words: readonly Word[], parts: readonly Word[], whole: readonly Word[]): Word[][] {
  const pairs = words.filter((word) => word.length === 2 && isTakenApart(word) && !whole.includes(word));
  return pairs.map((pair) => [...parts.filter((part) => !isInside(part, pair)), pair].sort((a, b) => a.position - b.position));
}

function isInside(word: Word, outer: Word | undefined): boolean {
  return outer !== undefined && word.span.start >= outer.span.start && word.span.end <= outer.span.end;
}

/** Hyphens and the dots of initials are left out of the base; any other joint is part of it and stays. */
function isTakenApart({ kind, length, base }: Word): boolean {
  return kind === "word" && length > 1 && !base.includes("&") && !base.includes("/");
}
