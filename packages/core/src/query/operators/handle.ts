import { leaf } from "../lower-text.ts";
import type { HandleNode } from "../syntax.ts";
import { tokenBase } from "../token-base.ts";
import { binding, type Operator, type OperatorPage } from "./operator.ts";
import { readTyped } from "./typed.ts";

/** `@handle`. */
export const handle: Operator<HandleNode> = {
  spelling: {
    kind: "term",
    read: (reader) => readTyped(reader, "@", "handle", (name, span) => ({ type: "handle", span, name })),
  },
  nodes: ["handle"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ name, span }, _, context) => leaf({ kind: "handle", base: tokenBase(`@${name}`) }, span, context),
  format: ({ name }) => `@${name}`,
};

/** The page of handle in the documentation; its examples are its tests. */
export const handlePage: OperatorPage = {
  operator: handle,
  name: "handle",
  syntax: "@handle",
  summary: "An account spoken to in the text. Without a server it fits the same name on any server.",
  examples: [
    { query: "@millbrooklib", finds: ["thanks [@millbrooklib]!", "hi [@millbrooklib@social.example]"], misses: ["millbrooklib"] },
  ],
};
