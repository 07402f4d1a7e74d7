import { baseForm } from "../../text/base.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/read-words.ts";
import type { Leaf, Origin, Pattern, Positional, Sequence } from "../form.ts";
import { hostOf } from "../match/names.ts";
import type { SearchGrammar, Support } from "../profile.ts";
import type { Ask, Atom, Fault } from "./ask.ts";
import type { Asking } from "./asking.ts";

/** What a network is asked for one leaf that has to be there. */
export function askForLeaf(leaf: Leaf, asking: Asking): Ask {
  const candidate =
    leaf.field === "unfielded" || leaf.field === "title" || leaf.field === "body" ? candidateFor(leaf, asking) : undefined;
  if (candidate === undefined || !isAdmitted(candidate, asking)) return unasked(leaf.origin, asking);
  const { atom, support, faults } = candidate;
  if (leaf.pattern.kind === "exact" || leaf.field !== "unfielded") asking.loses(leaf.origin, "widened");
  const exact = support === "exact" && leaf.field === "unfielded";
  return { kind: "atom", atom, origin: leaf.origin, exact, faults };
}

/** Words one after another, where the network takes phrases as widely as we do; nothing where its parts must do. */
export function askForPhrase(phrase: Sequence, asking: Asking): Ask | undefined {
  const { grammar } = asking;
  const words = phrase.of.map((member) => wordOf(member, asking));
  if (!isWide(grammar.phrase) || !words.every((word) => word !== undefined)) return undefined;
  const text = words.map(({ spelling }) => spelling).join(isUnspaced(words[0]!.base) ? "" : " ");
  const faults = narrownessOf(words, phrase.origin, asking);
  const candidate: Candidate = { atom: { is: "phrase", text }, support: grammar.phrase, faults };
  if (!isAdmitted(candidate, asking)) return unasked(phrase.origin, asking);
  return { kind: "atom", atom: candidate.atom, origin: phrase.origin, exact: grammar.phrase === "exact", faults };
}

/** What a network may be told to leave out: only what we leave out too. */
export function excludeLeaf(leaf: Leaf, asking: Asking): Ask {
  const candidate = leaf.field === "unfielded" ? candidateFor(leaf, asking) : undefined;
  return exclude(candidate, canExclude(leaf.pattern), leaf.origin, asking);
}

/** A phrase is left out as a whole, where the network takes phrases at all. */
export function excludePhrase(phrase: Sequence, asking: Asking): Ask {
  const asked = askForPhrase(phrase, { ...asking, admit: "narrow", loses: () => {} });
  const candidate =
    asked?.kind === "atom" ? { atom: asked.atom, support: asking.grammar.phrase, faults: asked.faults } : undefined;
  return exclude(candidate, false, phrase.origin, asking);
}

function exclude(candidate: Candidate | undefined, isSame: boolean, origin: Origin, { grammar, loose, loses }: Asking): Ask {
  const canSay =
    candidate !== undefined && grammar.negation === "-" && candidate.atom.is !== "parameter" && candidate.support !== "none";
  const isSound = canSay && isSame && candidate.support !== "wider" && candidate.faults.length === 0;
  if (!canSay || !(isSound || loose)) {
    loses(origin, "not-excluded");
    return { kind: "everything", origin };
  }
  if (!isSound) loses(origin, "over-excluded");
  return {
    kind: "atom",
    atom: { is: "not", atom: candidate.atom },
    origin,
    exact: isSound && candidate.support === "exact",
    faults: [],
  };
}

interface Candidate {
  readonly atom: Atom;
  readonly support: Support;
  readonly faults: readonly Fault[];
}

function candidateFor(leaf: Leaf, asking: Asking): Candidate | undefined {
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
      return nameCandidate("tag", pattern.base, grammar.tag, grammar);
    case "handle":
      return handleCandidate(pattern.base, grammar);
    case "cashtag":
    case "email":
      return literalCandidate(pattern.base, origin, asking);
    case "url":
      return domainCandidate(pattern.text, grammar);
    default:
      return undefined;
  }
}

function wordCandidate({ origin }: Leaf, { base, accents }: Pattern & { readonly kind: "word" }, asking: Asking): Candidate {
  const atom: Atom = { is: "word", text: spell(base, accents, asking.clause(origin)) };
  return { atom, support: asking.grammar.word, faults: narrownessOf([{ base, accents }], origin, asking) };
}

function prefixCandidate({ parts }: Pattern & { readonly kind: "wildcard" }, { prefix }: SearchGrammar): Candidate | undefined {
  const [first, second, ...rest] = parts;
  if (typeof first !== "object" || second !== "many" || rest.length > 0 || prefix === "none") return undefined;
  return { atom: { is: "prefix", text: first.literal }, support: prefix, faults: [] };
}

/** The words of a text that we take to the letter, for a network that does not. */
function literalCandidate(text: string, origin: Origin, asking: Asking): Candidate | undefined {
  const { grammar } = asking;
  const words = readWords(text).filter(({ length }) => length === 1);
  if (words.length === 0) return undefined;
  const isPhrase = words.length > 1;
  const support = isPhrase ? grammar.phrase : grammar.word;
  const faults = narrownessOf(
    words.map(({ base }) => ({ base, accents: undefined })),
    origin,
    asking,
  );
  return isWide(support) ? { atom: { is: isPhrase ? "phrase" : "word", text }, support: "wider", faults: faults } : undefined;
}

function nameCandidate(
  is: "tag" | "handle",
  text: string,
  support: Support,
  { parameters }: SearchGrammar,
): Candidate | undefined {
  const name = is === "tag" ? "tag" : "mention";
  const atom: Atom = parameters[name] === undefined ? { is, text } : { is: "parameter", name, value: text };
  return support === "none" ? undefined : { atom, support, faults: [] };
}

/** An account can be asked for by its whole handle; a name that stands for the same name on any server only where there is one. */
function handleCandidate(base: string, grammar: SearchGrammar): Candidate | undefined {
  const needsServer = grammar.parameters.mention !== undefined;
  return needsServer !== base.includes(".") ? undefined : nameCandidate("handle", base, grammar.handle, grammar);
}

/** Pages of a site are asked for by the site. */
function domainCandidate(text: string, { parameters }: SearchGrammar): Candidate | undefined {
  if (parameters.domain === undefined) return undefined;
  return { atom: { is: "parameter", name: "domain", value: hostOf(fold(text).text) }, support: "wider", faults: [] };
}

function isAdmitted({ support, faults }: Candidate, { admit }: Asking): boolean {
  return isWide(support) && (faults.length === 0 || admit !== "nothing");
}

function isWide(support: Support): boolean {
  return support === "exact" || support === "wider";
}

/** A single plain word: with accents or in one exact spelling we leave out less than the network would. */
function canExclude(pattern: Pattern): boolean {
  return (pattern.kind === "word" && pattern.accents === undefined) || pattern.kind === "tag" || pattern.kind === "handle";
}

interface PhraseWord {
  readonly base: string;
  readonly accents: string | undefined;
  readonly spelling: string;
}

function wordOf(form: Positional, { clause }: Asking): PhraseWord | undefined {
  if (form.kind !== "leaf" || form.pattern.kind !== "word" || form.pattern.elongated) return undefined;
  const { base, accents } = form.pattern;
  return { base, accents, spelling: spell(base, accents, clause(form.origin)) };
}

/** The word as it was written, where what was written is this one word without joints; else its folded form. */
function spell(base: string, accents: string | undefined, written: string): string {
  return readWords(written).length === 1 && baseForm(written) === base ? written : (accents ?? base).normalize("NFC");
}

function isUnspaced(base: string): boolean {
  return readWords(base)[0]?.kind === "character";
}

/** What the network's way of reading words leaves out of ours, once for each clause. */
function narrownessOf(
  words: readonly Pick<PhraseWord, "base" | "accents">[],
  origin: Origin,
  { grammar, clause }: Asking,
): readonly Fault[] {
  const { folds, misses = [] } = grammar;
  const written = clause(origin);
  const spaced = words.filter(({ base }) => !isUnspaced(base));
  const reasons = [
    spaced.length < words.length && misses.includes("unspaced") && `${written} is missed where it is part of a longer word`,
    spaced.length > 0 &&
      misses.includes("possessive") &&
      `${written} is missed with a possessive ending (${spaced.at(-1)!.base}'s)`,
    spaced.some(({ base }) => base.includes("'")) &&
      misses.includes("possessive") &&
      `${written} is missed with another apostrophe`,
    spaced.some(({ accents }) => accents === undefined) &&
      !folds.accents &&
      `${written} is missed where it is written with accents`,
  ];
  return reasons.filter((message) => message !== false).map((message) => ({ code: "GAP_FOLD", message, origin }));
}

function unasked(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}
