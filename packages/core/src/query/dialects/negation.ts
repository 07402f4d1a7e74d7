import type { QueryNode } from "../syntax.ts";
import { walk, withOperands } from "../tree.ts";

/**
 * The same query with exclusions moved down to single terms, by De Morgan's laws: `NOT (a OR b)` becomes `NOT a AND NOT b`. For
 * languages that cannot exclude a group. What is no AND, OR or NOT keeps its exclusion as a whole.
 */
export function withoutNegatedGroups(root: QueryNode): QueryNode {
  return walk<boolean, QueryNode>(root, false, { enter: negationInside, leave: pushed });
}

function negationInside({ type }: QueryNode, isNegated: boolean): boolean {
  if (type === "not") return !isNegated;
  return (type === "and" || type === "or") && isNegated;
}

function pushed(node: QueryNode, operands: readonly QueryNode[], isNegated: boolean): QueryNode {
  if (node.type === "not") return operands[0]!;
  if (node.type === "and") return { ...node, type: isNegated ? "or" : "and", operands };
  if (node.type === "or") return { ...node, type: isNegated ? "and" : "or", operands };
  return isNegated ? { type: "not", span: node.span, operand: node } : node;
}

/** The same query with exclusions of exclusions taken away, for languages in which an exclusion joins two sides. */
export function withoutDoubleNegation(root: QueryNode): QueryNode {
  return walk<undefined, QueryNode>(root, undefined, {
    leave(node, operands) {
      const [operand] = operands;
      return node.type === "not" && operand?.type === "not" ? operand.operand : withOperands(node, operands);
    },
  });
}
