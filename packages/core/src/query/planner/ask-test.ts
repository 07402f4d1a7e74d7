import type { Condition, Instant, Origin, Test } from "../form.ts";
import { isWholeHandle } from "../match/names.ts";
import type { Ask, AskAtom, ParameterName } from "./ask.ts";
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
  if (from !== undefined && since !== undefined) atoms.push(timeAtom("since", from, origin, asking));
  if (to !== undefined && until !== undefined) atoms.push(timeAtom("until", to, origin, asking));
  return atoms.length === 0 ? unasked(origin, asking) : { kind: "all", of: atoms, origin, exact: false, faults: [] };
}

function timeAtom(name: "since" | "until", instant: Instant, origin: Origin, { now }: Asking): AskAtom {
  const value = new Date("at" in instant ? instant.at : now - instant.beforeNow).toISOString();
  return { kind: "atom", atom: { is: "parameter", name, value }, origin, exact: false, faults: [] };
}

function unasked(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}
