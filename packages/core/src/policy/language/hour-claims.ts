import type { Span } from "../../text/span.ts";
import type { BranchFacts, DraftView, Organisation } from "../context.ts";
import { clockPattern, formatClock, isTime, readClock, readHours } from "./clock-times.ts";

/** What a draft says about the hours of a branch on a day, beside what is so. */
export interface HourClaim {
  readonly span: Span;
  readonly branch: string;
  readonly day: string;
  /** As the library's facts have them. */
  readonly hours: string;
  readonly isRight: boolean;
  /** What could stand at the place instead. */
  readonly right: string;
}

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Everything a draft claims about opening hours on named days. `today` and `tomorrow` are no claims: the local day is not known. */
export function hourClaims(draft: DraftView, organisation: Organisation, branch: string | undefined): readonly HourClaim[] {
  let current = organisation.branches.find(({ id }) => id === branch) ?? onlyOne(organisation.branches);
  return bareSentences(draft).flatMap(({ text, offset }) => {
    current = namedBranch(text, organisation.branches) ?? current;
    const claims = current === undefined ? [] : claimsIn(text, offset, current);
    return claims.map((claim) => ({ ...claim, span: draft.plain.toOriginal(claim.span) }));
  });
}

/** The sentences of the text without disguises, and where each begins in it. */
function bareSentences({ plain }: DraftView): readonly { readonly text: string; readonly offset: number }[] {
  const pieces = plain.cased.match(/(?:[^.!?\n]|[.](?=\S))+[.!?\n]*/g) ?? [];
  let offset = 0;
  return pieces.map((text) => {
    const start = plain.cased.indexOf(text, offset);
    offset = start + text.length;
    return { text, offset: start };
  });
}

function claimsIn(text: string, offset: number, branch: BranchFacts): readonly HourClaim[] {
  return namedDays(text).flatMap((day) => {
    const hours = branch.hours?.[day];
    if (hours === undefined) return [];
    return statementsIn(text, hours, branch).map(({ start, end, isRight, right }) => ({
      span: { start: offset + start, end: offset + end },
      branch: branch.name,
      day,
      hours,
      isRight,
      right,
    }));
  });
}

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly isRight: boolean;
  readonly right: string;
}

const range = new RegExp(`\\b(${clockPattern})(\\s?(?:-|–|to|until|till|through)\\s?)(${clockPattern})(?![\\w:])`, "gi");
const opening = new RegExp(`\\b(?:opens?|opened|opening|open)\\s+(?:\\w+\\s+)?(?:at|from)\\s+(${clockPattern})(?![\\w:])`, "gi");
const closing = new RegExp(
  `\\b(?:closes?|closing|close|until|till)\\s+(?:\\w+\\s+)?(?:at\\s+)?(${clockPattern})(?![\\w:])`,
  "gi",
);

function statementsIn(text: string, hours: string, branch: BranchFacts): readonly Statement[] {
  if (!speaksOfHours(text, branch) || !speaksOfBranch(text, branch)) return [];
  const actual = readHours(hours);
  const ranges = [...text.matchAll(range)].map(({ 0: found, 1: from, 3: to, index }) =>
    rangeStatement(found, index, from!, to!, actual),
  );
  if (ranges.length > 0) return ranges;
  const ends = [
    ...[...text.matchAll(opening)].map(({ 0: found, 1: time, index }) => timeStatement(found, index, time!, actual?.[0])),
    ...[...text.matchAll(closing)].map(({ 0: found, 1: time, index }) => timeStatement(found, index, time!, actual?.[1])),
  ];
  return ends.length > 0 ? ends : bareStatement(text, hours, actual);
}

/** A word of opening or closing, or a branch, a day and a range side by side: `Central, Friday 9-8`. */
function speaksOfHours(text: string, { name }: BranchFacts): boolean {
  if (/\b(open|opens|opened|opening|close|closes|closed|closing|hours)\b/i.test(text)) return true;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 &&
    new RegExp(`^\\W*(?:on )?(?:${days.join("|")})s?\\W*(?:from )?${clockPattern}\\s?(?:-|–|to)`, "i").test(
      text.slice(at + name.length),
    )
  );
}

/** The branch itself is open or closed, not a room, a desk or an event in it. */
function speaksOfBranch(text: string, { name }: BranchFacts): boolean {
  if (/\b(we|we're|we’re|we'll|hours)\b/i.test(text) || /\b(library|branch)\s(is|opens|closes|will)\b/i.test(text)) return true;
  return text.toLowerCase().includes(name.toLowerCase()) || /^\W*(?:it's |it’s |yes,? )?(open|closed)\b/i.test(text);
}

function rangeStatement(found: string, index: number, from: string, to: string, actual: ReturnType<typeof readHours>): Statement {
  const isRight = actual !== undefined && isTime(readClock(from), actual[0]) && isTime(readClock(to), actual[1]);
  const right = actual === undefined ? "closed" : `${formatClock(actual[0])} to ${formatClock(actual[1])}`;
  return { start: index, end: index + found.length, isRight, right };
}

function timeStatement(found: string, index: number, time: string, actual: number | undefined): Statement {
  const start = index + found.length - time.length;
  const isRight = actual !== undefined && isTime(readClock(time), actual);
  return { start, end: start + time.trimEnd().length, isRight, right: actual === undefined ? "closed" : formatClock(actual) };
}

/** `closed on Sunday`, unless a reason stands beside it: the library's facts know no holidays. */
function bareStatement(text: string, hours: string, actual: ReturnType<typeof readHours>): readonly Statement[] {
  const word = /\b(closed|open)\b/i.exec(text);
  if (word === null || /\b(for|due|because|holiday|day off|weather|snow|training|repairs?|not|n't|if|when)\b|n't\b/i.test(text))
    return [];
  const isRight = (word[1]!.toLowerCase() === "closed") === (actual === undefined);
  const right = actual === undefined ? hours : `open ${formatClock(actual[0])} to ${formatClock(actual[1])}`;
  return [{ start: word.index, end: word.index + word[0].length, isRight, right }];
}

function namedDays(text: string): readonly string[] {
  const span =
    /\b(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?s?\s*(?:to|through|thru|-|–)\s*(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?s?\b/i.exec(
      text,
    );
  if (span !== null) return days.slice(dayIndex(span[1]!), dayIndex(span[2]!) + 1);
  return days.filter((day) => new RegExp(`\\b${day}s?\\b`, "i").test(text));
}

function dayIndex(written: string): number {
  return days.findIndex((day) => day.startsWith(written.toLowerCase().slice(0, 3)));
}

function namedBranch(text: string, branches: readonly BranchFacts[]): BranchFacts | undefined {
  return branches.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
}

function onlyOne(branches: readonly BranchFacts[]): BranchFacts | undefined {
  return branches.length === 1 ? branches[0] : undefined;
}
