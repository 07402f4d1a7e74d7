import { span } from "../../text/span.ts";
import { quote } from "../quotes.ts";
import type { SavedNode } from "../syntax.ts";
import { reportMissing } from "../values/check-value.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { readName } from "./quoted.ts";

const name = "saved:";

/** `saved:"name"`. */
export const saved: Operator<SavedNode> = {
  spelling: {
    kind: "term",
    read: (reader) =>
      reader.text.slice(reader.at, reader.at + name.length).toLowerCase() === name ? readSaved(reader) : undefined,
  },
  nodes: ["saved"],
  binding: binding.term,
  occurs: "never",
  takes: "anything",
  lower: (node, _, context) => context.saved(node),
  format: (node) => name + quote(node.name),
};

function readSaved(reader: Reader): Reading {
  const start = reader.at;
  reader.at += name.length;
  reader.skipSpace();
  const searchName = readName(reader).trim();
  const place = span(start, reader.at);
  if (searchName === "") reportMissing(reader, { name: "saved" }, place);
  return { node: { type: "saved", span: place, name: searchName } };
}

/** The page of saved in the documentation; its examples are its tests. */
export const savedPage: OperatorPage = {
  operator: saved,
  name: "saved",
  syntax: 'saved:"branch names"',
  summary: "Another saved search, as if it stood here in parentheses. It is put in when the query is compiled.",
  examples: [
    {
      query: 'saved:"branch names" AND hours',
      saved: { "branch names": "riverside OR hilltop" },
      finds: ["[riverside] [hours]"],
      misses: ["hours"],
    },
    { query: "saved:names", formatted: 'saved:"names"', saved: { names: "NOT closed" }, finds: ["open"] },
    { query: 'saved:""', says: ["E07"] },
    { query: 'saved:"names" NEAR/3 hours', says: ["E08"] },
  ],
};
