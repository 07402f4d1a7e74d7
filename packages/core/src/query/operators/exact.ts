import { span } from "../../text/span.ts";
import { lowerCharacters } from "../lower-text.ts";
import { isEscaped } from "../quotes.ts";
import type { ExactNode } from "../syntax.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { readMarked, textOf } from "./quoted.ts";

/** `{BPL}`. */
export const exact: Operator<ExactNode> = {
  spelling: { kind: "term", read: (reader) => (reader.text[reader.at] === "{" ? readExact(reader) : undefined) },
  nodes: ["exact"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place }, _, context) => lowerCharacters("exact", text, place, context),
  format: ({ text }) => `{${text.replace(/[\\{}]/g, "\\$&")}}`,
};

function readExact(reader: Reader): Reading {
  const start = reader.at;
  const text = textOf(reader, readMarked(reader, "}", isUnescaped)).trim();
  const place = span(start, reader.at);
  return text === "" ? { hole: place, key: "E05.term" } : { node: { type: "exact", span: place, text } };
}

function isUnescaped(text: string, at: number): boolean {
  return !isEscaped(text, at);
}

/** The page of exact in the documentation; its examples are its tests. */
export const exactPage: OperatorPage = {
  operator: exact,
  name: "exact",
  syntax: "{BPL}",
  summary: "A word or phrase in exactly these capitals, accents and signs. What names need that are also words.",
  examples: [
    { query: "{SPL}", finds: ["at [SPL] today"], misses: ["spl", "SPLIT"] },
    { query: "{Reading Room}", finds: ["the [Reading Room]"], misses: ["the reading room", "Reading a Room"] },
    { query: "{SPL", says: ["E01"] },
    { query: "{ }", says: ["E05"] },
  ],
};
