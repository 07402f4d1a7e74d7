import type { Leaf, Origin, Pattern, Sequence } from "../form.ts";
import { canLeaveOut, isAdmitted, isWide } from "./admission.ts";
import type { Ask } from "./ask.ts";
import { askForTerms, excludeTerm } from "./ask-terms.ts";
import type { Asking } from "./asking.ts";
import { type Candidate, candidateFor, isIgnored, isUnspaced, narrownessOf, phraseWord } from "./candidate.ts";

/** What a network is asked for one leaf that has to be there. */
export function askForLeaf(leaf: Leaf, asking: Asking): Ask {
  if (asking.grammar.reads === "terms") return askForTerms(leaf, asking);
  const candidate =
    leaf.field === "unfielded" || leaf.field === "title" || leaf.field === "body" ? candidateFor(leaf, asking) : undefined;
  if (candidate === undefined || !isAdmitted(candidate, asking)) return unasked(leaf.origin, asking);
  const { atom, support, faults } = candidate;
  if (leaf.pattern.kind === "exact" || leaf.field !== "unfielded") asking.loses(leaf.origin, "widened");
  const exact = support === "exact" && leaf.field === "unfielded";
  return { kind: "atom", atom, origin: leaf.origin, exact, faults };
}

/**
 * Words one after another, where the network takes phrases as widely as we do; nothing where its parts must do. A run without
 * spaces stays one run also where there are no phrases.
 */
export function askForPhrase(phrase: Sequence, asking: Asking): Ask | undefined {
  const { grammar } = asking;
  const words = phrase.of.map((member) => phraseWord(member, asking));
  if (grammar.reads === "terms" || !words.every((word) => word !== undefined)) return undefined;
  const isRun = phrase.touching === true && words.every(({ base }) => isUnspaced(base));
  const bases = words.map(({ base }) => base);
  if ((isRun ? [bases.join("")] : bases).some((base) => isIgnored(base, grammar))) return undefined;
  const is = isRun && !isWide(grammar.phrase) ? "word" : "phrase";
  if (!isWide(grammar[is])) return undefined;
  const text = words.map(({ spelling }) => spelling).join(isUnspaced(words[0]!.base) ? "" : " ");
  const faults = narrownessOf(words, phrase.origin, asking);
  const candidate: Candidate = { atom: { is, text }, support: grammar[is], faults };
  if (!isAdmitted(candidate, asking)) return unasked(phrase.origin, asking);
  return { kind: "atom", atom: candidate.atom, origin: phrase.origin, exact: grammar[is] === "exact", faults };
}

/** What a network may be told to leave out: only what we leave out too. */
export function excludeLeaf(leaf: Leaf, asking: Asking): Ask {
  if (asking.grammar.reads === "terms") return excludeTerm(leaf, asking);
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
  const canSay = candidate !== undefined && canLeaveOut(candidate.atom, grammar) && candidate.support !== "none";
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

/** A single plain word: with accents or in one exact spelling we leave out less than the network would. */
function canExclude(pattern: Pattern): boolean {
  return (pattern.kind === "word" && pattern.accents === undefined) || pattern.kind === "tag" || pattern.kind === "handle";
}

function unasked(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}
