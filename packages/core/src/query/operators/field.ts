import { cover, type Span, span } from "../../text/span.ts";
import { type Field, fieldNamed } from "../fields.ts";
import type { Form } from "../form.ts";
import { quote } from "../quotes.ts";
import type { FieldNode, ValueNode } from "../syntax.ts";
import { isValue, outerSpan } from "../tree.ts";
import { isFame } from "../values/check-value.ts";
import { conditionOf, testedField } from "../values/condition.ts";
import { readValue } from "../values/read-value.ts";
import { binding, type LowerContext, type Operator, type OperatorPage, printed, type Reader, type Reading } from "./operator.ts";
import { endOfName, readUnknownField } from "./unknown-field.ts";

/** `name:…`. */
export const field: Operator<FieldNode> = {
  spelling: { kind: "term", read: readField },
  nodes: ["field"],
  binding: binding.field,
  occurs: "never",
  takes: "anything",
  scope(node, context) {
    const kind = fieldNamed(node.name)!.kind;
    return kind.of === "text" ? { ...context, field: kind.field } : context;
  },
  lower: (node, [operand], context) =>
    operand ?? lowerValue(fieldNamed(node.name)!, node.operand as ValueNode, context, node.span),
  format(node, [operand]) {
    const value =
      operand === undefined ? formatValue(node.operand as ValueNode) : printed(operand, operand.binding <= binding.field);
    return `${node.name}:${value}`;
  },
};

function readField(reader: Reader): Reading | undefined {
  const { text, at } = reader;
  const nameEnd = endOfName(text, at);
  if (nameEnd === at || text[nameEnd] !== ":" || text.startsWith("//", nameEnd + 1)) return undefined;
  const known = fieldNamed(text.slice(at, nameEnd));
  return known ? readKnown(reader, known, span(at, nameEnd)) : readUnknownField(reader, span(at, nameEnd));
}

function readKnown(reader: Reader, known: Field, nameSpan: Span): Reading {
  const { name } = known;
  reader.at = nameSpan.end + 1;
  reader.skipSpace();
  if (known.kind.of === "text") return readScope(name, nameSpan);
  const operand = readValue(reader, known);
  const place = cover(nameSpan, operand.span);
  if (isFame(known, operand)) return { hole: place, key: "E12.fame" };
  if (operand.type === "list") reportFame(reader, known, operand.values);
  return { node: { type: "field", span: place, name, nameSpan, operand } };
}

function reportFame(reader: Reader, known: Field, values: readonly ValueNode[]): void {
  for (const one of values) if (isFame(known, one)) reader.report("E12.fame", one.span, () => ({ values: { text: "verified" } }));
}

/** A field of text is a prefix: it takes the term or the parentheses that follow. */
function readScope(name: string, nameSpan: Span): Reading {
  const wrap = (operand: FieldNode["operand"]): FieldNode => ({
    type: "field",
    span: cover(nameSpan, isValue(operand) ? operand.span : outerSpan(operand)),
    name,
    nameSpan,
    operand,
  });
  return { prefix: { wrap }, binding: binding.field, mark: { span: span(nameSpan.start, nameSpan.end + 1), text: `${name}:` } };
}

function lowerValue(known: Field, value: ValueNode, context: LowerContext, place: Span): Form {
  const origin = context.origin(place);
  if (value.type === "list")
    return { kind: "any", of: value.values.map((one) => lowerValue(known, one, context, one.span)), origin };
  return { kind: "test", field: testedField(known), condition: conditionOf(known, value, context.offsetAt), origin };
}

function formatValue(value: ValueNode): string {
  if (value.type === "list") return `(${value.values.map(formatValue).join(" OR ")})`;
  if (value.type === "range") return `${value.from}..${value.to}`;
  if (value.type === "comparison") return `${value.operator}${value.text}`;
  return value.quoted ? quote(value.text) : value.text;
}

/** The page of field in the documentation; its examples are its tests. */
export const fieldPage: OperatorPage = {
  operator: field,
  name: "field",
  syntax: "title:wine, lang:(en OR es), likes:>10, since:7d",
  summary:
    "Looks in one part of the post, or compares one of its values. A post that lacks the value never fits, and always fits the negation.",
  examples: [
    { query: "title:wine" },
    { query: 'title:(wine OR "red wine")' },
    { query: "TITLE: wine cellar", formatted: "title:wine AND cellar" },
    { query: "lang:(en OR es)" },
    { query: "lang:(en, es | fr)", formatted: "lang:(en OR es OR fr)" },
    { query: "-lang:es wine", formatted: "NOT lang:es AND wine" },
    { query: 'author:"Ann Lee" OR author:@annlee' },
    { query: "likes:>10 rating:1..2 replies:[5 TO *]", formatted: "likes:>10 AND rating:1..2 AND replies:>=5" },
    { query: "since:7d until:2026-11-20 during:2026-11", formatted: "since:7d AND until:2026-11-20 AND during:2026-11" },
    { query: "link:millbrook.example/*" },
    { query: "lang:english", says: ["E07"] },
    { query: "network:blusky", says: ["E07"] },
    { query: "is:verified", says: ["E12"] },
    { query: "followers:>100", says: ["E12"] },
    { query: "auther:ann", says: ["E06"] },
    { query: "re: hold", says: ["E06"] },
    { query: "since:2026-02-30", says: ["E07"] },
    { query: "likes:20..10", says: ["E07"] },
    { query: "likes:many", says: ["E07"] },
  ],
};
