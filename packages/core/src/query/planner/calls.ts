import type { NativeCall } from "../plan.ts";
import type { SearchGrammar, SearchProfile } from "../profile.ts";
import { type Ask, type Atom, atomsOf } from "./ask.ts";
import { type Conjunction, expand } from "./expand.ts";
import { fits, isFlat, pack, render } from "./render.ts";
import { spellAtom } from "./spelling.ts";

export interface Calls {
  readonly calls: readonly NativeCall[];
  /** Whether the calls say all that the ask says. */
  readonly exact: boolean;
  /** What is too long for any call. */
  readonly tooLong: readonly string[];
}

/** The calls that bring everything an ask asks for. */
export function callsFor(ask: Ask, profile: SearchProfile, grammar: SearchGrammar): Calls {
  const hasParameters = atomsOf(ask).some(({ is }) => is === "parameter");
  const isOneText = grammar.disjunction !== "split" && !hasParameters && (grammar.groups || isFlat(ask));
  return isOneText ? callsOfTexts(ask, profile, grammar) : callsForLists(ask, profile, grammar);
}

function callsOfTexts(ask: Ask, profile: SearchProfile, grammar: SearchGrammar): Calls {
  const { asks, exact } = pack(ask, grammar);
  const calls = asks
    .filter((part) => fits(part, grammar))
    .map((part): NativeCall => ({ profile: profile.id, kind: "search", text: render(part, grammar), parameters: {} }));
  return { calls, exact, tooLong: asks.filter((part) => !fits(part, grammar)).map((part) => render(part, grammar)) };
}

/** Without OR, or with parameters, which stand beside the whole text: one call for each branch. */
function callsForLists(ask: Ask, profile: SearchProfile, grammar: SearchGrammar): Calls {
  const { lists, exact } = expand(ask);
  const made = lists.map((list) => callForList(list, profile, grammar));
  return {
    calls: made.flatMap(({ call }) => call ?? []),
    exact: exact && made.every((each) => each.exact),
    tooLong: made.flatMap(({ call }, index) => (call === undefined ? [spellList(lists[index]!, grammar)] : [])),
  };
}

function spellList(list: Conjunction, grammar: SearchGrammar): string {
  return list.map((atom) => spellAtom(atom, grammar)).join(" ");
}

interface ListCall {
  /** Missing where nothing of it fits. */
  readonly call: NativeCall | undefined;
  readonly exact: boolean;
}

/** One call for atoms of which a post has all. What does not fit is left out, which only brings more. */
function callForList(list: Conjunction, profile: SearchProfile, grammar: SearchGrammar): ListCall {
  const parameters: Record<string, string> = {};
  const texts: string[] = [];
  let exact = true;
  for (const atom of [...list].sort(excludedLast)) {
    const isTaken = atom.is === "parameter" ? takeParameter(parameters, atom, grammar) : takeText(texts, atom, grammar);
    exact &&= isTaken;
  }
  const isNothing = texts.length === 0 && Object.keys(parameters).length === 0;
  const text = texts.length > 0 ? texts.join(" ") : grammar.anyText;
  const call: NativeCall = { profile: profile.id, kind: "search", parameters, ...(text !== undefined && { text }) };
  return { call: isNothing ? undefined : call, exact };
}

function excludedLast(a: Atom, b: Atom): number {
  return Number(a.is === "not") - Number(b.is === "not");
}

function takeParameter(
  parameters: Record<string, string>,
  atom: Atom & { readonly is: "parameter" },
  grammar: SearchGrammar,
): boolean {
  const name = grammar.parameters[atom.name]!;
  if (parameters[name] !== undefined) return parameters[name] === atom.value;
  parameters[name] = atom.value;
  return true;
}

function takeText(texts: string[], atom: Atom, grammar: SearchGrammar): boolean {
  const { characters = Number.POSITIVE_INFINITY, clauses = Number.POSITIVE_INFINITY } = grammar.limits;
  const text = spellAtom(atom, grammar);
  if (texts.length >= clauses || [...texts, text].join(" ").length > characters) return false;
  texts.push(text);
  return true;
}
