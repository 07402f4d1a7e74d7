import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { Phrases } from "./phrases.ts";

/**
 * Places of one list in sentences that also hold something of another list: `a yes vote` beside `the levy`, wherever each stands.
 * Neither says enough alone. A sentence with something of `except` counts for nothing.
 */
export function findPairs(words: readonly Word[], thing: Phrases, stance: Phrases, except?: Phrases): readonly Span[] {
  return sentencesOf(words).flatMap((sentence) => {
    const things = thing.findAll(sentence);
    if (things.length === 0 || !stance.test(sentence) || except?.test(sentence)) return [];
    return [things[0]!.span];
  });
}

/** The words of each sentence by themselves. */
export function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last === undefined || last[0]!.sentence !== word.sentence) sentences.push([word]);
    else last.push(word);
  }
  return sentences;
}

/** The ordinal of the sentence in which a place begins. */
export function sentenceAt(words: readonly Word[], place: Span): number | undefined {
  return words.find(({ span }) => span.start >= place.start)?.sentence;
}
