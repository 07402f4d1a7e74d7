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
 * end of a sentence; punctuation does not count. In a phrase, `(a|b c)` is a choice, `word?` and `(a b)?` may be missing, `*` is
 * any one word, `...` up to four words, `$name` any entry of the list of that name, and `^` before it asks that a clause begins
 * there.
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
      const part = parsePhrase(anchored ? phrase.slice(1) : phrase, lists);
      if (part.mayBeEmpty) throw new SyntaxError(`phrase "${phrase}" needs at least one word`);
      part.addTo(anchored ? atClause : anywhere, end);
    }
  });
  return { findAll: (reading) => findIn(reading, anywhere, atClause) };
}

/** Words and phrases that phrases may name, as `$name`. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

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

function parsePhrase(phrase: string, lists: PhraseLists): Part {
  const signs = phrase.match(/\.\.\.|[()|?*]|[^\s()|?*]+/g) ?? [];
  let at = 0;
  const part = choice();
  if (at < signs.length) throw new SyntaxError(`phrase "${phrase}": unexpected "${signs[at]}"`);
  return part;

  function choice(): Part {
    const branches = [sequence()];
    while (signs[at] === "|") {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 ? branches[0]! : oneOf(branches);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < signs.length && signs[at] !== "|" && signs[at] !== ")") parts.push(item());
    return parts.length === 1 ? parts[0]! : inOrder(parts);
  }

  function item(): Part {
    const sign = signs[at++]!;
    const part = sign === "(" ? choice() : single(sign);
    if (sign === "(" && signs[at++] !== ")") throw new SyntaxError(`phrase "${phrase}": a parenthesis is never closed`);
    if (signs[at] !== "?") return part;
    at++;
    return oneOf([part, empty]);
  }

  function single(sign: string): Part {
    if (sign === "*") return { addTo: (node, next) => node.any.push(next), mayBeEmpty: false };
    if (sign === "...") return { addTo: (node, next) => node.gap.push(next), mayBeEmpty: false };
    if (!sign.startsWith("$")) return oneOf(spellingsOf(sign).map((spelling) => word(hashOf(spelling))));
    const list = lists[sign.slice(1)];
    if (list === undefined) throw new SyntaxError(`phrase "${phrase}": there is no list ${sign}`);
    return oneOf(list.map((entry) => parsePhrase(entry, lists)));
  }
}

/** A word, and the way in which much spoken English writes its ending: `fixing`, `fixin'`. Short ones would become other words. */
export function spellingsOf(word: string): readonly string[] {
  return /^\w{3,}ing$/.test(word) ? [word, word.slice(0, -1)] : [word];
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
