import { span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import { lowerCharacters } from "../lower-text.ts";
import { isEscaped, lastWord, unescaped } from "../quotes.ts";
import type { ExactNode } from "../syntax.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";

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
  const { text, at: start } = reader;
  const close = reader.find("}", start + 1, isUnescaped);
  const end = close < 0 ? reader.guessEnd(start + 1) : close;
  if (close < 0) reportUnclosed(reader, start, end);
  reader.at = close < 0 ? end : close + 1;
  const place = span(start, reader.at);
  const inside = unescaped(text.slice(start + 1, end).trim());
  return inside === "" ? { hole: place, key: "E05.exact" } : { node: { type: "exact", span: place, text: inside } };
}

function isUnescaped(text: string, at: number): boolean {
  return !isEscaped(text, at);
}

function reportUnclosed(reader: Reader, open: number, end: number): void {
  reader.report("E01.brace", span(open, open + 1), () => {
    const values = { text: lastWord(reader.text, open + 1, end) };
    return {
      values,
      fixes: [replacing(span(end, end), isEscaped(reader.text, end) ? "\\}" : "}", "E01.brace.fix", values.text)],
    };
  });
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
