import { span } from "../../text/span.ts";
import { lowerCharacters } from "../lower-text.ts";
import { opensPhrase, quote, unescaped } from "../quotes.ts";
import type { RawNode } from "../syntax.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { readQuoted } from "./quoted.ts";
import { runEnd } from "./run.ts";

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
  const text = opensPhrase(reader.text, reader.at) ? readText(reader) : readRun(reader);
  const place = span(start, reader.at);
  return text === "" ? { hole: place, key: "E05.exact" } : { node: { type: "raw", span: place, text } };
}

function readText(reader: Reader): string {
  const { inside, end } = readQuoted(reader);
  reader.at = end;
  return unescaped(reader.text.slice(inside.start, inside.end));
}

function readRun(reader: Reader): string {
  const start = reader.at;
  reader.at = runEnd(reader.text, start);
  return reader.text.slice(start, reader.at);
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
