import { readWords } from "../../text/read-words.ts";
import { span } from "../../text/span.ts";
import { leaf } from "../lower-text.ts";
import type { UrlNode } from "../syntax.ts";
import { tokenBase } from "../token-base.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { endOfValue, runEnd } from "./run.ts";

/** `https://…`, `millbrook.example`. */
export const url: Operator<UrlNode> = {
  spelling: { kind: "term", read: readUrl },
  nodes: ["url"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place }, _, context) => leaf({ kind: "url", text: tokenBase(text) }, place, context),
  format: ({ text }) => text,
};

function readUrl(reader: Reader): Reading | undefined {
  const { text, at } = reader;
  const shorter = runEnd(text, at);
  if (!mayBeAddress(text, at, shorter)) return undefined;
  return (hasScheme(text, at) ? readUpTo(reader, endOfValue(text, at, true)) : undefined) ?? readUpTo(reader, shorter);
}

/** The address, where the text layer reads one and nothing else up to an offset. */
function readUpTo(reader: Reader, end: number): Reading | undefined {
  const { text, at } = reader;
  const [first, ...rest] = readWords(text.slice(at, end));
  if (first?.kind !== "url" || first.span.start !== 0 || rest.some(({ span: inner }) => inner.end > first.span.end))
    return undefined;
  const isWild = text.slice(at, end).includes("*");
  const place = span(at, end);
  if (isWild) reader.report("E11.address", place);
  reader.at = end;
  return { node: { type: "url", span: place, text: first.text } };
}

function hasScheme(text: string, at: number): boolean {
  return /^https?:\/\//i.test(text.slice(at, at + "https://".length));
}

/** Whether it is worth asking the text layer: an address has a dot before a letter, or a scheme. */
function mayBeAddress(text: string, start: number, end: number): boolean {
  return /\.[^.*]/.test(text.slice(start + 1, end));
}

/** The page of address in the documentation; its examples are its tests. */
export const urlPage: OperatorPage = {
  operator: url,
  name: "address",
  syntax: "https://millbrook.example/hours",
  summary: "An address in the text, as a whole. To find whatever lies under one, use link: or domain:.",
  examples: [
    { query: "https://millbrook.example/hours", finds: ["see [https://millbrook.example/hours]"], misses: ["millbrook hours"] },
    { query: "www.millbrook.example OR a1", finds: ["at [www.millbrook.example]"] },
  ],
};
