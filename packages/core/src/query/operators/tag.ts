import { leaf } from "../lower-text.ts";
import type { TagNode } from "../syntax.ts";
import { tokenBase } from "../token-base.ts";
import { binding, type Operator, type OperatorPage } from "./operator.ts";
import { readTyped } from "./typed.ts";

/** `#tag`. */
export const tag: Operator<TagNode> = {
  spelling: {
    kind: "term",
    read: (reader) => readTyped(reader, "#", "tag", (name, span) => ({ type: "tag", span, name })),
  },
  nodes: ["tag"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ name, span }, _, context) => leaf({ kind: "tag", base: tokenBase(`#${name}`) }, span, context),
  format: ({ name }) => `#${name}`,
};

/** The page of tag in the documentation; its examples are its tests. */
export const tagPage: OperatorPage = {
  operator: tag,
  name: "tag",
  syntax: "#tag",
  summary: "The hashtag, whichever letters of it are capitals.",
  examples: [
    { query: "#MillbrookReads", finds: ["[#millbrookreads] today", "see [#MillbrookReads]"], misses: ["millbrook reads"] },
  ],
};
