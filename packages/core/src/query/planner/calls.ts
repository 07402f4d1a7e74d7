import type { NativeCall } from "../plan.ts";
import type { SearchGrammar, SearchProfile } from "../profile.ts";
import { type Ask, type Atom, atomsOf } from "./ask.ts";
import { type Conjunction, expand } from "./expand.ts";
import { flatten, withinDepth } from "./flatten.ts";
import { isBeside, joinCalls, takeParameter, type Values, withoutReversedDates } from "./parameters.ts";
import { fits, isFlat, isPure, pack, write } from "./render.ts";
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
  const { parameters, rest } = partParameters(flatten(ask), grammar);
  if (rest !== undefined && isOneText(rest, grammar)) return callsOfTexts(rest, parameters, profile, grammar);
  return callsForLists(ask, profile, grammar);
}

function isOneText(ask: Ask, { disjunction, groups, mixes = true, conjunction }: SearchGrammar): boolean {
  if (disjunction === "split" || conjunction === "none" || atomsOf(ask).some(isBeside)) return false;
  return mixes ? groups || isFlat(ask) : isPure(ask);
}

function callsOfTexts(ask: Ask, { values, exact: isSaid }: Parameters, profile: SearchProfile, grammar: SearchGrammar): Calls {
  const isOwn = grammar.syntax !== undefined && grammar.syntax !== "box";
  const { asks, exact } = pack(isOwn ? withinDepth(ask, mostNested) : ask, grammar);
  const texts = asks.map((part) => ({ text: write(part, grammar), fits: fits(part, grammar) }));
  const calls = texts
    .filter((part) => part.fits)
    .map(({ text }): NativeCall => ({ profile: profile.id, kind: "search", text, parameters: values }));
  return { calls, exact: exact && isSaid, tooLong: texts.filter((part) => !part.fits).map(({ text }) => text) };
}

/**
 * Most operators inside each other that an engine is given. OpenSearch and Elasticsearch 7 refuse 21 `bool` clauses inside each
 * other (`indices.query.bool.max_nested_depth`, read 2026-11-24), SQLite's FTS5 97 pairs of parentheses.
 */
const mostNested = 16;

interface Parameters {
  readonly values: Values;
  readonly exact: boolean;
}

/** Parameters that hold of the whole stand beside the text; what is left is the text. */
function partParameters(ask: Ask, grammar: SearchGrammar): { readonly parameters: Parameters; readonly rest: Ask | undefined } {
  if (ask.kind !== "all") return { parameters: { values: {}, exact: true }, rest: ask };
  const values: Values = {};
  const rest: Ask[] = [];
  let exact = true;
  for (const member of ask.of) {
    const atom = member.kind === "atom" ? member.atom : undefined;
    if (atom !== undefined && isBeside(atom) && !isAlone(atom, grammar) && !isAloneLeftOut(atom, grammar))
      exact = takeParameter(values, atom, grammar) && exact;
    else rest.push(member);
  }
  const left = rest.length === 1 ? rest[0] : { ...ask, of: rest };
  return { parameters: { values: withoutReversedDates(values, grammar), exact }, rest: rest.length === 0 ? undefined : left };
}

function isAlone(atom: Atom, { alone = [] }: SearchGrammar): boolean {
  return atom.is === "parameter" && alone.includes(atom.name);
}

/** What a call of its own can leave out, no other call can. */
function isAloneLeftOut(atom: Atom, grammar: SearchGrammar): boolean {
  return atom.is === "not" && isAlone(atom.atom, grammar);
}

/** Without OR, or with parameters, which stand beside the whole text: one call for each branch. */
function callsForLists(ask: Ask, profile: SearchProfile, grammar: SearchGrammar): Calls {
  const { lists, exact } = expand(ask);
  const made = lists.map((list) => callForList(list, profile, grammar));
  return {
    calls: joinCalls(
      made.flatMap(({ call }) => call ?? []),
      grammar,
    ),
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
  const alone = list.find((atom) => isAlone(atom, grammar));
  const atoms = alone === undefined ? inOrder(list, grammar) : [alone, ...list.filter((atom) => isAloneLeftOut(atom, grammar))];
  const parameters: Values = {};
  const texts: string[] = [];
  let exact = atoms.length === list.length;
  for (const atom of atoms) {
    const isTaken = isBeside(atom) ? takeParameter(parameters, atom, grammar) : takeText(texts, atom, grammar);
    exact &&= isTaken;
  }
  const isNothing = texts.length === 0 && Object.keys(parameters).length === 0;
  const text = texts.length > 0 ? texts.join(" ") : alone === undefined ? grammar.anyText : undefined;
  const beside = withoutReversedDates(parameters, grammar);
  const call: NativeCall = { profile: profile.id, kind: "search", parameters: beside, ...(text !== undefined && { text }) };
  return { call: isNothing ? undefined : call, exact };
}

function inOrder(list: Conjunction, grammar: SearchGrammar): Conjunction {
  return list.filter((atom) => !isAloneLeftOut(atom, grammar)).sort(grammar.conjunction === "none" ? bestFirst : excludedLast);
}

function excludedLast(a: Atom, b: Atom): number {
  return Number(a.is === "not") - Number(b.is === "not");
}

/** Where only one thing can be asked for, the rarest brings least in vain: as a rule what is longest. */
function bestFirst(a: Atom, b: Atom): number {
  return excludedLast(a, b) || lengthOf(b) - lengthOf(a);
}

function lengthOf(atom: Atom): number {
  return "text" in atom ? atom.text.length : 0;
}

function takeText(texts: string[], atom: Atom, grammar: SearchGrammar): boolean {
  const { characters = Number.POSITIVE_INFINITY, clauses: most = Number.POSITIVE_INFINITY } = grammar.limits;
  const clauses = grammar.conjunction === "none" ? 1 : most;
  const text = spellAtom(atom, grammar);
  if (texts.length >= clauses || [...texts, text].join(" ").length > characters) return false;
  texts.push(text);
  return true;
}
