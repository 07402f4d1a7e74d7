import { readWords } from "../../text/read-words.ts";
import { span } from "../../text/span.ts";
import { isSpace } from "../characters.ts";
import { leaf } from "../lower-text.ts";
import { closersOf } from "../quotes.ts";
import type { UrlNode } from "../syntax.ts";
import { tokenBase } from "../token-base.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

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
  return (hasScheme(text, at) ? readUpTo(reader, endOfAddress(text, at)) : undefined) ?? readUpTo(reader, shorter);
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

/** Up to white space, a quotation mark, or a closing parenthesis that the address did not open. */
function endOfAddress(text: string, start: number): number {
  let open = 0;
  let end = start;
  for (; end < text.length; end++) {
    const mark = text.charAt(end);
    if (isSpace(text.charCodeAt(end)) || mark === "|" || closersOf(mark) !== undefined) break;
    if (mark === "," && !(end + 1 < text.length && !isSpace(text.charCodeAt(end + 1)))) break;
    if (mark === "(") open++;
    else if (mark === ")" && --open < 0) break;
  }
  return end;
}

/** Whether it is worth asking the text layer: an address has a dot before a letter, or a scheme. */
function mayBeAddress(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at + 1 < end; at++) {
    if (text[at] === "." && text[at + 1] !== "." && text[at + 1] !== "*") return true;
  }
  return false;
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
