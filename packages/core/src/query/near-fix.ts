import type { QueryNode } from "./syntax.ts";
import { isValue, outerSpan } from "./tree.ts";

/**
 * What can be said instead of an AND, NOT or field beside NEAR: the parts of the operand, each near the other side where it
 * can be, and joined as they were. `a NEAR/4 (b AND NOT c)` becomes `a NEAR/4 b AND NOT (a NEAR/4 c)`.
 */
export function rewriteNear(node: QueryNode, source: string): string | undefined {
  const budget = { left: 40 };
  const parts = expand(node, source, budget);
  return budget.left < 0 ? undefined : write(parts, true);
}

type Part =
  | { readonly type: "place"; readonly text: string }
  | { readonly type: "filter"; readonly text: string }
  | { readonly type: "and" | "or"; readonly of: readonly Part[] }
  | { readonly type: "not"; readonly of: Part };

/** Steps that are left before the rewriting would be longer than anybody reads; it ends the recursion too. */
interface Budget {
  left: number;
}

function expand(node: QueryNode, source: string, budget: Budget): Part {
  if (budget.left-- < 0) return { type: "filter", text: "" };
  switch (node.type) {
    case "and":
    case "or":
      return { type: node.type, of: node.operands.map((operand) => expand(operand, source, budget)) };
    case "not":
      return { type: "not", of: expand(node.operand, source, budget) };
    case "near":
    case "within":
      return join(expand(node.left, source, budget), expand(node.right, source, budget), operatorOf(node), budget);
    case "field":
    case "saved":
    case "quorum":
    case "frequency":
      return { type: "filter", text: textOf(node, source) };
    default:
      return { type: "place", text: textOf(node, source) };
  }
}

function join(left: Part, right: Part, operator: string, budget: Budget): Part {
  if (budget.left-- < 0) return { type: "filter", text: "" };
  if (right.type !== "place") return spread(right, left, (part) => join(left, part, operator, budget));
  if (left.type !== "place") return spread(left, right, (part) => join(part, right, operator, budget));
  return { type: "place", text: `${left.text} ${operator} ${right.text}` };
}

function spread(part: Exclude<Part, { type: "place" }>, other: Part, near: (part: Part) => Part): Part {
  if (part.type === "filter") return { type: "and", of: [other, part] };
  if (part.type === "not") return { type: "and", of: [other, { type: "not", of: near(part.of) }] };
  if (part.type === "or") return { type: "or", of: part.of.map(near) };
  const of = part.of.map(
    (one): Part => (one.type === "filter" ? one : one.type === "not" ? { type: "not", of: near(one.of) } : near(one)),
  );
  return { type: "and", of };
}

function write(part: Part, isWhole: boolean): string {
  if (part.type === "filter") return part.text;
  if (part.type === "place") return part.text.includes(" ") && !isWhole ? `(${part.text})` : part.text;
  if (part.type === "not") return `NOT ${write(part.of, false)}`;
  return `(${part.of.map((one) => write(one, false)).join(part.type === "and" ? " AND " : " OR ")})`;
}

function operatorOf(node: QueryNode & { type: "near" | "within" }): string {
  return node.type === "within" ? node.unit.toUpperCase() : `${node.ordered ? "ONEAR" : "NEAR"}/${node.distance}`;
}

function textOf(node: QueryNode, source: string): string {
  if (node.type === "field" && !isValue(node.operand)) return `${node.name}:${textOf(node.operand, source)}`;
  const { start, end } = outerSpan(node);
  return source.slice(start, end);
}
