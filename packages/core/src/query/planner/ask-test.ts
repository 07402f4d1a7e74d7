import type { Condition, Instant, Origin, Test } from "../form.ts";
import { isWholeHandle } from "../match/names.ts";
import type { ParameterName, SearchGrammar } from "../profile.ts";
import type { Ask, AskAtom } from "./ask.ts";
import type { Asking } from "./asking.ts";

/** What a network is asked for a test of a field: a parameter, where it has one that asks for no less. */
export function askForTest({ field, condition, origin }: Test, asking: Asking): Ask {
  if (field === "created" && condition.kind === "time") return askForTime(condition, origin, asking);
  if (condition.kind === "text" && !condition.prefix) {
    if (field === "author" && isWholeHandle(condition.text)) return parameter("author", condition.text, true, origin, asking);
    if (field === "mention" && isWholeHandle(condition.text)) return parameter("mention", condition.text, true, origin, asking);
    if (field === "lang") return parameter("lang", condition.text, false, origin, asking);
  }
  return unasked(origin, asking);
}

function parameter(name: ParameterName, value: string, exact: boolean, origin: Origin, asking: Asking): Ask {
  if (asking.grammar.parameters[name] === undefined) return unasked(origin, asking);
  return { kind: "atom", atom: { is: "parameter", name, value }, origin, exact, faults: [] };
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

/** A network that goes back seven days answers an earlier date with an error; everything it has is later than that anyway. */
function isWithinReach(instant: Instant, { grammar, now }: Asking): boolean {
  return grammar.reach === undefined || millisecondsOf(instant, now) > now - grammar.reach;
}

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
