import { english } from "../text/lexicon/en.ts";
import { spanish } from "../text/lexicon/es.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { hashesOf } from "./word-set.ts";

const openers = hashesOf(...[...english.questionOpeners, ...spanish.questionOpeners].filter((opener) => !opener.includes(" ")));

/** Sentences that end in a question mark and in which a clause begins with a question word, or that `¿` opens. */
export function openedQuestions(reading: Reading): readonly Span[] {
  return markedSentences(reading)
    .filter(({ first, after }) => isOpened(reading, first, after))
    .map(({ span }) => span);
}

/** Sentences that end in a question mark and are in no other way a question. */
export function bareQuestions(reading: Reading): readonly Span[] {
  return markedSentences(reading)
    .filter(({ first, after }) => !isOpened(reading, first, after))
    .map(({ span }) => span);
}

/** A sentence that ends in a question mark. */
export interface MarkedSentence {
  /** Word positions. */
  readonly first: number;
  readonly after: number;
  /** From the first word, or the `¿` before it, to the question mark. */
  readonly span: Span;
}

/** All sentences that end in a question mark, in order. */
export function markedSentences(reading: Reading): readonly MarkedSentence[] {
  if (!/[?？؟]/.test(reading.text)) return [];
  const found: MarkedSentence[] = [];
  for (let first = 0; first < reading.length; ) {
    const [, after] = reading.sentenceAround(first);
    const { start, end } = reading.spanOf(firstProse(reading, first, after), after);
    const mark = reading.gapBefore(after).search(/[?？؟]/);
    const opening = reading.text[start - 1] === "¿" ? 1 : 0;
    if (mark >= 0) found.push({ first, after, span: { start: start - opening, end: end + mark + 1 } });
    first = after;
  }
  return found;
}

function firstProse(reading: Reading, first: number, after: number): number {
  for (let at = first; at < after; at++) if (reading.isProse(at)) return at;
  return first;
}

function isOpened(reading: Reading, first: number, after: number): boolean {
  for (let at = first; at < after; at++) {
    if (reading.gapBefore(at).includes("¿")) return true;
    if (reading.isClauseStart(at) && reading.hasAt(at, openers)) return true;
  }
  return false;
}
