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
  switch (value.type === "comparison" ? value.operator : "=") {
    case ">":
      return { kind: "number", from: isWhole ? number + 1 : number + step };
    case ">=":
      return { kind: "number", from: number };
    case "<":
      return { kind: "number", to: isWhole ? number - 1 : number - step };
    case "<=":
      return { kind: "number", to: number };
    default:
      return { kind: "number", from: number, to: number };
  }
}

/** Bounds are inclusive; this is less than any star rating is apart from the next, and more than rounding can lose. */
const step = 1e-9;

function timeCondition({ bounds }: FieldKind & { of: "date" }, value: OneValue, offsetAt: OffsetAt): Condition {
  const [first, last] = value.type === "range" ? [value.from, value.to] : [value.text, value.text];
  const isAgo = readTime(last)!.kind === "ago";
  return {
    kind: "time",
    ...(bounds !== "to" && { from: startOf(readTime(first)!, offsetAt) }),
    // `during:7d` is the last seven days: it has no end.
    ...(bounds !== "from" && !(bounds === "both" && isAgo) && { to: endOf(readTime(last)!, offsetAt) }),
  };
}

function startOf(time: WrittenTime, offsetAt: OffsetAt): Instant {
  if (time.kind === "ago") return { beforeNow: time.milliseconds };
  if (time.kind === "moment") return { at: utc(time.local, time.offset, offsetAt) };
  return { at: utc(Date.UTC(time.year, (time.month ?? 1) - 1, time.day ?? 1), undefined, offsetAt) };
}

/** The first moment that is no longer part of it. A moment ends where it begins. */
function endOf(time: WrittenTime, offsetAt: OffsetAt): Instant {
  if (time.kind !== "calendar") return startOf(time, offsetAt);
  const { year, month, day } = time;
  const next =
    day !== undefined
      ? Date.UTC(year, month! - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return { at: utc(next, undefined, offsetAt) };
}

/** The moment at which a clock shows a local time. On the night the clocks change, the offset that held before. */
function utc(local: number, offset: number | undefined, offsetAt: OffsetAt): number {
  const minutes = offset ?? offsetAt(local - offsetAt(local) * 60_000);
  return local - minutes * 60_000;
}
