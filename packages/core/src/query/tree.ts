import type { Span } from "../text/span.ts";
import { preorder } from "./fold-tree.ts";
import type { FieldNode, QueryNode, ValueNode } from "./syntax.ts";

/** The nodes directly under a node, in the order in which they are written. Values of fields are no nodes. */
export function childrenOf(node: QueryNode): readonly QueryNode[] {
  switch (node.type) {
    case "or":
    case "and":
    case "quorum":
      return node.operands;
    case "near":
    case "within":
      return [node.left, node.right];
    case "not":
    case "frequency":
      return [node.operand];
    case "field":
      return isValue(node.operand) ? [] : [node.operand];
    default:
      return [];
  }
}

/** The same node over other children, as many as it has. */
export function withOperands(node: QueryNode, operands: readonly QueryNode[]): QueryNode {
  switch (node.type) {
    case "or":
    case "and":
    case "quorum":
      return { ...node, operands };
    case "near":
    case "within":
      return { ...node, left: operands[0]!, right: operands[1]! };
    case "not":
    case "frequency":
      return { ...node, operand: operands[0]! };
    case "field":
      return operands.length === 0 ? node : { ...node, operand: operands[0]! };
    default:
      return node;
  }
}

/** Whether the operand of a field is a value to compare with, and no text to look for. */
export function isValue(operand: FieldNode["operand"]): operand is ValueNode {
  return operand.type === "value" || operand.type === "comparison" || operand.type === "range" || operand.type === "list";
}

/** The stretch of source a node takes up, its parentheses included. */
export function outerSpan({ span, parentheses }: QueryNode): Span {
  return parentheses ?? span;
}

/** What a walk does at each node: `enter` on the way down makes the context of the children, `leave` on the way up the result. */
export interface Walk<Context, Result> {
  readonly enter?: (node: QueryNode, context: Context) => Context;
  readonly leave: (node: QueryNode, results: readonly Result[], context: Context) => Result;
}

interface Visit<Context, Result> {
  readonly node: QueryNode;
  readonly context: Context;
  readonly inner: Context;
  readonly children: readonly QueryNode[];
  readonly results: Result[];
}

/**
 * Folds a tree from the leaves up. Every pass over a tree goes through here, because it keeps its own stack: a tree a hundred
 * thousand levels deep is walked like any other.
 */
export function walk<Context, Result>(root: QueryNode, context: Context, steps: Walk<Context, Result>): Result {
  const stack: Visit<Context, Result>[] = [visit(root, context, steps)];
  for (;;) {
    const top = stack.at(-1)!;
    const next = top.children[top.results.length];
    if (next !== undefined) {
      stack.push(visit(next, top.inner, steps));
      continue;
    }
    stack.pop();
    const result = steps.leave(top.node, top.results, top.context);
    if (stack.length === 0) return result;
    stack.at(-1)!.results.push(result);
  }
}

/** Every node of a tree, each before its children. */
export function nodesOf(root: QueryNode): readonly QueryNode[] {
  return preorder(root, childrenOf);
}

function visit<Context, Result>(node: QueryNode, context: Context, { enter }: Walk<Context, Result>): Visit<Context, Result> {
  return { node, context, inner: enter === undefined ? context : enter(node, context), children: childrenOf(node), results: [] };
}
