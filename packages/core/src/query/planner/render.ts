import type { SearchGrammar } from "../profile.ts";
import type { Ask, AskMany } from "./ask.ts";
import { spellAtom } from "./spelling.ts";
import { writeAsFts5 } from "./writers/fts5.ts";
import { writeAsDsl } from "./writers/query-dsl.ts";
import { writeAsTsquery } from "./writers/tsquery.ts";

/** An ask as one text, in the language that the network takes. */
export function write(ask: Ask, grammar: SearchGrammar): string {
  return writers[grammar.syntax ?? "box"](ask, grammar);
}

/** The words of a search box, where it has OR and groups. */
function render(ask: Ask, grammar: SearchGrammar): string {
  if (ask.kind === "everything") return "";
  if (ask.kind === "atom") return spellAtom(ask.atom, grammar);
  const members = ask.of.map((member) => renderMember(member, ask, grammar)).filter((text) => text !== "");
  return members.join(ask.kind === "all" ? " " : joint(grammar));
}

const writers: Readonly<Record<NonNullable<SearchGrammar["syntax"]>, (ask: Ask, grammar: SearchGrammar) => string>> = {
  box: render,
  fts5: writeAsFts5,
  tsquery: writeAsTsquery,
  "query-dsl": writeAsDsl,
};

/** Whether an ask is all AND or all OR, for a network that reads the two together in ways of its own. */
export function isPure(ask: Ask): boolean {
  return ask.kind === "everything" || ask.kind === "atom" || ask.of.every(({ kind }) => kind === "atom");
}

/** Whether an ask needs no parentheses where OR binds tighter than AND: words, and choices of words, side by side. */
export function isFlat(ask: Ask): boolean {
  return isFlatChoice(ask) || (ask.kind === "all" && ask.of.every(isFlatChoice));
}

function isFlatChoice(ask: Ask): boolean {
  if (ask.kind === "everything" || ask.kind === "all") return false;
  return ask.kind === "atom" || ask.of.every(({ kind }) => kind === "atom");
}

/** Whether a text is within what one call may hold. */
export function fits(ask: Ask, grammar: SearchGrammar): boolean {
  const { characters = Number.POSITIVE_INFINITY, clauses = Number.POSITIVE_INFINITY } = grammar.limits;
  return write(ask, grammar).length <= characters && countClauses(ask) <= clauses;
}

/** Asks of which each fits into one call, and whether together they say all that the whole did. */
export interface Packed {
  readonly asks: readonly Ask[];
  readonly exact: boolean;
}

/**
 * Splits an ask into as few as fit into one call each: the branches of a choice are shared out, the rest is repeated. Only of
 * an AND something may be left out; what then comes is more, and is looked at here. A single branch may stay too long.
 */
export function pack(ask: Ask, grammar: SearchGrammar): Packed {
  if (fits(ask, grammar) || ask.kind === "everything" || ask.kind === "atom") return { asks: [ask], exact: true };
  if (ask.kind === "any") return packBranches(ask, (choice) => choice, grammar);
  const choice = largestChoice(ask.of);
  if (choice === undefined) return { asks: [dropLast(ask, grammar)], exact: false };
  return packBranches(choice, (part) => ({ ...ask, of: ask.of.map((member) => (member === choice ? part : member)) }), grammar);
}

function renderMember(member: Ask, { kind }: AskMany, grammar: SearchGrammar): string {
  const text = render(member, grammar);
  const isGroup = grammar.groups && (member.kind === "any" || member.kind === "all") && member.kind !== kind;
  return isGroup && member.of.length > 1 && text !== "" ? `(${text})` : text;
}

function joint({ disjunction }: SearchGrammar): string {
  return disjunction === "|" ? "|" : ` ${disjunction} `;
}

function countClauses(ask: Ask): number {
  if (ask.kind === "everything") return 0;
  return ask.kind === "atom" ? 1 : ask.of.reduce((sum, member) => sum + countClauses(member), 0);
}

function packBranches(choice: AskMany, build: (part: Ask) => Ask, grammar: SearchGrammar): Packed {
  const parts: Ask[] = [];
  let branches: Ask[] = [];
  for (const branch of choice.of) {
    if (branches.length > 0 && !fits(build(choiceOf(choice, [...branches, branch])), grammar)) {
      parts.push(build(choiceOf(choice, branches)));
      branches = [];
    }
    branches.push(branch);
  }
  parts.push(build(choiceOf(choice, branches)));
  const packed = parts.map((part) => pack(part, grammar));
  return { asks: packed.flatMap(({ asks }) => asks), exact: packed.every(({ exact }) => exact) };
}

function largestChoice(members: readonly Ask[]): AskMany | undefined {
  const choices = members.filter((member): member is AskMany => member.kind === "any");
  return choices.sort((a, b) => b.of.length - a.of.length)[0];
}

function choiceOf(choice: AskMany, branches: readonly Ask[]): Ask {
  return branches.length === 1 ? branches[0]! : { ...choice, of: branches };
}

/** An AND that is too long asks for less of it: what comes is more, and is looked at here. */
function dropLast(ask: AskMany, grammar: SearchGrammar): Ask {
  let of = ask.of;
  while (of.length > 1 && !fits({ ...ask, of }, grammar)) of = of.slice(0, -1);
  return { ...ask, of };
}
