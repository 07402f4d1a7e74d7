import type { PhraseNode, TermNode, WordNode } from "../syntax.ts";
import { isWildcard } from "../wildcard.ts";
import { plainPhrases, simpleQuote, wordsOf } from "./phrase-texts.ts";
import type { Approximate } from "./write-tree.ts";

/** How a language writes terms. What is missing, it cannot say, and something nearly as good stands for it. */
export interface TermStyle {
  readonly or: string;
  /** Which words with wildcards it takes; none where missing. */
  readonly wildcards?: RegExp;
  /** A plain word. Default: as it is, in quotation marks where there is more than letters in it. */
  readonly word?: (text: string) => string;
  /** A phrase without slop. Default: between straight quotation marks. */
  readonly phrase?: (text: string) => string;
  /** A phrase with at most so many other words among its words, in any order. */
  readonly slop?: (texts: readonly string[], extra: number) => string | Approximate | undefined;
  /** How two words are said to be near; with it, phrases are said that have wildcards, and slop of two words. */
  readonly near?: NearWords;
  readonly exact?: (text: string) => string;
  readonly raw?: (text: string) => string;
  readonly tag?: (name: string) => string;
  readonly handle?: (name: string) => string;
  readonly url?: (text: string) => string | Approximate;
}

/** NEAR with so many words between, in any order and in this one. */
export interface NearWords {
  readonly any: (words: number) => string;
  readonly ordered: (words: number) => string;
}

/** Writes one term in the style of a language; nothing where nothing comes near it. */
export function writeTerm(node: TermNode, style: TermStyle): string | Approximate | undefined {
  const { phrase = simpleQuote } = style;
  switch (node.type) {
    case "word":
      return writeWord(node, style);
    case "phrase":
      return writePhrase(node, style);
    case "exact":
      return literally(node.text, style.exact) ?? { text: phrase(node.text), because: "W21.case" };
    case "raw":
      return literally(node.text, style.raw) ?? { text: phrase(node.text), because: "W21.spelling" };
    case "tag":
      return style.tag?.(node.name) ?? `#${node.name}`;
    case "handle":
      return style.handle?.(node.name) ?? `@${node.name}`;
    case "cashtag":
      return `$${node.name}`;
    case "url":
      return style.url?.(node.text) ?? phrase(node.text);
    case "emoji":
      return node.text;
  }
}

/** Text in marks of its own, where it does not hold such a mark itself. */
function literally(text: string, write: ((text: string) => string) | undefined): string | undefined {
  return /["{}\\]/.test(text) ? undefined : write?.(text);
}

/** Letters, digits and apostrophes; of other scripts, what is no sign. */
const letters = /^[A-Za-z0-9'\u2019\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff]+$/;

/** A word that nothing in it keeps from standing without quotation marks. */
export function isPlainWord(text: string): boolean {
  return letters.test(text) && !/^(?:AND|OR|NOT|NEAR|ONEAR|TO|PROX)$/i.test(text);
}

function writeWord(
  { text, elongated }: WordNode,
  { word = plain, wildcards, phrase = simpleQuote }: TermStyle,
): string | Approximate | undefined {
  if (isWildcard(text, true)) return wildcards?.test(text) ? text : undefined;
  const written = isPlainWord(text) ? word(text) : phrase(text);
  return elongated ? { text: written, because: "W21.elongated" } : written;
}

function plain(text: string): string {
  return text;
}

function writePhrase(node: PhraseNode, style: TermStyle): string | Approximate | undefined {
  const { phrase = simpleQuote, slop, or, word = plain } = style;
  const phrases = plainPhrases(node);
  if (phrases !== undefined && node.slop === undefined) {
    const [first, ...rest] = phrases.map(phrase);
    return rest.length === 0 ? first : `(${[first, ...rest].join(or)})`;
  }
  const chain = writeChain(node, style);
  if (chain !== undefined) return chain;
  const near = phrases?.length === 1 && node.slop !== undefined ? slop?.(phrases[0]!.split(" "), node.slop) : undefined;
  if (near !== undefined) return near;
  const words = wordsOf(node).map((text) => (isPlainWord(text) ? word(text) : phrase(text)));
  return words.length === 0 ? undefined : { text: words, because: "W21.near" };
}

/** `"librar* card"` as words that stand one behind the other, `"a b"~2` as two that are near. */
function writeChain({ parts, slop }: PhraseNode, { near, wildcards, word = plain }: TermStyle): string | undefined {
  const texts = parts.map((part) => (part.type === "word" ? part.text : ""));
  const isSaid = (text: string): boolean => (isWildcard(text) ? wildcards?.test(text) === true : isPlainWord(text));
  if (near === undefined || texts.length < 2 || !texts.every(isSaid) || (slop !== undefined && texts.length > 2))
    return undefined;
  const operator = slop === undefined ? near.ordered(0) : near.any(slop);
  return `(${texts.map((text) => (isWildcard(text) ? text : word(text))).join(` ${operator} `)})`;
}
