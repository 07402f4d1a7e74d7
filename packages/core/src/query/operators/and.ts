import { cover } from "../../text/span.ts";
import type { AndNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, chained, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `a AND b`, and two terms side by side. */
export const and: Operator<AndNode> = {
  spelling: {
    kind: "infix",
    words: ["AND"],
    symbols: ["&&", "&"],
    isImplicit: true,
    join(left, right) {
      const span = cover(outerSpan(left), outerSpan(right));
      // As in OR: a chain is one node, and is not built anew at each link.
      if (left.type === "and" && left.parentheses === undefined)
        return Object.assign(left, { span, operands: append(left, right) });
      return { type: "and", span, operands: [left, right] };
    },
  },
  nodes: ["and"],
  binding: binding.and,
  occurs: "never",
  takes: "anything",
  lower: ({ span }, operands, context) => ({ kind: "all", of: operands, origin: context.origin(span) }),
  format: (_, operands, width) =>
    chained(
      operands.map((operand) => printed(operand, operand.node.type === "or")),
      "AND",
      width,
    ),
};

function append(left: AndNode, right: AndNode["operands"][number]): AndNode["operands"] {
  (left.operands as AndNode["operands"][number][]).push(right);
  return left.operands;
}

/** The page of AND in the documentation; its examples are its tests. */
export const andPage: OperatorPage = {
  operator: and,
  name: "AND",
  syntax: "a AND b, a b",
  summary: "Both sides, anywhere in the post. Terms side by side mean the same.",
  examples: [
    { query: "wine AND cellar", finds: ["a [cellar] for [wine]"], misses: ["a cellar", "wine"] },
    { query: "wine cellar", formatted: "wine AND cellar", finds: ["a [cellar] for [wine]"] },
    { query: "wine && cellar & oak", formatted: "wine AND cellar AND oak" },
    { query: "(a1 OR b1) c1", formatted: "(a1 OR b1) AND c1", finds: ["[b1] [c1]"], misses: ["a1"] },
    { query: "wine AND", says: ["E04"] },
    { query: "wine AND OR cellar", says: ["E04"] },
  ],
};
