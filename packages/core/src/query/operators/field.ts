import { fold } from "../../text/fold.ts";
import { cover, type Span, span } from "../../text/span.ts";
import { isAsciiWord } from "../characters.ts";
import { type Field, fieldNamed } from "../fields.ts";
import type { Condition, Form, TestField } from "../form.ts";
import { quote } from "../quotes.ts";
import type { FieldNode, ValueNode } from "../syntax.ts";
import { isValue, outerSpan } from "../tree.ts";
import { binding, type LowerContext, type Mark, type Operator, printed, type Reader, type Reading } from "./operator.ts";
import { readValue } from "./values.ts";

/** `name:…`. */
export const field: Operator<FieldNode> = {
  name: "field",
  syntax: "title:a, lang:(en OR es)",
  summary: "Looks in one part of the post, or compares one of its values. A missing value is never equal to anything.",
  spelling: { kind: "term", read: readField },
  nodes: ["field"],
  binding: binding.field,
  occurs: "never",
  takes: "anything",
  scope(node, context) {
    const kind = fieldNamed(node.name)!.kind;
    return kind.of === "text" ? { ...context, field: kind.field } : context;
  },
  lower: (node, [operand], context) => operand ?? lowerValue(node, node.operand as ValueNode, context),
  format(node, [operand]) {
    const value =
      operand === undefined ? formatValue(node.operand as ValueNode) : printed(operand, operand.binding <= binding.field);
    return `${node.name}:${value}`;
  },
  examples: [
    { query: "title:wine", formatted: "title:wine" },
    { query: "title:(wine OR beer)", formatted: "title:(wine OR beer)" },
    { query: "lang:(en OR es)", formatted: "lang:(en OR es)" },
    { query: 'author:"Ann Lee"', formatted: 'author:"Ann Lee"' },
  ],
};

function readField(reader: Reader): Reading | undefined {
  const nameEnd = endOfName(reader.text, reader.at);
  if (reader.text[nameEnd] !== ":") return undefined;
  const known = fieldNamed(reader.text.slice(reader.at, nameEnd));
  return known && readKnown(reader, known, span(reader.at, nameEnd));
}

function readKnown(reader: Reader, known: Field, nameSpan: Span): Reading {
  const { name } = known;
  reader.at = nameSpan.end + 1;
  reader.skipSpace();
  const mark: Mark = { span: span(nameSpan.start, nameSpan.end + 1), text: `${name}:` };
  if (known.kind.of !== "text") {
    const operand = readValue(reader, known);
    return { node: { type: "field", span: cover(nameSpan, operand.span), name, nameSpan, operand } };
  }
  const wrap = (operand: FieldNode["operand"] & { type: string }): FieldNode => ({
    type: "field",
    span: cover(nameSpan, isValue(operand) ? operand.span : outerSpan(operand)),
    name,
    nameSpan,
    operand,
  });
  return { prefix: { wrap }, binding: binding.field, mark };
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (isAsciiWord(text.charCodeAt(end)) || text[end] === "_") end++;
  return end;
}

function lowerValue(node: FieldNode, value: ValueNode, context: LowerContext): Form {
  const origin = context.origin(value.span);
  if (value.type === "list") return { kind: "any", of: value.values.map((one) => lowerValue(node, one, context)), origin };
  return { kind: "test", field: fieldNamed(node.name)!.kind.field as TestField, condition: conditionOf(value), origin };
}

function conditionOf(value: Exclude<ValueNode, { type: "list" }>): Condition {
  const text = value.type === "range" ? "" : value.text;
  const prefix = text.endsWith("*");
  return { kind: "text", text: fold(prefix ? text.slice(0, -1) : text).text, prefix };
}

function formatValue(value: ValueNode): string {
  if (value.type === "list") return `(${value.values.map(formatValue).join(" OR ")})`;
  if (value.type === "range") return `${value.from}..${value.to}`;
  if (value.type === "comparison") return `${value.operator}${value.text}`;
  return value.quoted ? quote(value.text) : value.text;
}
