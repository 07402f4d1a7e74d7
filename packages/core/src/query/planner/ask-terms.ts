import { readWords } from "../../text/read-words.ts";
import type { Leaf, Origin, Pattern } from "../form.ts";
import { nameOfHandle } from "../match/names.ts";
import type { Ask, AskAtom } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { isCut, type TermKind, termOf } from "./index-terms.ts";

/**
 * What an index of terms is asked for one leaf that has to be there. The index was made by the reader that matches, so that a
 * word is there exactly when its term is; in a single field it is asked for wherever it may stand.
 */
export function askForTerms(leaf: Leaf, asking: Asking): Ask {
  const { pattern, field, origin } = leaf;
  const terms = termsOf(pattern);
  if (terms.length === 0) return unasked(origin, asking);
  if (field === "unfielded" || field === "title") return allOf(terms, origin, field === "unfielded" && isWhole(pattern));
  const words = terms.filter(({ kind }) => kind === "word");
  const places = words.map((term) => eitherOf([term, { ...term, kind: "beside" }], origin));
  return places.length === 0 ? unasked(origin, asking) : { kind: "all", of: places, origin, exact: false, faults: [] };
}

/** What an index of terms may leave out: one term that is there only where the leaf is true. */
export function excludeTerm({ pattern, field, origin }: Leaf, asking: Asking): Ask {
  const [term, ...more] = termsOf(pattern);
  if (term === undefined || more.length > 0 || field !== "unfielded" || !isWhole(pattern)) {
    asking.loses(origin, "not-excluded");
    return { kind: "everything", origin };
  }
  const { atom, exact } = atomOf(term, origin, true);
  if (!exact) return unasked(origin, asking);
  return { kind: "atom", atom: { is: "not", atom }, origin, exact: true, faults: [] };
}

interface Term {
  readonly kind: TermKind;
  readonly base: string;
  readonly prefix?: boolean;
}

/** Terms that a post has which the pattern fits; none where it may fit a post without any. */
function termsOf(pattern: Pattern): readonly Term[] {
  switch (pattern.kind) {
    case "word":
      return pattern.elongated ? [] : [{ kind: "word", base: pattern.base }];
    case "wildcard":
      return prefixOf(pattern.parts);
    case "exact":
      return wordsOf(pattern.text);
    case "handle":
      return [{ kind: "handle", base: nameOfHandle(pattern.base) }];
    case "tag":
    case "cashtag":
    case "email":
    case "emoji":
      return [{ kind: pattern.kind, base: pattern.base }];
    default:
      return [];
  }
}

function prefixOf([first]: (Pattern & { readonly kind: "wildcard" })["parts"]): readonly Term[] {
  return typeof first === "object" ? [{ kind: "word", base: first.literal, prefix: true }] : [];
}

/** Only words of letters and digits: a sign may belong to a word here and to none in the text around it (`C++`, `e-C++`). */
function wordsOf(text: string): readonly Term[] {
  return readWords(text)
    .filter(({ kind, length }) => length === 1 && (kind === "word" || kind === "character"))
    .filter((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word.text))
    .map(({ base }) => ({ kind: "word", base }));
}

/** Whether the term says all that the pattern does: accents, servers and exact spellings are looked at here. */
function isWhole(pattern: Pattern): boolean {
  if (pattern.kind === "word") return pattern.accents === undefined;
  return pattern.kind === "tag" || (pattern.kind === "handle" && !/[.@]/.test(pattern.base));
}

function allOf(terms: readonly Term[], origin: Origin, exact: boolean): Ask {
  const of = terms.map((term) => atomOf(term, origin, exact));
  return of.length === 1 ? of[0]! : { kind: "all", of, origin, exact, faults: [] };
}

function eitherOf(terms: readonly Term[], origin: Origin): Ask {
  return { kind: "any", of: terms.map((term) => atomOf(term, origin, false)), origin, exact: false, faults: [] };
}

function atomOf({ kind, base, prefix = false }: Term, origin: Origin, exact: boolean): AskAtom {
  const text = termOf(kind, base);
  return { kind: "atom", atom: { is: "term", text, prefix }, origin, exact: exact && !isCut(text), faults: [] };
}

function unasked(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}
