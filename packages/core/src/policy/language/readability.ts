import type { TextView } from "../context.ts";

/**
 * School grade at which a text reads easily (Flesch-Kincaid, 1975): 0.39 words a sentence, 11.8 syllables a word, less 15.59.
 * Made for whole pages; under thirty words it means little.
 */
export function gradeOf({ words, sentences }: Pick<TextView, "words" | "sentences">): number {
  const spoken = words.filter(({ kind, text }) => kind === "word" && /[a-z]/i.test(text));
  if (spoken.length === 0) return 0;
  const syllables = spoken.reduce((sum, { base }) => sum + countSyllables(base), 0);
  return 0.39 * (spoken.length / Math.max(1, sentences.length)) + 11.8 * (syllables / spoken.length) - 15.59;
}

/** Groups of vowels, without the silent e. */
export function countSyllables(word: string): number {
  const groups = word
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, (ending) => ending[0]!)
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}
