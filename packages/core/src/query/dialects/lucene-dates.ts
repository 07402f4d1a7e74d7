import type { ValueNode } from "../syntax.ts";
import { dateAfter, dayAfter } from "./days.ts";

/** `>2026-01-01`, `2026-01-01`: the days that a date with a sign asks for. */
export function dateText(text: string): string {
  const [, sign, date] = /^(>=?|<=?)?(.*)$/.exec(text.replaceAll('"', ""))!;
  if (sign === undefined) return `during:${day(date!)}`;
  return sign.startsWith(">") ? since(date!, sign === ">") : until(date!, sign === "<");
}

/** A range with its brackets: `[2026-01-01` to `2026-02-01}`. A curly one leaves its day out. */
export function daysBetween(from: string, to: string): string {
  const bounds = [
    ...(from.endsWith("*") ? [] : [since(from.slice(1), from.startsWith("{"))]),
    ...(/^(?:\*|now)/i.test(to) ? [] : [until(to.slice(0, -1), to.endsWith("}"))]),
  ];
  // Now is where every stretch without an end ends.
  return bounds.length > 1 ? `(${bounds.join(" AND ")})` : bounds[0]!;
}

function since(date: string, isOut: boolean): string {
  return `since:${(isOut && dayAfter(day(date), 1)) || day(date)}`;
}

function until(date: string, isOut: boolean): string {
  return `until:${(isOut && dayAfter(day(date), -1)) || day(date)}`;
}

/** The day of a date, as indexes write it: `20260101`, `2026-01-01T10:00:00Z`, `now-7d/d`. */
function day(text: string): string {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${date}`;
  const [, number, unit] = /^now-(\d+)(h|d|w|hours?|days?|weeks?)(?:\/\w+)?$/i.exec(text) ?? [];
  return number === undefined ? text.replaceAll('"', "").replace(/T.*$/, "") : number + unit![0]!.toLowerCase();
}

/** Our dates as a range of the field `created`; nothing for moments, whose zone an index may not share. */
export function datesText(name: "since" | "until" | "during", one: ValueNode): string | undefined {
  const [from, to] = one.type === "range" ? [one.from, one.to] : one.type === "value" ? [one.text, one.text] : [];
  const first = name === "until" ? "*" : firstDay(from ?? "");
  const isOpen = name === "since" || (name === "during" && first?.startsWith("now"));
  const last = isOpen ? "*" : lastDay(to ?? "");
  return first === undefined || last === undefined ? undefined : `created:[${first} TO ${last}]`;
}

function firstDay(date: string): string | undefined {
  if (/^\d+[hdw]$/.test(date)) return `now-${date}`;
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}

/** The last day of a year, a month or a day. */
function lastDay(date: string): string | undefined {
  const next = /^\d+[hdw]$/.test(date) ? undefined : dateAfter(date, 1);
  return next === undefined ? undefined : dayAfter(firstDay(next)!, -1);
}
