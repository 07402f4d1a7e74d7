import { cover } from "../../text/span.ts";
import type { Positional } from "../form.ts";
import type { NearNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { binding, type Operator, type OperatorPage, printed } from "./operator.ts";

/** Meltwater's default, and the one people expect who write NEAR without a number. */
const usualDistance = 4;

/** `a NEAR/4 b` and `a ONEAR/4 b`. */
export const near: Operator<NearNode> = {
  spelling: {
    kind: "infix",
    words: ["NEAR", "ONEAR"],
    number: { default: usualDistance, least: 0, isDistance: true, pattern: /\/(?:(\d+)(f?))?/y },
    join: (left, right, { text, number = usualDistance, suffix }) => ({
      type: "near",
      span: cover(outerSpan(left), outerSpan(right)),
      ordered: text.startsWith("O") || suffix === "f",
      distance: number,
      left,
      right,
    }),
  },
  nodes: ["near"],
  binding: binding.near,
  occurs: "always",
  takes: "occurrences",
  lower: ({ distance, ordered, span }, operands, context) => ({
    kind: "window",
    of: operands as readonly Positional[],
    within: { unit: "between", words: distance, ordered },
    origin: context.origin(span),
  }),
  format({ ordered, distance }, [left, right]) {
    const before = printed(left!, left!.binding < binding.near);
    return `${before} ${ordered ? "ONEAR" : "NEAR"}/${distance} ${printed(right!, right!.binding <= binding.near)}`;
  },
};

/** The page of NEAR in the documentation; its examples are its tests. */
export const nearPage: OperatorPage = {
  operator: near,
  name: "NEAR",
  syntax: "a NEAR/4 b, a ONEAR/4 b",
  summary:
    "Both sides with at most so many words between them: in any order with NEAR, in this order with ONEAR. Without a number it is 4. " +
    "Nothing but words, phrases, tags and alternatives of these can stand beside it.",
  examples: [
    {
      query: "wine NEAR/2 cellar",
      finds: ["a [cellar] for my [wine]", "[wine] and spirits [cellar]", "[wine] [cellar]"],
      misses: ["a cellar for all of my wine", "cellar"],
    },
    { query: "wine ONEAR/1 cellar", finds: ["[wine] storage [cellar]"], misses: ["cellar wine"] },
    { query: "wine NEAR/1f cellar", formatted: "wine ONEAR/1 cellar" },
    { query: "wine NEAR cellar", formatted: "wine NEAR/4 cellar" },
    { query: "library NEAR/0 library", finds: ["[library] [library]"], misses: ["library"] },
    { query: '(hold OR hold*) NEAR/3 "my book"', finds: ["[my book] is on [hold]"], misses: ["hold this"] },
    { query: "wine NEAR/3 cellar NEAR/3 oak", formatted: "wine NEAR/3 cellar NEAR/3 oak" },
    { query: "wine NEAR/3 (cellar NEAR/3 oak)", formatted: "wine NEAR/3 (cellar NEAR/3 oak)" },
    { query: "wine NEAR/3 (cellar AND oak)", says: ["E08"] },
    { query: "wine NEAR/101 cellar", says: ["E09"] },
  ],
};
