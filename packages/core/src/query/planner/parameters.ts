import type { NativeCall } from "../plan.ts";
import type { SearchGrammar, SearchParameter } from "../profile.ts";
import type { Atom } from "./ask.ts";

/** What stands beside the text of one call, while the call is made. */
export type Values = Record<string, string | readonly string[]>;

/** Whether an atom is said beside the text and not in it. */
export function isBeside(atom: Atom): boolean {
  return atom.is === "parameter" || (atom.is === "not" && isBeside(atom.atom));
}

/** Says an atom beside the text of a call; false where there is no room for it any more. */
export function takeParameter(values: Values, atom: Atom, grammar: SearchGrammar): boolean {
  const place = placeOf(atom, grammar);
  if (place === undefined || (place.counterpart !== undefined && values[place.counterpart] !== undefined)) return false;
  const { name, value, takes, most } = place;
  const taken = values[name] ?? [];
  if (takes === "all") values[name] = [...new Set([...taken, value])].slice(0, most);
  else if (taken.length === 0) values[name] = takes === "one" ? value : [value];
  return [values[name]].flat().includes(value);
}

/** Dates that leave no time between them are an error to networks: what comes since then is looked at here. */
export function withoutReversedDates(values: Values, { parameters }: SearchGrammar): Values {
  const [since, until] = [parameters.since, parameters.until].map((name) => values[String(name)]);
  if (since === undefined || until === undefined || since < until) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== parameters.until));
}

interface Place {
  readonly name: string;
  readonly value: string;
  readonly takes: SearchParameter["takes"];
  readonly most: number;
  /** A switch that cannot be set together with this one. */
  readonly counterpart?: string;
}

function placeOf(atom: Atom, { parameters }: SearchGrammar): Place | undefined {
  const [inner, isLeftOut] = atom.is === "not" ? [atom.atom, true] : [atom, false];
  if (inner.is !== "parameter") return undefined;
  const { value } = inner;
  const parameter = parameters[inner.name];
  if (parameter === undefined) return undefined;
  const {
    name,
    takes,
    exclude,
    most = mostValues,
  }: SearchParameter = typeof parameter === "string" ? { name: parameter, takes: "one" } : parameter;
  const isSwitch = takes === "one" && exclude !== undefined;
  if (!isLeftOut) return { name, value, takes, most, ...(isSwitch && { counterpart: exclude }) };
  if (exclude === undefined) return undefined;
  return isSwitch ? { name: exclude, value, takes, most, counterpart: name } : { name: exclude, value, takes: "all", most };
}

/** Most values of a list in one call, so that its address stays one that servers take. */
const mostValues = 50;

/** Calls that differ only in one list of which a post has to have any become one. */
export function joinCalls(calls: readonly NativeCall[], { parameters }: SearchGrammar): readonly NativeCall[] {
  const lists = Object.values(parameters).flatMap((each) => (typeof each === "object" && each.takes === "any" ? [each] : []));
  return lists.reduce((joined, list) => joinBy(list, joined), calls);
}

function joinBy(list: SearchParameter, calls: readonly NativeCall[]): readonly NativeCall[] {
  const groups = Map.groupBy(calls, ({ text, parameters }) =>
    parameters[list.name] === undefined
      ? undefined
      : JSON.stringify([text, Object.entries({ ...parameters, [list.name]: [] }).sort()]),
  );
  return [...groups].flatMap(([key, group]) => (key === undefined ? group : joinGroup(list, group)));
}

function joinGroup({ name, most = mostValues }: SearchParameter, group: readonly NativeCall[]): readonly NativeCall[] {
  const values = [...new Set(group.flatMap(({ parameters }) => parameters[name]!))];
  const shares = Array.from({ length: Math.ceil(values.length / most) }, (_, share) =>
    values.slice(share * most, (share + 1) * most),
  );
  return shares.map((share) => ({ ...group[0]!, parameters: { ...group[0]!.parameters, [name]: share } }));
}
