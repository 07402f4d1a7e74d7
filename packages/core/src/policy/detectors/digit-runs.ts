import type { Span } from "../../text/span.ts";

/** Digits that may belong together, however they are spaced: `2 1901 0004 5881 4`, `4111.1111.1111.1111`, `two one nine`. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** What stands before each group but the first, without spaces. */
  readonly signs: readonly string[];
  /** Begins with a plus: a telephone number and nothing else. */
  readonly hasPlus: boolean;
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
  /** Whether one sign at most stands between all groups, as between those of a card: a space, a dash or a dot. */
  readonly isEven: boolean;
  /** Whether no neighbour is joined to it by the same sign. */
  readonly isWhole: boolean;
}

/** Signs that people put between the digits of one number; one line break may be among them. */
const joint = "[ \\t]{0,2}\\n?[-./_()•,‐‑‒–—―\\u2212]{0,2}[ \\t]{0,2}";
const digitRun = new RegExp(`(?<![a-z\\d_])\\d+(?:${joint}\\d+)*(?![\\d_]|[a-z])`, "g");

const digitNames: readonly string[] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const name = `(?:${digitNames.join("|")}|oh)`;
/** At least four names of digits in a row, digits among them. */
const spelledRun = new RegExp(`\\b(?:${name}|\\d)(?:(?:[ \\t]*[,-]?[ \\t]*|\\n)\\b(?:${name}|\\d)\\b){3,}`, "g");
const hasName = new RegExp(name);

/** Digits with letters among them that look like digits: `219o1ooo12345`. */
const mixedRun = /(?<![a-z\d])(?=[oil]*\d)[\doil]{2,}(?:[ -]?[\doil]{2,})*(?![a-z\d])/g;

/** The runs of digits in a plain text, in order. A digit that touches a letter belongs to a word and to no run. */
export function digitRuns(text: string): readonly DigitRun[] {
  if (!/\d/.test(text) && !hasName.test(text)) return [];
  return [
    ...readRuns(text, digitRun, /\d+/g, (digits) => digits),
    ...readRuns(text, spelledRun, new RegExp(`${name}|\\d`, "g"), readName).filter(({ groups }) =>
      hasName.test(textOf(text, groups)),
    ),
    ...readRuns(text, mixedRun, /[\doil]+/g, readMixed).filter(({ groups }) => isMostlyDigits(textOf(text, groups))),
  ];
}

/** All ways to read neighbouring groups of a run as one number of a length between two bounds; longer ones first. */
export function digitWindows({ groups, signs, hasPlus }: DigitRun, shortest: number, longest: number): readonly DigitWindow[] {
  const windows: DigitWindow[] = [];
  if (hasPlus) return windows;
  for (let from = 0; from < groups.length; from++) {
    let digits = "";
    for (let to = from; to < groups.length && digits.length < longest; to++) {
      digits += groups[to]!.digits;
      if (digits.length < shortest || digits.length > longest) continue;
      const span = { start: groups[from]!.span.start, end: groups[to]!.span.end };
      const isEven = new Set(signs.slice(from, to)).size <= 1 && !/[/()]/.test(signs[from] ?? "");
      windows.push({ span, digits, groups: groups.slice(from, to + 1), isEven, isWhole: isWhole(signs, from, to) });
    }
  }
  return windows.sort((a, b) => b.digits.length - a.digits.length);
}

/** A comma or a line may follow a number; a sign like those inside it means that it goes on. */
function isWhole(signs: readonly string[], from: number, to: number): boolean {
  const inside = signs[from] ?? "";
  const before = from === 0 ? undefined : signs[from - 1];
  const after = signs[to];
  return (before === undefined || before !== inside) && (after === undefined || (from === to ? after === "," : after !== inside));
}

function readRuns(text: string, run: RegExp, group: RegExp, read: (written: string) => string): readonly DigitRun[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => {
    const groups = [...found.matchAll(group)].map(({ 0: written, index: offset }) => ({
      span: { start: index + offset, end: index + offset + written.length },
      digits: read(written),
    }));
    const signs = groups.slice(1).map(({ span }, before) => text.slice(groups[before]!.span.end, span.start).trim());
    return { groups, signs, hasPlus: /\+[( ]?$/.test(text.slice(Math.max(0, index - 3), index)) };
  });
}

function readName(written: string): string {
  if (written === "oh") return "0";
  return /\d/.test(written) ? written : String(digitNames.indexOf(written));
}

function readMixed(written: string): string {
  return written.replace(/o/g, "0").replace(/[il]/g, "1");
}

function textOf(text: string, groups: readonly DigitGroup[]): string {
  return text.slice(groups[0]!.span.start, groups.at(-1)!.span.end);
}

/** With at least one letter, and three digits to every letter, in a number long enough to be a card. */
function isMostlyDigits(written: string): boolean {
  const letters = written.replace(/[^oil]/g, "").length;
  const digits = written.replace(/\D/g, "").length;
  return letters > 0 && digits >= 6 && digits >= letters * 1.5;
}
