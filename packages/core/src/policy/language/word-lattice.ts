import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";

/**
 * Words by position, counted from the first of them, so that a clause late in a long text costs no more than an early one. Several
 * can begin at one place: `story-time` is one word of two positions and stands beside `story` and `time`, so that a phrase finds
 * either spelling.
 */
export interface WordLattice {
  /** Number of positions. */
  readonly length: number;
  /** The words that begin at a position. */
  at(position: number): readonly Word[];
  /** From the first letter at one position to the last one before another. */
  spanOf(from: number, to: number): Span;
  /** Whether all words between two positions stand in the sentence of the first. */
  isOneSentence(from: number, to: number): boolean;
}

const known: WeakMap<readonly Word[], WordLattice> = new WeakMap();
const nothing: readonly Word[] = [];

/** The lattice of a list of words; made once per list. */
export function latticeOf(words: readonly Word[]): WordLattice {
  const ready = known.get(words);
  if (ready !== undefined) return ready;
  const lattice = buildLattice(words);
  known.set(words, lattice);
  return lattice;
}

/** Short spellings of small words, as people type them, and what they stand for. */
const shortSpellings: ReadonlyMap<string, string> = new Map([
  ["u", "you"],
  ["ur", "your"],
  ["yr", "your"],
  ["youre", "you're"],
  ["youve", "you've"],
  ["cant", "can't"],
  ["dont", "don't"],
  ["pls", "please"],
  ["plz", "please"],
  ["thx", "thanks"],
  ["tmrw", "tomorrow"],
]);

function plainly(word: Word): Word {
  const long = shortSpellings.get(word.base);
  return long === undefined ? word : { ...word, base: long };
}

function buildLattice(words: readonly Word[]): WordLattice {
  const starting: Word[][] = [];
  const ends: number[] = [];
  const first = words[0]?.position ?? 0;
  for (const spelled of words) {
    const word = plainly(spelled);
    const position = word.position - first;
    const existing = starting[position];
    if (existing === undefined) starting[position] = [word];
    else existing.push(word);
    const last = position + word.length;
    ends[last] = Math.max(ends[last] ?? 0, word.span.end);
  }
  const at = (position: number): readonly Word[] => starting[position] ?? nothing;
  return {
    length: ends.length === 0 ? 0 : ends.length - 1,
    at,
    spanOf: (from, to) => ({ start: at(from)[0]!.span.start, end: ends[to] ?? at(from)[0]!.span.end }),
    isOneSentence: (from, to) => at(from)[0]?.sentence === at(to - 1)[0]?.sentence,
  };
}
