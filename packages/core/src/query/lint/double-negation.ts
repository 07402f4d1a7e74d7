import { replacing } from "../fixes.ts";
import type { NotNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { type LintRule, textOf } from "./rule.ts";

/** `NOT NOT a`: the two take each other back. */
export const doubleNegation: LintRule = {
  codes: ["W09"],
  check(subject) {
    for (const node of subject.nodes) {
      if (node.type !== "not" || node.operand.type !== "not" || subject.parentOf(node)?.type === "not") continue;
      const { operand } = innermost(node);
      const text = textOf(subject, operand);
      subject.report.add("W09.double", outerSpan(node), () => ({
        fixes: [{ ...replacing(outerSpan(node), isOdd(node) ? `NOT ${text}` : text), safe: true }],
      }));
    }
  },
};

/** The last of a chain of negations. */
function innermost(node: NotNode): NotNode {
  let inner = node;
  while (inner.operand.type === "not") inner = inner.operand;
  return inner;
}

function isOdd(node: NotNode): boolean {
  let isOdd = true;
  for (let inner = node; inner.operand.type === "not"; inner = inner.operand) isOdd = !isOdd;
  return isOdd;
}
