import type { AndNode, OrNode, QueryNode } from "../syntax.ts";
import { askedBy, factsOf, prefixAskedBy } from "./implied.ts";
import { type LintSubject, reportIdle } from "./rule.ts";

/** Branches that say nothing new (`library OR "public library"`, one twice), and pairs that rule each other out. */
export function repetition(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "and" && node.type !== "or") return;
  const operands = node.operands.map((operand, index) => operandOf(subject, operand, index));
  const asked = askedFor(operands);
  const reported = new Set<number>();
  for (const narrow of operands) {
    for (const wide of impliedBy(narrow, asked)) {
      const finding = wide === narrow ? undefined : judge(node, narrow, wide);
      if (finding === undefined || reported.has(finding.index)) continue;
      reported.add(finding.index);
      reportIdle(subject, node.operands, finding.index, finding.key, node.operands[finding.other]!);
    }
  }
}

interface Operand {
  readonly index: number;
  readonly term: QueryNode;
  readonly isNegated: boolean;
  /** The same for terms that say the same. */
  readonly number: number;
}

function operandOf({ numbers }: LintSubject, operand: QueryNode, index: number): Operand {
  const isNegated = operand.type === "not";
  const term = isNegated ? operand.operand : operand;
  return { index, term, isNegated, number: numbers.get(term)! };
}

interface Asked {
  readonly facts: ReadonlyMap<string, readonly Operand[]>;
  readonly prefixes: readonly (readonly [prefix: string, operand: Operand])[];
}

/** What the operands ask for: themselves, and what plain words and beginnings of words say. */
function askedFor(operands: readonly Operand[]): Asked {
  const facts = new Map<string, Operand[]>();
  for (const operand of operands) {
    for (const fact of [same(operand), askedBy(operand.term) ?? same(operand)]) {
      // Of operands that ask for the same, one that is wanted and one that is excluded are enough to know.
      if (facts.get(fact)?.some(({ isNegated }) => isNegated === operand.isNegated)) continue;
      facts.set(fact, [...(facts.get(fact) ?? []), operand]);
    }
  }
  const prefixes = operands.flatMap((operand) => {
    const prefix = prefixAskedBy(operand.term);
    return prefix === undefined ? [] : [[prefix, operand] as const];
  });
  return { facts, prefixes: prefixes.slice(0, mostPrefixes) };
}

function same({ number }: Operand): string {
  return `same ${number}`;
}

/** Every term is compared with every beginning; a list of hundreds is a glossary and compares itself no better. */
const mostPrefixes = 50;

function impliedBy(operand: Operand, { facts, prefixes }: Asked): readonly Operand[] {
  const known = [same(operand), ...factsOf(operand.term)];
  const byPrefix = prefixes.filter(([prefix]) => known.some((fact) => fact.startsWith(prefix)));
  return [...known.flatMap((fact) => facts.get(fact) ?? []), ...byPrefix.map(([, other]) => other)];
}

interface Judgement {
  /** The operand that goes, and the one that makes it idle. */
  readonly index: number;
  readonly other: number;
  readonly key: "W05.twice" | "W05.held" | "W05.asked" | "W05.never" | "W05.always" | "W06.idle";
}

/** What it means that every post of the narrow term holds the wide one. */
function judge({ type }: AndNode | OrNode, narrow: Operand, wide: Operand): Judgement | undefined {
  const [n, w] = [narrow.index, wide.index];
  if (narrow.number === wide.number && narrow.isNegated === wide.isNegated)
    return n > w && !isSmallOperator(narrow.term) ? { index: n, other: w, key: "W05.twice" } : undefined;
  if (type === "or") {
    if (wide.isNegated) return undefined;
    return { index: n, other: w, key: narrow.isNegated ? "W05.always" : "W05.held" };
  }
  if (wide.isNegated)
    return narrow.isNegated ? { index: n, other: w, key: "W06.idle" } : { index: w, other: n, key: "W05.never" };
  return narrow.isNegated ? undefined : { index: w, other: n, key: "W05.asked" };
}

/** `and`, `or` in small letters have a finding of their own. */
function isSmallOperator(node: QueryNode): boolean {
  return node.type === "word" && /^(?:and|or|not)$/.test(node.text);
}
