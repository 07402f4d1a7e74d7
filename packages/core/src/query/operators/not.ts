import { cover } from "../../text/span.ts";
import type { NotNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `NOT a`, `-a`, `!a`. */
export const not: Operator<NotNode> = {
  spelling: {
    kind: "prefix",
    words: ["NOT"],
    symbols: ["-", "!", "\u2212", "\u2013", "\u2014"],
    wrap: (operand, mark) => ({ type: "not", span: cover(mark.span, outerSpan(operand)), operand }),
  },
  nodes: ["not"],
  binding: binding.not,
  occurs: "never",
  takes: "anything",
  lower: ({ span }, [operand], context) =>
    operand!.kind === "not" ? operand!.of : { kind: "not", of: operand!, origin: context.origin(span) },
  format: (_, [operand]) => `NOT ${printed(operand!, operand!.binding < binding.field && operand!.node.type !== "not")}`,
};

/** The page of NOT in the documentation; its examples are its tests. */
export const notPage: OperatorPage = {
  operator: not,
  name: "NOT",
  syntax: "NOT a, -a, !a",
  summary: "Everything that its operand does not find. The sign stands directly before what it excludes.",
  examples: [
    {
      query: "millbrook NOT missouri",
      formatted: "millbrook AND NOT missouri",
      finds: ["[millbrook]"],
      misses: ["millbrook, missouri"],
    },
    { query: "millbrook -missouri", formatted: "millbrook AND NOT missouri" },
    { query: "millbrook !missouri", formatted: "millbrook AND NOT missouri" },
    { query: "millbrook –missouri", formatted: "millbrook AND NOT missouri", says: ["W10"] },
    { query: "NOT (a1 OR b1)", finds: ["c1"], misses: ["a1"] },
    { query: "a1 OR NOT b1", finds: ["c1", "[a1] b1"], misses: ["b1"] },
    { query: "a1 AND NOT", says: ["E04"] },
  ],
};
