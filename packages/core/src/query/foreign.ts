import { type Span, span } from "../text/span.ts";
import { skipSpaces, spacesBefore } from "./characters.ts";
import { quoting, removing, replacing } from "./fixes.ts";
import type { Reader } from "./operators/operator.ts";
import { closesSingle } from "./operators/quoted.ts";
import { weightEnd } from "./operators/run.ts";
import type { FixDetails } from "./report.ts";
import { strayComma } from "./structure-findings.ts";
import type { MessageKey } from "./wording.ts";

/** A spelling of another search language, and what says the same in ours. */
interface ForeignSpelling {
  readonly key: MessageKey;
  /** Sticky: tried where a word begins. */
  readonly pattern: RegExp;
  write(match: RegExpExecArray): string;
  /** Whether it may as well be the word that it looks like. */
  readonly isWordToo?: boolean;
}

const spellings: readonly ForeignSpelling[] = [
  { key: "W08.exact", pattern: /\++"([^"\\]{1,100})"/y, write: ([, text]) => `{${text}}` },
  { key: "W08.plus", pattern: /\++/y, write: () => "" },
  {
    key: "W08.near",
    pattern: /(o?near)\/(\d+):([^\s,()]+),([^\s,()]+)/iy,
    write: ([, operator, number, a, b]) => `(${a} ${operator!.toUpperCase()}/${number} ${b})`,
  },
  { key: "W08.distance", pattern: /(?:NEAR[~:]?|[NnWw]\/|\/)(\d{1,3})(?=\s)/y, write: ([, number]) => `NEAR/${number}` },
  {
    key: "W08.distance",
    pattern: /(?:ONEAR[~:]?|ADJ|[Pp]\/|PRE\/|pre\/)(\d{1,3})(?=\s)/y,
    write: ([, number]) => `ONEAR/${number}`,
  },
  { key: "W08.distance", pattern: /AROUND\((\d{1,3})\)/y, write: ([, number]) => `NEAR/${number}` },
  { key: "W08.distance", pattern: /<(o?near)\/(\d{1,3})>/iy, write: ([, name, number]) => `${name!.toUpperCase()}/${number}` },
  { key: "W08.distance", pattern: /within\s+(\d{1,3})(?:\s+words)?(?:\s+of)?(?=\s)/iy, write: ([, number]) => `NEAR/${number}` },
  { key: "W08.letters", pattern: /N(\d{1,2})(?=\s)/y, write: ([, number]) => `NEAR/${number}`, isWordToo: true },
  { key: "W08.letters", pattern: /W(\d{1,2})(?=\s)/y, write: ([, number]) => `ONEAR/${number}`, isWordToo: true },
  { key: "W08.distance", pattern: /ANDNOT(?=[\s(])/y, write: () => "AND NOT" },
  { key: "W08.distance", pattern: /AND\/OR(?=\s)/iy, write: () => "OR" },
  { key: "W08.distance", pattern: /SAME(?=\s)/y, write: () => "PARAGRAPH" },
  { key: "W08.but", pattern: /BUT\s+(?=NOT\s)/y, write: () => "" },
  {
    key: "W08.compare",
    pattern: /(likes|reposts|replies|rating)\s*([<>]=?|=)\s*(\d+(?:\.\d+)?)(?=\s|\)|$)/iy,
    write: ([, name, sign, number]) => `${name!.toLowerCase()}:${sign}${number}`,
  },
  { key: "W08.field", pattern: /(?:TI|TITLE)(?=\()/y, write: () => "title:" },
  { key: "W08.field", pattern: /(?:AU|AUTHOR)(?=\()/y, write: () => "author:" },
  { key: "W08.field", pattern: /(?:AB|ABSTRACT)(?=\()/y, write: () => "body:" },
  { key: "W08.field", pattern: /(?:SU|SUBJECT|KW)(?=\()/y, write: () => "tag:" },
  { key: "W08.fuzzy", pattern: /~(?=[^\s\d~])/y, write: () => "" },
  { key: "W08.cut", pattern: /([^\s()"{}$!#@]{2,})[$!#](?=\s|\)|$)/y, write: ([, text]) => `${text}*`, isWordToo: true },
  { key: "W08.cut", pattern: /([A-Za-z]{2,})#([a-z]+)(?=\s|\)|$)/y, write: ([, text, rest]) => `${text}?${rest}` },
];

/** How an author's standing is asked for elsewhere, without a colon. */
const fame = /(?:followers|following|reach|influence|verified)\s*(?:[<>]=?|=)\s*[\w.,]+/iy;

/** Characters without which no foreign spelling can stand in a word; most words need no further look. */
const hint = /[+/:~<>='`;$!#(]|\d|^(?:within|ANDNOT|SAME|BUT|likes|reposts|replies|rating)\b/i;

/** The stretch at the place of the reader that asks for an author's standing (`followers>1000`). */
export function standingAt({ text, at }: Reader): Span | undefined {
  fame.lastIndex = at;
  const match = fame.exec(text);
  return match === null ? undefined : span(at, at + match[0].length);
}

/**
 * Warns of a spelling that people bring along from other tools, at the place where a word begins, with the spelling that
 * says it here. What is written is still read as words; gives the end of the run that is read.
 */
export function checkForeign(reader: Reader, end: number): number {
  const { text, at } = reader;
  if (!hint.test(text.slice(at, Math.min(end + 1, at + 40)))) return end;
  if (text[at] === "'" || text[at] === "`") checkSingleQuotes(reader, text[at]);
  if (text[end - 1] === ";") checkSemicolon(reader, end);
  for (const { key, pattern, write, isWordToo = false } of spellings) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const place = span(at, at + match[0].length);
    if (/^W08\.(?:distance|letters)/.test(key) && !hasSides(text, place)) continue;
    warn(reader, key, place, write(match), isWordToo);
    return key === "W08.near" || key === "W08.compare" ? Math.max(end, place.end) : end;
  }
  return end;
}

/** Warns of a weight (`^2`, `~0.8`) at the place of the reader and moves behind it; says whether one stood there. */
export function skipWeight(reader: Reader): boolean {
  const { text, at } = reader;
  const end = weightEnd(text, at);
  if (end === at) return false;
  warn(reader, text[at] === "^" ? "W08.boost" : "W08.fuzzy", span(at, end), "");
  reader.at = end;
  return true;
}

function checkSingleQuotes(reader: Reader, mark: string): void {
  const { text, at } = reader;
  const close = reader.find(mark, at + 1, closesSingle);
  if (close < 0) return;
  reader.report("W08.single", span(at, close + 1), () => ({
    fixes: [
      {
        key: "fix.write",
        values: { text: `"${text.slice(at + 1, close)}"` },
        edits: [
          { span: span(at, at + 1), text: '"' },
          { span: span(close, close + 1), text: '"' },
        ],
      },
    ],
  }));
}

/** A list whose items are parted by semicolons. */
function checkSemicolon(reader: Reader, end: number): void {
  const { text } = reader;
  if (skipSpaces(text, end) === text.length) return;
  const place = span(end - 1, end);
  reader.report("W11.semicolon", place, () => strayComma(text, place, hasSides(text, place)));
}

/** Whether something that an operator could join stands before a stretch, and behind it. */
function hasSides(text: string, { start, end }: Span): boolean {
  const before = spacesBefore(text, start);
  return /[^(,|&]/.test(text.charAt(before - 1)) && /[^),|&}\]]/.test(text.charAt(skipSpaces(text, end)));
}

function warn(reader: Reader, key: MessageKey, place: Span, fix: string, isWordToo = false): void {
  const text = reader.text.slice(place.start, place.end);
  const instead = fix === "" ? removing(place, text) : replacing(place, fix);
  reader.report(key, place, () => ({ values: { text, fix }, fixes: isWordToo ? [instead, asWord(text, place)] : [instead] }));
}

/** The word itself: in quotation marks, or without the sign behind it. */
function asWord(text: string, place: Span): FixDetails {
  const bare = text.replace(/[$!#]$/, "");
  return bare === text ? quoting(place, text) : replacing(place, bare, "fix.quote");
}
