import { type PhraseLists, type PhrasePattern, parsePhrase } from "../text/phrase-pattern.ts";
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

/** A place between two words of a phrase, and the ways on from it. Ends are shared, so that choices do not multiply. */
interface Node {
  readonly words: Map<number, Node[]>;
  /** Two bits for each of its words: a word that lacks one of them is none of them, and need not be looked up. */
  low: number;
  high: number;
  readonly any: Node[];
  readonly gap: Node[];
  /** The list of phrases that ends here, or -1. */
  entry: number;
}

const longestGap = 4;

function emptyNode(): Node {
  return { words: new Map(), low: 0, high: 0, any: [], gap: [], entry: -1 };
}

/** Adds to one node all ways on from another: what may be left out is stepped over. */
function addWaysOf(node: Node, next: Node): void {
  for (const [word, targets] of next.words) for (const target of targets) addWay(node, word, target);
  node.any.push(...next.any);
  node.gap.push(...next.gap);
  if (next.entry >= 0) node.entry = next.entry;
}

function addWay(node: Node, word: number, target: Node): void {
  node.low |= lowBit(word);
  node.high |= highBit(word);
  const known = node.words.get(word);
  if (known === undefined) node.words.set(word, [target]);
  else if (!known.includes(target)) known.push(target);
}

function lowBit(word: number): number {
  return 1 << (word & 31);
}

function highBit(word: number): number {
  return 1 << ((word >>> 5) & 31);
}

function findIn(reading: Reading, anywhere: Node, atClause: Node): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  let end = 0;
  for (let from = 0; from < reading.length; from++) {
    while (end < reading.length && reading.sentenceAt(end) === reading.sentenceAt(from)) end++;
    const search: Search = { reading, from, end, first: hits.length, hits };
    walk(search, anywhere, from);
    if (reading.isClauseStart(from)) walk(search, atClause, from);
  }
  return hits;
}

/** A search for all that begins at one position. */
interface Search {
  readonly reading: Reading;
  readonly from: number;
  /** Where its sentence ends. */
  readonly end: number;
  /** What begins here stands in `hits` from this index on. */
  readonly first: number;
  readonly hits: PhraseHit[];
}

/** Follows all words at a position. */
function walk(search: Search, node: Node, at: number): void {
  if (node.entry >= 0) keepLongest(search, node.entry, at);
  if (at >= search.end) return;
  if (node.low !== 0) walkWords(search, node, at);
  for (let index = 0; index < node.any.length; index++) walk(search, node.any[index]!, at + 1);
  if (node.gap.length === 0) return;
  const last = Math.min(at + longestGap, search.end - 1);
  for (const next of node.gap) for (let later = at; later <= last; later++) walkWords(search, next, later);
}

function walkWords(search: Search, node: Node, at: number): void {
  const { hashes, table } = search.reading;
  const { count, position, length, kind } = table;
  for (let token = search.reading.tokenAt(at); token >= 0 && token < count && position[token] === at; token++) {
    const word = hashes[token]!;
    if ((node.low & lowBit(word)) === 0 || (node.high & highBit(word)) === 0 || !isSpoken(kind[token]!)) continue;
    const targets = node.words.get(word);
    if (targets === undefined) continue;
    for (let index = 0; index < targets.length; index++) walk(search, targets[index]!, at + length[token]!);
  }
}

/** Words, characters and emoji. A handle or an address that contains the letters of a word does not say the word. */
function isSpoken(kind: number): boolean {
  return kind <= 1 || tokenKinds[kind] === "emoji";
}

function keepLongest({ hits, first, from }: Search, entry: number, to: number): void {
  for (let index = first; index < hits.length; index++) {
    if (hits[index]!.entry !== entry) continue;
    if (to > hits[index]!.to) hits[index] = { entry, from, to };
    return;
  }
  hits.push({ entry, from, to });
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
