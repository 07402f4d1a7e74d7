import { replacing } from "../fixes.ts";
import type { QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { type LintSubject, textOf } from "./rule.ts";

/** `NOT NOT a`: the two take each other back. */
export function doubleNegation(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "not" || node.operand.type !== "not" || subject.parentOf(node)?.type === "not") return;
  let inner: QueryNode = node;
  let isNegated = false;
  for (; inner.type === "not"; inner = inner.operand) isNegated = !isNegated;
  const text = textOf(subject, inner);
  subject.report.add("W09.double", outerSpan(node), () => ({
    fixes: [{ ...replacing(outerSpan(node), isNegated ? `NOT ${text}` : text), safe: true }],
  }));
}
