import type { Origin } from "../form.ts";
import type { GapCode, MissedSpelling } from "../plan.ts";
import type { ParameterName } from "../profile.ts";

/**
 * What a network is asked: a query made weaker until the network understands it. It is true of every post that the query is
 * true of, but for its faults.
 */
export type Ask = Everything | AskAtom | AskMany;

/** Nothing that the network understands narrows the search here. */
export interface Everything {
  readonly kind: "everything";
  readonly origin: Origin;
}

export interface AskAtom {
  readonly kind: "atom";
  readonly atom: Atom;
  readonly origin: Origin;
  /** Whether the network means by it what the query means. */
  readonly exact: boolean;
  readonly faults: readonly Fault[];
}

export interface AskMany {
  readonly kind: "all" | "any";
  readonly of: readonly Ask[];
  readonly origin: Origin;
  readonly exact: boolean;
  readonly faults: readonly Fault[];
}

/** One thing to ask for, not yet in the network's spelling. */
export type Atom =
  | { readonly is: "word" | "phrase" | "prefix" | "tag" | "handle"; readonly text: string }
  /** One term of an index of ours, or with `prefix` all that start so. */
  | { readonly is: "term"; readonly text: string; readonly prefix: boolean }
  | { readonly is: "parameter"; readonly name: ParameterName; readonly value: string }
  /** An operator of the network's own with its value; `alone`: something can be asked for by it alone. */
  | { readonly is: "operator"; readonly text: string; readonly alone: boolean }
  | { readonly is: "not"; readonly atom: Atom };

/** Why posts that the query is true of can be missed. */
export interface Fault {
  readonly code: GapCode;
  readonly message: string;
  readonly origin: Origin;
  readonly spelling?: MissedSpelling;
}

/** Every fault of an ask and of its members. */
export function faultsOf(ask: Ask): readonly Fault[] {
  if (ask.kind === "everything") return [];
  return ask.kind === "atom" ? ask.faults : [...ask.faults, ...ask.of.flatMap(faultsOf)];
}

/** Whether the network answers an ask with what the query means, no more and no less. */
export function isExact(ask: Ask): boolean {
  if (ask.kind === "everything" || !ask.exact) return false;
  return ask.kind === "atom" || ask.of.every(isExact);
}

export function atomsOf(ask: Ask): readonly Atom[] {
  if (ask.kind === "everything") return [];
  return ask.kind === "atom" ? [ask.atom] : ask.of.flatMap(atomsOf);
}

/** Two atoms are the same when their keys are. */
export function atomKey(atom: Atom): string {
  return JSON.stringify(atom);
}

/** Whether something is named by an atom alone. A day, a language or being an answer asks for all that anybody wrote. */
export function canStandAlone(atom: Atom): boolean {
  if (atom.is === "parameter") return !["since", "until", "lang", "reply"].includes(atom.name);
  return atom.is === "operator" ? atom.alone : atom.is !== "not";
}
