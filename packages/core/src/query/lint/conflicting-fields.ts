import { readTime } from "../dates.ts";
import { fieldNamed } from "../fields.ts";
import type { Condition } from "../form.ts";
import type { AndNode, FieldNode, QueryNode, ValueNode } from "../syntax.ts";
import { isValue } from "../tree.ts";
import { conditionOf } from "../values/condition.ts";
import type { OneValue } from "../values/reject.ts";
import { type LintSubject, reportIdle } from "./rule.ts";

/** Tests of one value that no post can pass together, and exclusions of what is ruled out already. */
export function conflictingFields(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "and") return;
  const tests = node.operands.flatMap((operand, index) => testOf(operand, index));
  for (const test of tests) {
    const conflict = tests.find((other) => other.index < test.index && conflicts(test, other));
    if (conflict !== undefined) report(subject, node, test, conflict);
  }
}

interface Tested {
  readonly index: number;
  readonly name: string;
  readonly isNegated: boolean;
  readonly conditions: readonly Condition[];
}

/** Fields of which a post has one value at most. `is` and `has` can hold several. */
const single: ReadonlySet<string> = new Set([
  "lang",
  "network",
  "type",
  "country",
  "likes",
  "reposts",
  "replies",
  "rating",
  "created",
]);

function testOf(operand: QueryNode, index: number): readonly Tested[] {
  const isNegated = operand.type === "not";
  const node = isNegated ? operand.operand : operand;
  if (node.type !== "field" || !isValue(node.operand)) return [];
  const name = nameOf(node);
  return single.has(name) ? [{ index, name, isNegated, conditions: conditionsOf(node, node.operand) }] : [];
}

/** Dates of all three fields speak of the same day. */
function nameOf({ name }: FieldNode): string {
  return fieldNamed(name)?.kind.of === "date" ? "created" : name;
}

/** Dates are compared by one clock, whichever it is. A date that is none has a finding of its own and is left out here. */
function conditionsOf(node: FieldNode, value: ValueNode): readonly Condition[] {
  const field = fieldNamed(node.name)!;
  const values = value.type === "list" ? (value.values as readonly OneValue[]) : [value];
  if (field.kind.of === "date" && !values.every(isDate)) return [];
  return values.map((one) => conditionOf(field, one, () => 0));
}

function isDate(value: OneValue): boolean {
  const texts = value.type === "range" ? [value.from, value.to] : [value.text];
  return texts.every((text) => readTime(text) !== undefined);
}

function conflicts(test: Tested, other: Tested): boolean {
  if (test.name !== other.name || (test.isNegated && other.isNegated)) return false;
  if (test.conditions.length === 0 || other.conditions.length === 0) return false;
  return test.conditions.every((a) => other.conditions.every((b) => areApart(a, b)));
}

/** Whether no value passes both. */
function areApart(a: Condition, b: Condition): boolean {
  if (a.kind === "text" && b.kind === "text") return !a.text.startsWith(b.text) && !b.text.startsWith(a.text);
  if (a.kind === "number" && b.kind === "number") return above(a.from, b.to) || above(b.from, a.to);
  return a.kind === "time" && b.kind === "time" && (isLater(a.from, b.to) || isLater(b.from, a.to));
}

function above(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && from > to;
}

type Bound = (Condition & { readonly kind: "time" })["from"];

function isLater(from: Bound, to: Bound): boolean {
  if (from === undefined || to === undefined) return false;
  if ("at" in from && "at" in to) return from.at >= to.at;
  return "beforeNow" in from && "beforeNow" in to && from.beforeNow <= to.beforeNow;
}

function report(subject: LintSubject, { operands }: AndNode, test: Tested, other: Tested): void {
  const idle = other.isNegated ? other : test;
  const reason = idle === test ? other : test;
  reportIdle(subject, operands, idle.index, idle.isNegated ? "W06.idle" : "W05.apart", operands[reason.index]!);
}
