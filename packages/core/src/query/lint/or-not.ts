import { replacing } from "../fixes.ts";
import type { NotNode, OrNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { type LintRule, type LintSubject, textOf } from "./rule.ts";

/** `a OR NOT b`: true of nearly every post there is. */
export const orNot: LintRule = {
  codes: ["W03"],
  check(subject) {
    const excluded = excludedNodes(subject);
    for (const node of subject.nodes)
      if (node.type === "or" && node.operands.some(isNot) && !excluded.has(node)) checkOr(subject, node);
  },
};

/** What stands below an odd number of NOTs: `NOT (a OR NOT b)` is `b AND NOT a`, which nobody needs to be warned of. */
function excludedNodes({ nodes, parentOf }: LintSubject): ReadonlySet<QueryNode> {
  const excluded = new Set<QueryNode>();
  for (const node of nodes) {
    const above = parentOf(node);
    if (above !== undefined && excluded.has(above) !== isNot(above)) excluded.add(node);
  }
  return excluded;
}

function checkOr(subject: LintSubject, node: OrNode): void {
  const excluded = node.operands.filter(isNot);
  const place = outerSpan(excluded[0]!);
  const text = rewritten(subject, node, excluded);
  subject.report.add(excluded.length === node.operands.length ? "W03.all" : "W03.some", place, () => ({
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
