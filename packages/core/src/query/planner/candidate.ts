import { baseForm } from "../../text/base.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/read-words.ts";
import type { Leaf, Origin, Pattern, Positional } from "../form.ts";
import { hostOf, nameOfHandle, plainAddress } from "../match/names.ts";
import type { MissedSpelling } from "../plan.ts";
import type { SearchGrammar, Support } from "../profile.ts";
import type { Atom, Fault } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { operatorAtoms } from "./operator-atoms.ts";

/** What a network could be asked for one leaf, and how faithfully it would answer. */
export interface Candidate {
  readonly atom: Atom;
  readonly support: Support;
  readonly faults: readonly Fault[];
}

/** Nothing where the network knows nothing like the leaf. */
export function candidateFor(leaf: Leaf, asking: Asking): Candidate | undefined {
  const { pattern, origin } = leaf;
  const { grammar } = asking;
  switch (pattern.kind) {
    case "word":
      return pattern.elongated ? undefined : wordCandidate(leaf, pattern, asking);
    case "wildcard":
      return prefixCandidate(pattern, grammar);
    case "exact":
      return literalCandidate(pattern.text, origin, asking);
    case "tag":
      return tagCandidate(pattern.base, origin, asking);
    case "handle":
      return handleCandidate(pattern.base, origin, asking);
    case "cashtag":
    case "email":
      return literalCandidate(pattern.base, origin, asking);
    case "url":
      return addressCandidate(pattern.text, asking);
    default:
      return undefined;
  }
}

export interface PhraseWord {
  readonly base: string;
  readonly accents: string | undefined;
  readonly spelling: string;
}

/** A member of a phrase that is one plain word. */
export function phraseWord(form: Positional, { clause }: Asking): PhraseWord | undefined {
  if (form.kind !== "leaf" || form.pattern.kind !== "word" || form.pattern.elongated) return undefined;
  const { base, accents } = form.pattern;
  return { base, accents, spelling: spell(base, accents, clause(form.origin)) };
}

/** Whether a word is written without spaces beside it: Han, Kana, Thai. */
export function isUnspaced(base: string): boolean {
  return readWords(base)[0]?.kind === "character";
}

/** Words that a search does not look for say nothing; where quotation marks mean words in a row, a hole in the row is none. */
export function isIgnored(base: string, { ignores = {} }: SearchGrammar): boolean {
  const { shorterThan = 0, shortRuns = false, words = [] } = ignores;
  return (base.length < shorterThan && (shortRuns || !isUnspaced(base))) || words.includes(base);
}

/** What the network's way of reading words leaves out of ours, once for each clause. */
export function narrownessOf(
  words: readonly Pick<PhraseWord, "base" | "accents">[],
  origin: Origin,
  { grammar, clause }: Asking,
  is: "text" | "tag" = "text",
): readonly Fault[] {
  const { folds, misses: missed = [] } = grammar;
  const misses = is === "text" ? missed : [];
  const written = clause(origin);
  const spaced = words.filter(({ base }) => !isUnspaced(base));
  const losesEndings = spaced.length > 0 && misses.includes("possessive");
  const reasons: readonly (false | readonly [MissedSpelling, string])[] = [
    spaced.length < words.length && misses.includes("unspaced") && ["unspaced", "where it is part of a longer word"],
    losesEndings && ["possessive", `with a possessive ending (${spaced.at(-1)!.base}'s)`],
    losesEndings && spaced.some(({ base }) => base.includes("'")) && ["sign", "with another apostrophe"],
    misses.includes("signs") &&
      words.some(({ base }) => /[&<>"']/.test(base)) && ["sign", "where its sign is written or kept in another way"],
    spaced.length > 0 && !folds.case && ["case", "in other letters, small or capital"],
    spaced.some(({ accents }) => accents === undefined) && !folds.accents && ["accents", "where it is written with accents"],
  ];
  return reasons
    .filter((reason) => reason !== false)
    .map(([spelling, how]) => ({ code: "GAP_FOLD", message: `${written} is missed ${how}`, origin, spelling }));
}

function wordCandidate(
  { origin }: Leaf,
  { base, accents }: Pattern & { readonly kind: "word" },
  asking: Asking,
): Candidate | undefined {
  if (isIgnored(base, asking.grammar)) return undefined;
  const atom: Atom = { is: "word", text: spell(base, accents, asking.clause(origin)) };
  return { atom, support: asking.grammar.word, faults: narrownessOf([{ base, accents }], origin, asking) };
}

function prefixCandidate(
  { parts, accents }: Pattern & { readonly kind: "wildcard" },
  { prefix }: SearchGrammar,
): Candidate | undefined {
  const [first, second, ...rest] = parts;
  if (typeof first !== "object" || second !== "many" || rest.length > 0 || prefix === "none") return undefined;
  return {
    atom: { is: "prefix", text: first.literal },
    support: accents !== undefined && prefix === "exact" ? "wider" : prefix,
    faults: [],
  };
}

/** The words of a text that we take to the letter, for a network that does not. */
function literalCandidate(text: string, origin: Origin, asking: Asking): Candidate | undefined {
  const { grammar } = asking;
  const words = readWords(text).filter(({ length }) => length === 1);
  if (words.length === 0 || words.some(({ base }) => isIgnored(base, grammar))) return undefined;
  const isPhrase = words.length > 1;
  const support = isPhrase ? grammar.phrase : grammar.word;
  const faults = narrownessOf(
    words.map(({ base }) => ({ base, accents: undefined })),
    origin,
    asking,
  );
  const isWide = support === "exact" || support === "wider";
  return isWide ? { atom: { is: isPhrase ? "phrase" : "word", text }, support: "wider", faults } : undefined;
}

/** Where accents are kept apart, a tag is missed in its other spellings. */
function tagCandidate(base: string, origin: Origin, asking: Asking): Candidate | undefined {
  const candidate = nameCandidate("tag", base, asking.grammar.tag, asking.grammar);
  return candidate && { ...candidate, faults: narrownessOf([{ base, accents: undefined }], origin, asking, "tag") };
}

function nameCandidate(is: "tag" | "handle", text: string, support: Support, grammar: SearchGrammar): Candidate | undefined {
  const { parameters, names = "signed" } = grammar;
  const name = is === "tag" ? "tag" : "mention";
  const isWord = names === "plain" && parameters[name] === undefined;
  if (support === "none" || (isWord && isIgnored(text, grammar))) return undefined;
  if (parameters[name] !== undefined) return { atom: { is: "parameter", name, value: text }, support, faults: [] };
  return { atom: isWord ? { is: "word", text } : { is, text }, support, faults: [] };
}

/**
 * An account can be asked for by its whole handle; a name that stands for the same name on any server only where there is one.
 * As a plain word it is asked for by its name alone, since the network may take the server for a word of its own.
 */
export function handleCandidate(base: string, origin: Origin, asking: Asking): Candidate | undefined {
  const { grammar } = asking;
  if (grammar.names === "plain") {
    const candidate = nameCandidate("handle", nameOfHandle(base), grammar.handle, grammar);
    return candidate && { ...candidate, faults: narrownessOf([{ base, accents: base }], origin, asking, "tag") };
  }
  const needsServer = grammar.parameters.mention !== undefined;
  const isNamed = needsServer ? base.includes(".") : /^\w+$/.test(base);
  return isNamed ? nameCandidate("handle", base, grammar.handle, grammar) : undefined;
}

/** Pages of a site are asked for by the site, or by the address where the network looks into addresses. */
function addressCandidate(text: string, { grammar }: Asking): Candidate | undefined {
  const address = fold(text).text;
  if (grammar.parameters.domain === undefined) return linkCandidate(address, grammar);
  return { atom: { is: "parameter", name: "domain", value: hostOf(address) }, support: "wider", faults: [] };
}

function linkCandidate(address: string, grammar: SearchGrammar): Candidate | undefined {
  const [atom] = operatorAtoms("link", plainAddress(address), grammar) ?? operatorAtoms("link", hostOf(address), grammar) ?? [];
  return atom && { atom, support: "wider", faults: [] };
}

/** The word as it was written, where what was written is this one word without joints; else its folded form. */
function spell(base: string, accents: string | undefined, written: string): string {
  return readWords(written).length === 1 && baseForm(written) === base ? written : (accents ?? base).normalize("NFC");
}
