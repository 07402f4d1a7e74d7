import type { AndNode, OrNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { identities } from "./identity.ts";
import { askedBy, factsOf, prefixAskedBy } from "./implied.ts";
import { type LintRule, type LintSubject, textOf, withoutOperand } from "./rule.ts";

/** Branches that say nothing new, and pairs that rule each other out. */
export const repetition: LintRule = {
  codes: ["W05", "W06"],
  check(subject) {
    const numbers = identities(subject.root);
    for (const node of subject.nodes) {
      if (node.type === "and" || node.type === "or") checkOperands(subject, node, numbers);
    }
  },
};

function checkOperands(subject: LintSubject, node: AndNode | OrNode, numbers: ReadonlyMap<QueryNode, number>): void {
  const said = new Map<number, QueryNode>();
  node.operands.forEach((operand, index) => {
    const earlier = said.get(numbers.get(operand)!);
    if (earlier !== undefined && !isSmallOperator(operand)) report(subject, node, index, "W05.twice", earlier);
    else if (earlier === undefined) said.set(numbers.get(operand)!, operand);
  });
  if (!reportOpposites(subject, node, numbers, said)) reportImplied(subject, node, numbers);
}

/** `and`, `or` in small letters have a finding of their own. */
function isSmallOperator(node: QueryNode): boolean {
  return node.type === "word" && /^(?:and|or|not)$/.test(node.text);
}

/** `a AND NOT a` is never true, `a OR NOT a` always. */
function reportOpposites(
  subject: LintSubject,
  node: AndNode | OrNode,
  numbers: ReadonlyMap<QueryNode, number>,
  said: ReadonlyMap<number, QueryNode>,
): boolean {
  let found = false;
  node.operands.forEach((operand, index) => {
    if (operand.type !== "not") return;
    const opposite = said.get(numbers.get(operand.operand)!);
    if (opposite === undefined) return;
    found = true;
    report(subject, node, index, node.type === "and" ? "W05.never" : "W05.always", opposite);
  });
  return found;
}

interface Operand {
  readonly index: number;
  readonly term: QueryNode;
  readonly isNegated: boolean;
}

/** `library OR "public library"`, `library AND "public library"`: one holds the other. */
function reportImplied(subject: LintSubject, node: AndNode | OrNode, numbers: ReadonlyMap<QueryNode, number>): void {
  const operands = node.operands.map((operand, index): Operand => {
    return operand.type === "not"
      ? { index, term: operand.operand, isNegated: true }
      : { index, term: operand, isNegated: false };
  });
  const asked = askedFor(operands);
  const reported = new Set<number>();
  for (const narrow of operands) {
    for (const wide of impliedBy(narrow, asked)) {
      if (wide.index === narrow.index || numbers.get(wide.term) === numbers.get(narrow.term)) continue;
      const finding = judge(node, narrow, wide);
      if (finding === undefined || reported.has(finding.index)) continue;
      reported.add(finding.index);
      report(subject, node, finding.index, finding.key, node.operands[finding.other]!);
    }
  }
}

interface Asked {
  readonly words: ReadonlyMap<string, readonly Operand[]>;
  readonly prefixes: readonly (readonly [prefix: string, operand: Operand])[];
}

/** What plain words and beginnings of words among the operands ask for. */
function askedFor(operands: readonly Operand[]): Asked {
  const words = new Map<string, Operand[]>();
  for (const operand of operands) {
    const fact = askedBy(operand.term);
    // Of words that ask for the same, one that is wanted and one that is excluded are enough to know.
    if (fact === undefined || words.get(fact)?.some(({ isNegated }) => isNegated === operand.isNegated)) continue;
    words.set(fact, [...(words.get(fact) ?? []), operand]);
  }
  const prefixes = operands.flatMap((operand) => {
    const prefix = prefixAskedBy(operand.term);
    return prefix === undefined ? [] : [[prefix, operand] as const];
  });
  return { words, prefixes: prefixes.slice(0, mostPrefixes) };
}

/** Every term is compared with every beginning; a list of hundreds is a glossary and compares itself no better. */
const mostPrefixes = 50;

function impliedBy({ term }: Operand, { words, prefixes }: Asked): readonly Operand[] {
  const facts = factsOf(term);
  const byPrefix = prefixes.filter(([prefix]) => facts.some((fact) => fact.startsWith(prefix)));
  return [...facts.flatMap((fact) => words.get(fact) ?? []), ...byPrefix.map(([, operand]) => operand)];
}

interface Judgement {
  /** The operand that goes, and the one that makes it idle. */
  readonly index: number;
  readonly other: number;
  readonly key: "W05.held" | "W05.asked" | "W05.never" | "W05.always" | "W06.idle";
}

/** What it means that every post of the narrow term holds the wide one. */
function judge({ type }: AndNode | OrNode, narrow: Operand, wide: Operand): Judgement | undefined {
  const [n, w] = [narrow.index, wide.index];
  if (type === "or") {
    if (!narrow.isNegated && !wide.isNegated) return { index: n, other: w, key: "W05.held" };
    return narrow.isNegated && !wide.isNegated ? { index: n, other: w, key: "W05.always" } : undefined;
  }
  if (!narrow.isNegated && !wide.isNegated) return { index: w, other: n, key: "W05.asked" };
  if (narrow.isNegated && wide.isNegated) return { index: n, other: w, key: "W06.idle" };
  return wide.isNegated ? { index: w, other: n, key: "W05.never" } : undefined;
}

function report(
  subject: LintSubject,
  node: AndNode | OrNode,
  index: number,
  key: Judgement["key"] | "W05.twice",
  other: QueryNode,
): void {
  const operand = node.operands[index]!;
  const text = textOf(subject, operand);
  subject.report.add(key, outerSpan(operand), () => ({
    values: { text, other: textOf(subject, other) },
    labels: [{ key: "W05.label", span: outerSpan(other) }],
    fixes: [withoutOperand(subject, node.operands, index)],
  }));
}
