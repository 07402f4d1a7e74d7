import type { Span } from "../../text/span.ts";

/** Digits that may belong together, however they are spaced: `2 1901 0001 2345 9`, `4111.1111.1111.1111`. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
}

/** Digits without anything between. */
export interface DigitGroup {
  /** Of the plain text. */
  readonly span: Span;
  readonly digits: string;
}

/** Neighbouring groups of a run, read as one number. */
export interface DigitWindow {
  readonly span: Span;
  readonly digits: string;
  readonly groups: readonly DigitGroup[];
  /** Whether it is the whole run. */
  readonly isWhole: boolean;
}

/** Up to three signs that people put between the digits of one number. */
const joint = "[ \\t]{0,2}[-./_()‐‑‒–—―•]{0,2}[ \\t]{0,2}";
const run = new RegExp(`(?<![a-z\\d_])\\d+(?:${joint}\\d+)*(?![\\d_]|[a-z])`, "g");

/** The runs of digits in a plain text, in order. A digit that touches a letter belongs to a word and to no run. */
export function digitRuns(text: string): readonly DigitRun[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => ({
    groups: [...found.matchAll(/\d+/g)].map(({ 0: digits, index: offset }) => ({
      span: { start: index + offset, end: index + offset + digits.length },
      digits,
    })),
  }));
}

/** All ways to read neighbouring groups of a run as one number of a length between two bounds; longer ones first. */
export function digitWindows({ groups }: DigitRun, shortest: number, longest: number): readonly DigitWindow[] {
  const windows: DigitWindow[] = [];
  for (let from = 0; from < groups.length; from++) {
    let digits = "";
    for (let to = from; to < groups.length && digits.length < longest; to++) {
      digits += groups[to]!.digits;
      if (digits.length < shortest || digits.length > longest) continue;
      const span = { start: groups[from]!.span.start, end: groups[to]!.span.end };
      windows.push({ span, digits, groups: groups.slice(from, to + 1), isWhole: to - from === groups.length - 1 });
    }
  }
  return windows.sort((a, b) => b.digits.length - a.digits.length);
}
