import { cover } from "../../text/span.ts";
import type { OrNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, chained, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `a OR b`. */
export const or: Operator<OrNode> = {
  spelling: {
    kind: "infix",
    words: ["OR"],
    symbols: ["||", "|"],
    join(left, right) {
      const span = cover(outerSpan(left), outerSpan(right));
      // A chain of a thousand ORs is one node; building it anew at each OR would take a million steps.
      if (left.type === "or" && left.parentheses === undefined)
        return Object.assign(left, { span, operands: append(left, right) });
      return { type: "or", span, operands: [left, right] };
    },
  },
  nodes: ["or"],
  binding: binding.or,
  occurs: "as-its-operands",
  takes: "anything",
  lower: ({ span }, operands, context) => ({ kind: "any", of: operands, origin: context.origin(span) }),
  format: (_, operands, width) =>
    chained(
      operands.map((operand) => printed(operand, operand.node.type === "and")),
      "OR",
      width,
    ),
};

function append(left: OrNode, right: OrNode["operands"][number]): OrNode["operands"] {
  (left.operands as OrNode["operands"][number][]).push(right);
  return left.operands;
}

/** The page of OR in the documentation; its examples are its tests. */
export const orPage: OperatorPage = {
  operator: or,
  name: "OR",
  syntax: "a OR b",
  summary: "Either side, or both.",
  examples: [
    { query: "wine OR beer", finds: ["[wine] and [beer]", "a cellar for [wine]"], misses: ["cider"] },
    { query: "wine | beer || cider", formatted: "wine OR beer OR cider", finds: ["[cider]"] },
    { query: "a1 OR b1 AND c1", formatted: "a1 OR (b1 AND c1)", finds: ["[a1]", "[b1] [c1]"], misses: ["b1"] },
    { query: "OR wine", says: ["E04"] },
  ],
};
