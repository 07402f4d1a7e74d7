import type { Condition, Instant, Origin, Test } from "../form.ts";
import { nameOfHandle } from "../match/names.ts";
import type { SearchGrammar } from "../profile.ts";
import { canLeaveOut, isAdmitted } from "./admission.ts";
import type { Ask, AskAtom, Atom } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { termOf } from "./index-terms.ts";
import { candidateForTest, type TestCandidate } from "./test-candidate.ts";

/** What a network is asked for a test of a field that has to hold. */
export function askForTest(test: Test, asking: Asking): Ask {
  const { field, condition, origin } = test;
  if (field === "created" && condition.kind === "time") return askForTime(condition, origin, asking);
  if (asking.grammar.reads === "terms") return askForHandleTerm(test, asking);
  const candidate = candidateForTest(test, asking);
  if (candidate === undefined || !isAdmitted(candidate, asking)) return unasked(origin, asking);
  return anyOf(candidate, origin);
}

/** What a network may be told to leave out: only where it means by it no more than we do. */
export function excludeTest(test: Test, asking: Asking): Ask {
  const { grammar, loses } = asking;
  const candidate = grammar.reads === "terms" ? undefined : candidateForTest(test, asking);
  if (candidate?.support === "exact" && candidate.atoms.every((atom) => canLeaveOut(atom, grammar)))
    return noneOf(candidate, test.origin);
  loses(test.origin, "not-excluded");
  return { kind: "everything", origin: test.origin };
}

function anyOf({ atoms, support, faults }: TestCandidate, origin: Origin): Ask {
  const exact = support === "exact" && faults.length === 0;
  const of = atoms.map((atom): AskAtom => ({ kind: "atom", atom, origin, exact, faults: [] }));
  return of.length === 1 ? { ...of[0]!, faults } : { kind: "any", of, origin, exact, faults };
}

function noneOf({ atoms, faults }: TestCandidate, origin: Origin): Ask {
  const exact = faults.length === 0;
  const of = atoms.map((atom): AskAtom => ({ kind: "atom", atom: { is: "not", atom }, origin, exact, faults: [] }));
  return of.length === 1 ? of[0]! : { kind: "all", of, origin, exact, faults: [] };
}

/** An index of ours holds the handles that a post speaks to, without their servers. */
function askForHandleTerm({ field, condition, origin }: Test, asking: Asking): Ask {
  const isHandle = (field === "mention" || field === "to") && condition.kind === "text" && !condition.prefix;
  if (!isHandle || condition.text.startsWith("did:")) return unasked(origin, asking);
  const atom: Atom = { is: "term", text: termOf("handle", nameOfHandle(condition.text)), prefix: false };
  return { kind: "atom", atom, origin, exact: false, faults: [] };
}

/** The network may date a post a little differently; the answer is looked at again here. */
function askForTime({ from, to }: Condition & { readonly kind: "time" }, origin: Origin, asking: Asking): Ask {
  const { since, until } = asking.grammar.parameters;
  const atoms: AskAtom[] = [];
  if (from !== undefined && since !== undefined && isWithinReach(from, asking))
    atoms.push(timeAtom("since", from, origin, asking));
  if (to !== undefined && until !== undefined && isWithinReach(to, asking)) atoms.push(timeAtom("until", to, origin, asking));
  return atoms.length === 0 ? unasked(origin, asking) : { kind: "all", of: atoms, origin, exact: false, faults: [] };
}

/**
 * A network that goes back seven days, or to a day on which it began, answers an earlier date with an error, and many a later one
 * than now. Everything that it has lies between anyway.
 */
function isWithinReach(instant: Instant, { grammar, now }: Asking): boolean {
  const { reach = Number.POSITIVE_INFINITY, earliest = Number.NEGATIVE_INFINITY } = grammar;
  const at = millisecondsOf(instant, now);
  return at > Math.max(now - reach, earliest) && at < now - newest;
}

/** X wants dates to lie ten seconds back; clocks differ. In milliseconds. */
const newest = 60_000;

/** Dates without a time are taken a day wider on either side, since nobody says in which zone the network reads them. */
function timeAtom(name: "since" | "until", instant: Instant, origin: Origin, { grammar, now }: Asking): AskAtom {
  const at = millisecondsOf(instant, now);
  const value = formatTime(grammar.time === "date" ? at + (name === "since" ? -day : day) : at, grammar.time);
  return { kind: "atom", atom: { is: "parameter", name, value }, origin, exact: false, faults: [] };
}

const day = 86_400_000;

function formatTime(at: number, time: SearchGrammar["time"] = "rfc3339"): string {
  if (time === "seconds") return String(Math.floor(at / 1000));
  const written = new Date(at).toISOString();
  return time === "date" ? written.slice(0, "2026-11-24".length) : written;
}

function millisecondsOf(instant: Instant, now: number): number {
  return "at" in instant ? instant.at : now - instant.beforeNow;
}

function unasked(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}
