import type { NotNode, QueryNode } from "../syntax.ts";
import { not } from "./not.ts";
import type { Operator, OperatorPage } from "./operator.ts";

/** `NONE(a, b, c)`. */
export const none: Operator<NotNode> = {
  spelling: {
    kind: "call",
    words: ["NONE"],
    make: (operands, _mark, span) => ({ type: "not", span, operand: eitherOf(operands, span) }),
  },
  nodes: [], // NOT lowers and writes what it makes
  binding: not.binding,
  occurs: not.occurs,
  takes: "anything",
  lower: not.lower,
  format: not.format,
};

function eitherOf(operands: readonly QueryNode[], span: NotNode["span"]): QueryNode {
  return operands.length === 1 ? operands[0]! : { type: "or", span, operands };
}

/** The page of NONE in the documentation; its examples are its tests. */
export const nonePage: OperatorPage = {
  operator: none,
  name: "NONE",
  syntax: "NONE(a, b, c)",
  summary: "None of the terms in the list. Another way to write NOT (a OR b OR c), and written back as that.",
  examples: [
    {
      query: 'MPL NONE("major league", dippers)',
      formatted: 'MPL AND NOT ("major league" OR dippers)',
      finds: ["[MPL] is open"],
      misses: ["MPL, the major league", "the Dippers of MPL"],
    },
    { query: "a1 NONE(b1)", formatted: "a1 AND NOT b1", finds: ["[a1]"], misses: ["a1 b1"] },
    { query: "NONE()", says: ["E05"] },
  ],
};
