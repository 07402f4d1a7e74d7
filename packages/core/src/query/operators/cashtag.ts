import { leaf } from "../lower-text.ts";
import type { CashtagNode } from "../syntax.ts";
import { tokenBase } from "../token-base.ts";
import { binding, type Operator, type OperatorPage } from "./operator.ts";
import { readTyped } from "./typed.ts";

/** `$GME`. */
export const cashtag: Operator<CashtagNode> = {
  spelling: {
    kind: "term",
    read: (reader) => readTyped(reader, "$", "cashtag", (name, span) => ({ type: "cashtag", span, name })),
  },
  nodes: ["cashtag"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ name, span }, _, context) => leaf({ kind: "cashtag", base: tokenBase(`$${name}`) }, span, context),
  format: ({ name }) => `$${name}`,
};

/** The page of cashtag in the documentation; its examples are its tests. */
export const cashtagPage: OperatorPage = {
  operator: cashtag,
  name: "cashtag",
  syntax: "$GME",
  summary: "The sign of a share, whichever letters of it are capitals.",
  examples: [{ query: "$GME", finds: ["all in on [$gme]"], misses: ["gme", "$5"] }],
};
