import { span } from "../../text/span.ts";
import { lowerCharacters } from "../lower-text.ts";
import { quote } from "../quotes.ts";
import type { RawNode } from "../syntax.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { readName } from "./quoted.ts";

const name = "raw:";

/** `raw:"…"`. */
export const raw: Operator<RawNode> = {
  spelling: {
    kind: "term",
    read: (reader) =>
      reader.text.slice(reader.at, reader.at + name.length).toLowerCase() === name ? readRaw(reader) : undefined,
  },
  nodes: ["raw"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place }, _, context) => lowerCharacters("raw", text, place, context),
  format: ({ text }) => name + quote(text),
};

function readRaw(reader: Reader): Reading {
  const start = reader.at;
  reader.at += name.length;
  const text = readName(reader);
  const place = span(start, reader.at);
  return text === "" ? { hole: place, key: "E05.term" } : { node: { type: "raw", span: place, text } };
}

/** The page of raw in the documentation; its examples are its tests. */
export const rawPage: OperatorPage = {
  operator: raw,
  name: "raw",
  syntax: 'raw:"e-b"',
  summary: "These very characters anywhere, also in the middle of a word. Capitals and accents count.",
  examples: [
    { query: 'raw:"oo"', finds: ["b[oo]k"], misses: ["BOOK"] },
    { query: "raw:Google+", formatted: 'raw:"Google+"', finds: ["on [Google+] today"] },
    { query: 'raw:"caf\u00e9"', finds: ["[caf\u00e9]s", "[cafe\u0301]s"], misses: ["cafes", "CAF\u00c9"] },
    { query: 'raw:"\\"no\\""', finds: ['she said ["no"]'], misses: ["no"] },
    { query: 'raw:""', says: ["E05"] },
  ],
};
