import { cover } from "../../text/span.ts";
import type { FrequencyNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `FREQ/2(a OR b)`. */
export const frequency: Operator<FrequencyNode> = {
  spelling: {
    kind: "call",
    words: ["FREQ"],
    number: { least: 1 },
    takesOne: true,
    make: (operands, { number = 1 }, span) => ({ type: "frequency", span, atLeast: number, operand: oneOf(operands) }),
  },
  nodes: ["frequency"],
  binding: binding.term,
  occurs: "never",
  takes: "occurrences",
  lower: ({ atLeast, span }, of, context) => ({
    kind: "count",
    counts: "occurrences",
    atLeast,
    of,
    origin: context.origin(span),
  }),
  format: ({ atLeast }, [operand]) => `FREQ/${atLeast}(${printed(operand!, false)})`,
};

/** A list is taken for the alternatives that its finding offers. */
function oneOf(operands: readonly QueryNode[]): QueryNode {
  const [first, last] = [operands[0]!, operands.at(-1)!];
  return operands.length === 1 ? first : { type: "or", span: cover(outerSpan(first), outerSpan(last)), operands };
}

/** The page of FREQ in the documentation; its examples are its tests. */
export const frequencyPage: OperatorPage = {
  operator: frequency,
  name: "FREQ",
  syntax: "FREQ/2(a OR b)",
  summary: "At least so many occurrences in one post, of whichever of the alternatives.",
  examples: [
    {
      query: "FREQ/2(closed OR shut)",
      finds: ["[closed] on monday, [shut] on sunday", "[closed], [closed], [closed]"],
      misses: ["closed"],
    },
    { query: "FREQ/2(a1, b1)", says: ["E07"] },
    { query: "FREQ/2(a1 AND b1)", says: ["E08"] },
    { query: "FREQ/0(a1)", says: ["E07"] },
  ],
};
