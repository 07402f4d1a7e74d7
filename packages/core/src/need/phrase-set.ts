import { type PhraseLists, type PhrasePattern, parsePhrase } from "../text/phrase-pattern.ts";
import type { Span } from "../text/span.ts";
import { tokenKinds } from "../text/words.ts";
import type { Reading } from "./reading.ts";
import { hashOf } from "./word-set.ts";

/** A place where a phrase of an entry stands: word positions `[from, to)`. */
export interface PhraseHit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** Many lists of phrases in one structure, found in one pass over a text. */
export interface PhraseSet {
  /** All hits, from left to right; of hits of one entry that begin at one place, the longest. */
  findAll(reading: Reading): readonly PhraseHit[];
}

/**
 * Compiles lists of phrases; `entry` of a hit is the index of its list. Words are compared in base form and never across the
 * end of a sentence; punctuation does not count. The notation is that of `parsePhrase`; `...` is up to four words, and `^` before
 * a phrase asks that a clause begins there.
 *
 * @throws SyntaxError for a phrase that cannot be read: a mistake of whoever wrote it.
 */
export function phraseSet(entries: readonly (readonly string[])[], lists: PhraseLists = {}): PhraseSet {
  const anywhere = emptyNode();
  const atClause = emptyNode();
  entries.forEach((phrases, entry) => {
    const end: Node = { ...emptyNode(), entry };
    for (const phrase of phrases) {
      const anchored = phrase.startsWith("^");
      const part = partOf(parsePhrase(anchored ? phrase.slice(1) : phrase, lists));
      if (part.mayBeEmpty) throw new SyntaxError(`phrase "${phrase}" needs at least one word`);
      part.addTo(anchored ? atClause : anywhere, end);
    }
  });
  return { findAll: (reading) => findIn(reading, anywhere, atClause) };
}

/** The stretch of text that a hit covers. */
export function spanOfHit(reading: Reading, { from, to }: PhraseHit): Span {
  return reading.spanOf(from, to);
}

/** A place between two words of a phrase, and the ways on from it. Ends are shared, so that choices do not multiply. */
interface Node {
  readonly words: Map<number, Node[]>;
  readonly any: Node[];
  readonly gap: Node[];
  /** The list of phrases that ends here, or -1. */
  entry: number;
}

const longestGap = 4;

function emptyNode(): Node {
  return { words: new Map(), any: [], gap: [], entry: -1 };
}

/** Adds to one node all ways on from another: what may be left out is stepped over. */
function addWaysOf(node: Node, next: Node): void {
  for (const [word, targets] of next.words) for (const target of targets) addWay(node, word, target);
  node.any.push(...next.any);
  node.gap.push(...next.gap);
  if (next.entry >= 0) node.entry = next.entry;
}

function addWay(node: Node, word: number, target: Node): void {
  const known = node.words.get(word);
  if (known === undefined) node.words.set(word, [target]);
  else if (!known.includes(target)) known.push(target);
}

function findIn(reading: Reading, anywhere: Node, atClause: Node): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let at = 0; at < reading.length; at++) {
    const first = hits.length;
    walk(reading, anywhere, at, at, first, hits);
    if (reading.isClauseStart(at)) walk(reading, atClause, at, at, first, hits);
  }
  return hits;
}

/** Follows all words at a position; hits that begin at `from` stand in `hits` from index `first` on. */
function walk(reading: Reading, node: Node, from: number, at: number, first: number, hits: PhraseHit[]): void {
  if (node.entry >= 0) keepLongest(hits, first, { entry: node.entry, from, to: at });
  if (at >= reading.length || reading.sentenceAt(at) !== reading.sentenceAt(from)) return;
  walkWords(reading, node, from, at, first, hits);
  for (const next of node.any) walk(reading, next, from, at + 1, first, hits);
  for (const next of node.gap)
    for (let skipped = 0; skipped <= longestGap && at + skipped < reading.length; skipped++)
      walkWords(reading, next, from, at + skipped, first, hits);
}

function walkWords(reading: Reading, node: Node, from: number, at: number, first: number, hits: PhraseHit[]): void {
  if (node.words.size === 0 || reading.sentenceAt(at) !== reading.sentenceAt(from)) return;
  const { count, position, length, hash, kind } = reading.table;
  for (let token = reading.tokenAt(at); token >= 0 && token < count && position[token] === at; token++) {
    const targets = isSpoken(kind[token]!) ? node.words.get(hash[token]!) : undefined;
    if (targets === undefined) continue;
    for (const target of targets) walk(reading, target, from, at + length[token]!, first, hits);
  }
}

/** Words, characters and emoji. A handle or an address that contains the letters of a word does not say the word. */
function isSpoken(kind: number): boolean {
  return kind <= 1 || tokenKinds[kind] === "emoji";
}

function keepLongest(hits: PhraseHit[], first: number, hit: PhraseHit): void {
  for (let index = first; index < hits.length; index++) {
    if (hits[index]!.entry !== hit.entry) continue;
    if (hit.to > hits[index]!.to) hits[index] = hit;
    return;
  }
  hits.push(hit);
}

/** A piece of a phrase: it can say how it leads from one place to the next. */
interface Part {
  addTo(node: Node, next: Node): void;
  readonly mayBeEmpty: boolean;
}

const empty: Part = { addTo: addWaysOf, mayBeEmpty: true };

function partOf(pattern: PhrasePattern): Part {
  switch (pattern.kind) {
    case "word":
      return oneOf(spellingsOf(pattern.word).map((spelling) => word(hashOf(spelling))));
    case "any":
      if (pattern.content) throw new SyntaxError("cues do not tell words of grammar from others: write * and not ~");
      return { addTo: (node, next) => node.any.push(next), mayBeEmpty: false };
    case "gap":
      return { addTo: (node, next) => node.gap.push(next), mayBeEmpty: false };
    case "choice":
      return oneOf(pattern.of.map(partOf));
    case "sequence":
      return pattern.of.length === 0 ? empty : inOrder(pattern.of.map(partOf));
  }
}

/** A word, and the way in which much spoken English writes its ending: `fixing`, `fixin'`. Most short ones would become others. */
export function spellingsOf(word: string): readonly string[] {
  return /^(?:\w{3,}|be|do|dy|go)ing$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

function word(hash: number): Part {
  return { addTo: (node, next) => addWay(node, hash, next), mayBeEmpty: false };
}

function oneOf(branches: readonly Part[]): Part {
  return {
    addTo: (node, next) => {
      for (const branch of branches) branch.addTo(node, next);
    },
    mayBeEmpty: branches.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function inOrder(parts: readonly Part[]): Part {
  return { addTo: (node, next) => addInOrder(node, parts, next), mayBeEmpty: parts.every(({ mayBeEmpty }) => mayBeEmpty) };
}

/** Built from the last piece to the first, because a piece that may be empty passes on the ways of the one after it. */
function addInOrder(node: Node, parts: readonly Part[], next: Node): void {
  let following = next;
  for (let index = parts.length - 1; index > 0; index--) {
    const before = emptyNode();
    parts[index]!.addTo(before, following);
    following = before;
  }
  (parts[0] ?? empty).addTo(node, following);
}
