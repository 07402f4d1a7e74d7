import { type Span, span } from "../../text/span.ts";
import { skipSpaces } from "../characters.ts";
import type { Field } from "../fields.ts";
import { opensPhrase, unquote } from "../quotes.ts";
import type { ValueNode } from "../syntax.ts";
import type { Reader } from "./operator.ts";
import { readQuoted } from "./phrase.ts";
import { runEnd } from "./run.ts";

/** Reads what stands behind the colon of a field of values. */
export function readValue(reader: Reader, known: Field): ValueNode {
  return reader.text[reader.at] === "(" ? readList(reader, known) : readOne(reader, known);
}

function readList(reader: Reader, known: Field): ValueNode {
  const open = span(reader.at, ++reader.at);
  const values: ValueNode[] = [];
  for (;;) {
    reader.skipSpace();
    if (reader.at >= reader.text.length) return unclosedList(reader, open, values);
    if (reader.text[reader.at] === ")") return { type: "list", span: span(open.start, ++reader.at), values };
    if (!skipSeparator(reader)) values.push(readOne(reader, known));
  }
}

function readOne(reader: Reader, _known: Field): ValueNode {
  const start = reader.at;
  if (opensPhrase(reader.text, start)) return readQuotedValue(reader);
  const end = Math.max(runEnd(reader.text, start), start);
  reader.at = end;
  const place = span(start, end);
  if (end === start) reader.report("E07.missing", place);
  if (end === start && reader.at < reader.text.length && reader.text[start] !== ")") reader.at++;
  return { type: "value", span: place, text: reader.text.slice(start, end), quoted: false };
}

function readQuotedValue(reader: Reader): ValueNode {
  const start = reader.at;
  const { inside, end } = readQuoted(reader);
  reader.at = end;
  return { type: "value", span: span(start, end), text: unquote(reader.text.slice(inside.start, inside.end)), quoted: true };
}

function skipSeparator(reader: Reader): boolean {
  const { text, at } = reader;
  const length = text.startsWith("OR", at) && skipSpaces(text, at + 2) > at + 2 ? 2 : ",|".includes(text.charAt(at)) ? 1 : 0;
  reader.at += length;
  return length > 0;
}

function unclosedList(reader: Reader, open: Span, values: readonly ValueNode[]): ValueNode {
  const end = span(reader.text.length, reader.text.length);
  reader.report("E02.unclosed", open, () => ({
    labels: [{ key: "E02.unclosed.label", span: end }],
    fixes: [{ key: "E02.unclosed.fix", values: { text: ")" }, edits: [{ span: end, text: ")" }] }],
  }));
  return { type: "list", span: span(open.start, end.end), values };
}
