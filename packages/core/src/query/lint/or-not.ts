import { replacing } from "../fixes.ts";
import type { NotNode, OrNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { type LintSubject, textOf } from "./rule.ts";

/** `a OR NOT b`: true of nearly every post there is. */
export function orNot(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "or" || subject.isExcluded(node)) return;
  const excluded = node.operands.filter(isNot);
  if (excluded.length === 0) return;
  const text = rewritten(subject, node, excluded);
  subject.report.add(excluded.length === node.operands.length ? "W03.all" : "W03.some", outerSpan(excluded[0]!), () => ({
    values: { text: textOf(subject, excluded[0]!) },
    fixes: [replacing(node.span, text)],
  }));
}

/** What was wanted stays in OR, what was not is taken from it. */
function rewritten(subject: LintSubject, node: OrNode, excluded: readonly NotNode[]): string {
  const wanted = node.operands.filter((operand) => !isNot(operand)).map((operand) => textOf(subject, operand));
  const nots = excluded.map((operand) => textOf(subject, operand)).join(" AND ");
  if (wanted.length === 0) return `(${nots})`;
  const joined =
    wanted.length > 1 || node.operands.some((operand) => operand.type === "and") ? `(${wanted.join(" OR ")})` : wanted[0]!;
  return needsParentheses(subject, node) ? `(${joined} AND ${nots})` : `${joined} AND ${nots}`;
}

function needsParentheses(subject: LintSubject, node: OrNode): boolean {
  return node.parentheses === undefined && subject.parentOf(node) !== undefined;
}

function isNot(node: QueryNode): node is NotNode {
  return node.type === "not";
}
