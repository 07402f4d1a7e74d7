import { baseForm } from "../../text/base.ts";
import { type PhraseLists, type PhrasePattern, parsePhrase } from "../../text/phrase-pattern.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import { list } from "./phrase-list.ts";
import { latticeOf, type WordLattice } from "./word-lattice.ts";

/** A place where a phrase stands, and the phrase as it was written in the list. */
export interface PhraseMatch {
  readonly span: Span;
  readonly phrase: string;
}

/** A list of phrases, ready to be found in words. */
export interface Phrases {
  /** All places, from left to right; of two that overlap the earlier one counts, and of two at one place the longer. */
  findAll(words: readonly Word[]): readonly PhraseMatch[];
  find(words: readonly Word[]): PhraseMatch | undefined;
  test(words: readonly Word[]): boolean;
}

/**
 * Compiles phrases, at their first use. Words are compared in base form and never across the end of a sentence; punctuation
 * does not count. `(a|b c)` is a choice, `word?` or `(a b)?` may be missing, `*` is any one word, `~` any one but the small
 * words of grammar, `...` up to six words, and `$name` any entry of the list of that name.
 */
export function phrases(sources: readonly string[], lists: PhraseLists = {}): Phrases {
  let index: PhraseIndex | undefined;
  const findAll = (words: readonly Word[], limit: number): PhraseMatch[] => {
    index ??= indexPhrases(sources, lists);
    return findIn(latticeOf(words), index, limit);
  };
  return {
    findAll: (words) => findAll(words, Number.POSITIVE_INFINITY),
    find: (words) => findAll(words, 1)[0],
    test: (words) => findAll(words, 1).length > 0,
  };
}

/** Tries to match at a position, and hands the position after it to `next`; false when neither way leads on. */
type Step = (lattice: WordLattice, position: number, next: (position: number) => boolean) => boolean;

interface Part {
  readonly step: Step;
  /** Base forms it can begin with; undefined: any word. */
  readonly first: ReadonlySet<string> | undefined;
  readonly mayBeEmpty: boolean;
}

interface CompiledPhrase {
  readonly source: string;
  readonly step: Step;
}

interface PhraseIndex {
  readonly byFirst: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly anywhere: readonly CompiledPhrase[];
}

const longestGap = 6;

function findIn(lattice: WordLattice, index: PhraseIndex, limit: number): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let position = 0; position < lattice.length && found.length < limit; position++) {
    const best = longestAt(lattice, position, index);
    if (best === undefined) continue;
    found.push({ span: lattice.spanOf(position, best.end), phrase: best.phrase.source });
    position = best.end - 1;
  }
  return found;
}

function longestAt(
  lattice: WordLattice,
  position: number,
  index: PhraseIndex,
): { phrase: CompiledPhrase; end: number } | undefined {
  let best: { phrase: CompiledPhrase; end: number } | undefined;
  const attempt = (phrase: CompiledPhrase): void => {
    phrase.step(lattice, position, (end) => {
      if (end > (best?.end ?? position) && lattice.isOneSentence(position, end)) best = { phrase, end };
      return false;
    });
  };
  for (const { base } of lattice.at(position)) index.byFirst.get(base)?.forEach(attempt);
  if (lattice.at(position).length > 0) index.anywhere.forEach(attempt);
  return best;
}

function indexPhrases(sources: readonly string[], lists: PhraseLists): PhraseIndex {
  const byFirst = new Map<string, CompiledPhrase[]>();
  const anywhere: CompiledPhrase[] = [];
  for (const source of sources) {
    const { step, first, mayBeEmpty } = partOf(parsePhrase(source, lists));
    if (first === undefined || mayBeEmpty) anywhere.push({ source, step });
    else for (const base of first) byFirst.set(base, [...(byFirst.get(base) ?? []), { source, step }]);
  }
  return { byFirst, anywhere };
}

function partOf(pattern: PhrasePattern): Part {
  switch (pattern.kind) {
    case "word":
      return word(pattern.word);
    case "any":
      return pattern.content ? contentWord : anyWord;
    case "gap":
      return gap;
    case "choice":
      return oneOf(pattern.of.map(partOf));
    case "sequence":
      return inOrder(pattern.of.map(partOf));
  }
}

function word(spelling: string): Part {
  const base = baseForm(spelling);
  const step: Step = (lattice, position, next) => {
    for (const candidate of lattice.at(position)) if (candidate.base === base && next(position + candidate.length)) return true;
    return false;
  };
  return { step, first: new Set([base]), mayBeEmpty: false };
}

const anyWord: Part = {
  step: (lattice, position, next) => lattice.at(position).length > 0 && next(position + 1),
  first: undefined,
  mayBeEmpty: false,
};

const small: ReadonlySet<string> = new Set(
  list(
    "a, an, the, and, or, but, nor, so, of, to, in, on, at, by, for, from, with, as, if, when, that, than, this, these, those, i, we, you, he, she, it, they, me, us, him, her, them, my, our, your, his, its, their, is, are, was, were, be, been, am, do, does, did, has, have, had, will, would, can, could, may, might, must, should, not, no, isn't, aren't, wasn't, don't, who, what, which, where, why, how",
  ),
);

const contentWord: Part = {
  step: (lattice, position, next) => lattice.at(position).some(({ base, length }) => !small.has(base) && next(position + length)),
  first: undefined,
  mayBeEmpty: false,
};

const gap: Part = {
  step: (lattice, position, next) => {
    for (let skipped = 0; skipped <= longestGap && position + skipped <= lattice.length; skipped++)
      if (next(position + skipped)) return true;
    return false;
  },
  first: undefined,
  mayBeEmpty: true,
};

/** A choice looks up what can begin here; long lists cost no more than short ones. */
function oneOf(branches: readonly Part[]): Part {
  const byFirst = new Map<string, Part[]>();
  const others: Part[] = [];
  for (const branch of branches) {
    if (branch.first === undefined || branch.mayBeEmpty) others.push(branch);
    else for (const base of branch.first) byFirst.set(base, [...(byFirst.get(base) ?? []), branch]);
  }
  const step: Step = (lattice, position, next) => {
    for (const { base } of lattice.at(position))
      for (const branch of byFirst.get(base) ?? none) if (branch.step(lattice, position, next)) return true;
    for (const branch of others) if (branch.step(lattice, position, next)) return true;
    return false;
  };
  return { step, first: joinFirst(branches), mayBeEmpty: branches.some(({ mayBeEmpty }) => mayBeEmpty) };
}

const none: readonly Part[] = [];

function inOrder(parts: readonly Part[]): Part {
  const run = (lattice: WordLattice, position: number, index: number, next: (position: number) => boolean): boolean =>
    index === parts.length ? next(position) : parts[index]!.step(lattice, position, (end) => run(lattice, end, index + 1, next));
  const firstSolid = parts.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const openers = firstSolid < 0 ? parts : parts.slice(0, firstSolid + 1);
  return {
    step: (lattice, position, next) => run(lattice, position, 0, next),
    first: joinFirst(openers),
    mayBeEmpty: firstSolid < 0,
  };
}

function joinFirst(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const joined = new Set<string>();
  for (const { first } of parts) {
    if (first === undefined) return undefined;
    for (const base of first) joined.add(base);
  }
  return joined;
}
