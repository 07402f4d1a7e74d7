import { fold } from "../../text/fold.ts";
import { readTime, type WrittenTime } from "../dates.ts";
import type { Field, FieldKind } from "../fields.ts";
import type { Condition, Instant, TestField } from "../form.ts";
import type { OneValue } from "./reject.ts";

/** Offset of a clock from UTC in minutes, at a moment of UTC in milliseconds. */
export type OffsetAt = (milliseconds: number) => number;

/** The field that is tested. */
export function testedField({ kind }: Field): TestField {
  return kind.of === "date" || kind.of === "anything" ? "created" : (kind.field as TestField);
}

/** The test that a checked value makes. */
export function conditionOf({ kind }: Field, value: OneValue, offsetAt: OffsetAt): Condition {
  if (kind.of === "number") return numberCondition(value, kind.isWhole);
  if (kind.of === "date") return timeCondition(kind, value, offsetAt);
  return textCondition(kind, value as OneValue & { type: "value" });
}

function textCondition(kind: FieldKind, { text, quoted }: OneValue & { type: "value" }): Condition {
  const prefix = !quoted && text.endsWith("*");
  const bare = prefix ? text.slice(0, -1) : text;
  const isHandle = kind.of === "string" && kind.shape === "handle";
  return { kind: "text", text: fold(isHandle ? bare.replace(/^@/, "") : bare).text, prefix };
}

function numberCondition(value: OneValue, isWhole: boolean): Condition {
  if (value.type === "range") return { kind: "number", from: Number(value.from), to: Number(value.to) };
  const number = Number(value.text);
  const operator = value.type === "comparison" ? value.operator : "=";
  const step = isWhole ? 1 : leastStep;
  return {
    kind: "number",
    ...(operator[0] !== "<" && { from: operator === ">" ? number + step : number }),
    ...(operator[0] !== ">" && { to: operator === "<" ? number - step : number }),
  };
}

/** Bounds are inclusive; this is less than any star rating is apart from the next, and more than rounding can lose. */
const leastStep = 1e-9;

function timeCondition({ bounds }: FieldKind & { of: "date" }, value: OneValue, offsetAt: OffsetAt): Condition {
  const texts = value.type === "range" ? [value.from, value.to] : [value.text, value.text];
  const [first, last] = texts.map((text) => readTime(text)!) as [WrittenTime, WrittenTime];
  return {
    kind: "time",
    ...(bounds !== "to" && { from: instantOf(first, "from", offsetAt) }),
    // `during:7d` is the last seven days: it has no end.
    ...(bounds !== "from" && !(bounds === "both" && last.kind === "ago") && { to: instantOf(last, "to", offsetAt) }),
  };
}

/** A day, a month, a year end with the first moment that is no longer part of them. */
function instantOf(time: WrittenTime, bound: "from" | "to", offsetAt: OffsetAt): Instant {
  return time.kind === "ago" ? { beforeNow: time.milliseconds } : { at: utc(time[bound], time.offset, offsetAt) };
}

/** The moment at which a clock shows a local time. On the night the clocks change, the offset that held before. */
function utc(local: number, offset: number | undefined, offsetAt: OffsetAt): number {
  const minutes = offset ?? offsetAt(local - offsetAt(local) * 60_000);
  return local - minutes * 60_000;
}
