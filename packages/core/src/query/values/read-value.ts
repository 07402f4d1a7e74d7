import { cover, type Span, span } from "../../text/span.ts";
import { matchAt, skipSpaces, spacesBefore } from "../characters.ts";
import type { Field } from "../fields.ts";
import { replacing } from "../fixes.ts";
import { commentAt } from "../lexer.ts";
import type { Reader } from "../operators/operator.ts";
import { readQuotedText } from "../operators/quoted.ts";
import { endOfValue } from "../operators/run.ts";
import { opensPhrase } from "../quotes.ts";
import { unclosedParenthesis } from "../structure-findings.ts";
import type { ValueNode } from "../syntax.ts";
import { checkValue, reportMissing } from "./check-value.ts";

/** Reads what stands behind the colon of a field of values: one value, or several alternatives in parentheses. */
export function readValue(reader: Reader, field: Field): ValueNode {
  if (reader.text[reader.at] === "(") return readList(reader, field);
  const value = readOne(reader, field);
  return isComma(reader) ? readCommas(reader, field, value) : value;
}

/** `lang:en,fr`: read as a list, with the parentheses offered. */
function readCommas(reader: Reader, field: Field, first: ValueNode): ValueNode {
  const values = [first];
  while (isComma(reader)) {
    reader.at++;
    values.push(readOne(reader, field));
  }
  const place = span(first.span.start, reader.at);
  reader.report("E07.commas", place, () => {
    const text = `(${values.map((value) => reader.text.slice(value.span.start, value.span.end)).join(" OR ")})`;
    return {
      values: { name: field.name },
      fixes: [replacing(place, text, "fix.write", `${field.name}:${text}`)],
    };
  });
  return { type: "list", span: place, values };
}

/** Whether a comma has another value directly behind it. */
function isComma({ text, at }: Reader): boolean {
  return /^,[^\s,(){}]/.test(text.slice(at, at + 2)) && commentAt(text, at + 1) === undefined;
}

function readList(reader: Reader, field: Field): ValueNode {
  const open = reader.at++;
  const values: ValueNode[] = [];
  let isParted = true;
  for (;;) {
    reader.skipSpace();
    const mark = reader.text.charAt(reader.at);
    if (mark === "" || mark === ")") return endList(reader, field, open, values);
    if (skipOr(reader) || skipOther(reader, field, values)) isParted = true;
    else {
      if (!isParted) reportUnparted(reader, field, values.at(-1)!);
      values.push(readOne(reader, field));
      isParted = false;
    }
  }
}

function endList(reader: Reader, field: Field, open: number, values: readonly ValueNode[]): ValueNode {
  if (reader.at < reader.text.length) reader.at++;
  else reader.report("E02.unclosed", span(open, open + 1), () => unclosedParenthesis(reader.end, 1));
  const place = span(open, reader.at);
  if (values.length === 0) reportMissing(reader, field, place);
  return { type: "list", span: place, values };
}

/** What parts two values: OR, a bar, a comma. */
function skipOr(reader: Reader): boolean {
  const length = wordLength(reader, /(?:OR|or)(?=[\s(])|\|\|?|,|\uff0c/y);
  reader.at += length;
  return length > 0;
}

/** What has no place in a list of values, and is passed over with a finding. */
function skipOther(reader: Reader, field: Field, values: readonly ValueNode[]): boolean {
  const length = wordLength(reader, /(?:AND|NOT|and|not)(?=[\s(])|&&?|[({}]/y);
  if (length === 0) return false;
  const place = span(reader.at, reader.at + length);
  const text = reader.text.slice(place.start, place.end);
  reader.at += length;
  reader.report("E07.list", place, () => ({
    values: { text, name: field.name },
    fixes: /^(?:AND|and|&&?)$/.test(text) && values.length > 0 ? [replacing(place, "OR")] : [],
  }));
  return true;
}

function reportUnparted(reader: Reader, field: Field, before: ValueNode): void {
  const place = span(before.span.end, reader.at);
  reader.report("E07.unparted", cover(before.span, place), () => ({
    values: { name: field.name },
    fixes: [replacing(place, " OR ", "fix.write", "OR")],
  }));
}

function wordLength({ text, at }: Reader, pattern: RegExp): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

function readOne(reader: Reader, field: Field): ValueNode {
  const value = opensPhrase(reader.text, reader.at)
    ? readQuotedValue(reader)
    : (readBracketed(reader) ?? readComparison(reader) ?? readPlain(reader, field));
  checkValue(reader, field, value);
  return value;
}

function readQuotedValue(reader: Reader): ValueNode {
  const start = reader.at;
  const text = readQuotedText(reader);
  return { type: "value", span: span(start, reader.at), text, quoted: true };
}

const bracketed = /\[\s*([^\s[\]()]+)\s+(?:TO|to)\s+([^\s[\]()]+)\s*\]/y;

/** `[10 TO 20]`, as Lucene writes a range; `*` leaves an end open. */
function readBracketed(reader: Reader): ValueNode | undefined {
  const match = matchAt(bracketed, reader.text, reader.at);
  if (match === null) return undefined;
  const [whole, from, to] = match;
  const place = span(reader.at, reader.at + whole.length);
  reader.at = place.end;
  return rangeOf(place, from!, to!, "*");
}

/** A range, or a comparison where one of its ends is left open. */
function rangeOf(place: Span, from: string, to: string, open: string): ValueNode {
  if (to === open) return { type: "comparison", span: place, operator: ">=", text: from };
  if (from === open) return { type: "comparison", span: place, operator: "<=", text: to };
  return { type: "range", span: place, from, to };
}

function readComparison(reader: Reader): ValueNode | undefined {
  const start = reader.at;
  const operator = /^(?:[<>]=?|=)/.exec(reader.text.slice(start, start + 2))?.[0] as ">" | ">=" | "<" | "<=" | "=" | undefined;
  if (operator === undefined) return undefined;
  const from = skipSpaces(reader.text, start + operator.length);
  reader.at = valueEnd(reader.text, from);
  return { type: "comparison", span: span(start, reader.at), operator, text: reader.text.slice(from, reader.at) };
}

function readPlain(reader: Reader, { kind }: Field): ValueNode {
  const start = reader.at;
  reader.at = valueEnd(reader.text, start, kind.of === "string" && kind.shape === "address");
  const text = reader.text.slice(start, reader.at);
  const place = span(start, reader.at);
  const dots = kind.of === "number" || kind.of === "date" ? text.indexOf("..") : -1;
  if (dots < 0) return { type: "value", span: place, text, quoted: false };
  return rangeOf(place, text.slice(0, dots), text.slice(dots + 2), "");
}

/** Punctuation at the end of a value belongs to the sentence the query was pasted from. */
function valueEnd(text: string, start: number, isAddress = false): number {
  const end = endOfValue(text, start, isAddress);
  return text[end - 1] === ";" && end - 1 > start ? end - 1 : Math.max(start, spacesBefore(text, end));
}
