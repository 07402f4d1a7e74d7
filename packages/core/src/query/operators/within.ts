import { cover } from "../../text/span.ts";
import type { Positional } from "../form.ts";
import type { WithinNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, type Operator, type OperatorPage, printed } from "./operator.ts";

/** `a SENTENCE b` and `a PARAGRAPH b`. */
export const within: Operator<WithinNode> = {
  spelling: {
    kind: "infix",
    words: ["SENTENCE", "PARAGRAPH"],
    join: (left, right, { text }) => ({
      type: "within",
      span: cover(outerSpan(left), outerSpan(right)),
      unit: text === "SENTENCE" ? "sentence" : "paragraph",
      left,
      right,
    }),
  },
  nodes: ["within"],
  binding: binding.near,
  occurs: "always",
  takes: "occurrences",
  lower: ({ unit, span }, operands, context) => ({
    kind: "window",
    of: operands as readonly Positional[],
    within: { unit },
    origin: context.origin(span),
  }),
  format({ unit }, [left, right]) {
    const before = printed(left!, left!.binding < binding.near);
    return `${before} ${unit.toUpperCase()} ${printed(right!, right!.binding <= binding.near)}`;
  },
};

/** The page of SENTENCE in the documentation; its examples are its tests. */
export const withinPage: OperatorPage = {
  operator: within,
  name: "SENTENCE",
  syntax: "a SENTENCE b, a PARAGRAPH b",
  summary:
    "Both sides in one sentence, or in one paragraph, in any order. A line break ends a sentence, an empty line a paragraph.",
  examples: [
    { query: "wine SENTENCE cellar", finds: ["No. My [cellar] is full of [wine]."], misses: ["I like wine. My cellar is wet."] },
    {
      query: "wine PARAGRAPH cellar",
      finds: ["I like [wine]. My [cellar] is wet."],
      misses: ["I like wine.\n\nMy cellar is wet."],
    },
    { query: "wine SENTENCE NOT cellar", says: ["E08"] },
  ],
};
