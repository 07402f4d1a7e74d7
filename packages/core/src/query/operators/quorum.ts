import { replacing } from "../fixes.ts";
import type { Form } from "../form.ts";
import type { QuorumNode } from "../syntax.ts";
import { binding, joined, type LowerContext, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `ATLEAST/2(a, b, c)`. */
export const quorum: Operator<QuorumNode> = {
  spelling: {
    kind: "call",
    words: ["ATLEAST"],
    number: { least: 1 },
    make: (operands, { number = 1 }, span) => ({ type: "quorum", span, atLeast: number, operands }),
  },
  nodes: ["quorum"],
  binding: binding.term,
  occurs: "never",
  takes: "anything",
  check({ atLeast, operands, span }, reporter) {
    const count = operands.length;
    if (atLeast <= count) return;
    const number = { start: span.start + "ATLEAST/".length, end: span.start + `ATLEAST/${atLeast}`.length };
    reporter.report("E07.quorum", span, () => ({
      values: { number: atLeast, count },
      fixes: [replacing(number, String(count), "E07.quorum.fix")],
    }));
  },
  lower: (node, operands, context) => lowerQuorum(node, operands, context),
  format: ({ atLeast }, operands) =>
    `ATLEAST/${atLeast}(${joined(
      operands.map((operand) => printed(operand, false)),
      ", ",
    )})`,
};

/** All of them is AND, one of them is OR; only what lies between needs counting. */
function lowerQuorum({ atLeast, span }: QuorumNode, of: readonly Form[], context: LowerContext): Form {
  const origin = context.origin(span);
  if (atLeast === 1) return { kind: "any", of, origin };
  if (atLeast === of.length) return { kind: "all", of, origin };
  return { kind: "count", counts: "members", atLeast, of, origin };
}

/** The page of ATLEAST in the documentation; its examples are its tests. */
export const quorumPage: OperatorPage = {
  operator: quorum,
  name: "ATLEAST",
  syntax: "ATLEAST/2(a, b, c)",
  summary: "At least so many of the terms in the list, whichever they are.",
  examples: [
    {
      query: 'ATLEAST/2(hours, parking, "story time")',
      finds: ["[hours] and [parking]", "is there [parking] at [story time]"],
      misses: ["hours, hours, hours"],
    },
    { query: "ATLEAST/1(a1 OR b1, c1)", finds: ["[c1]"] },
    { query: "ATLEAST/3(a1, b1)", says: ["E07"] },
    { query: "ATLEAST/0(a1, b1)", says: ["E07"] },
    { query: "ATLEAST/2(a1, , b1)", says: ["E05"] },
    { query: "ATLEAST/2 a1", says: ["E04"] },
  ],
};
