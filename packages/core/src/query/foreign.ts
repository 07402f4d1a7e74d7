import { type Span, slice, span } from "../text/span.ts";
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
  /** Sticky: tried where a word begins. */
  readonly pattern: RegExp;
  /** What to write, with the groups of the pattern as `$1`; nothing: it goes. */
  readonly ours: string;
  readonly key?: MessageKey;
  /** An operator, which needs something on both sides. */
  readonly joins?: boolean;
  /** Whether it may as well be the word that it looks like. */
  readonly isWordToo?: boolean;
}

const spellings: readonly ForeignSpelling[] = [
  { pattern: /\++"([^"\\]{1,100})"/y, ours: "{$1}", key: "W08.exact" },
  { pattern: /\++/y, ours: "", key: "W08.plus" },
  { pattern: /near\/(\d+):([^\s,()]+),([^\s,()]+)/iy, ours: "($2 NEAR/$1 $3)" },
  { pattern: /onear\/(\d+):([^\s,()]+),([^\s,()]+)/iy, ours: "($2 ONEAR/$1 $3)" },
  { pattern: /(?:NEAR[~:]?|[NnWw]\/|\/)(\d{1,3})(?=\s)/y, ours: "NEAR/$1", joins: true },
  { pattern: /(?:AROUND\(|<near\/)(\d{1,3})[)>]/iy, ours: "NEAR/$1", joins: true },
  { pattern: /within\s+(\d{1,3})(?:\s+words)?(?:\s+of)?(?=\s)/iy, ours: "NEAR/$1", joins: true },
  { pattern: /N(\d{1,2})(?=\s)/y, ours: "NEAR/$1", joins: true, isWordToo: true },
  { pattern: /(?:ONEAR[~:]?|ADJ|[Pp]\/|PRE\/|pre\/)(\d{1,3})(?=\s)/y, ours: "ONEAR/$1", joins: true },
  { pattern: /<onear\/(\d{1,3})>/iy, ours: "ONEAR/$1", joins: true },
  { pattern: /W(\d{1,2})(?=\s)/y, ours: "ONEAR/$1", joins: true, isWordToo: true },
  { pattern: /ANDNOT(?=[\s(])/y, ours: "AND NOT", joins: true },
  { pattern: /AND\/OR(?=\s)/iy, ours: "OR", joins: true },
  { pattern: /SAME(?=\s)/y, ours: "PARAGRAPH", joins: true },
  { pattern: /BUT\s+(?=NOT\s)/y, ours: "" },
  { pattern: /(likes|reposts|replies|rating)\s*([<>]=?|=)\s*(\d+(?:\.\d+)?)(?=\s|\)|$)/iy, ours: "$1:$2$3" },
  { pattern: /(?:TI|TITLE)(?=\()/y, ours: "title:" },
  { pattern: /(?:AU|AUTHOR)(?=\()/y, ours: "author:" },
  { pattern: /(?:AB|ABSTRACT)(?=\()/y, ours: "body:" },
  { pattern: /(?:SU|SUBJECT|KW)(?=\()/y, ours: "tag:" },
  { pattern: /~(?=[^\s\d~])/y, ours: "", key: "W08.fuzzy" },
  { pattern: /([^\s()"{}$!#@]{2,})[$!#](?=\s|\)|$)/y, ours: "$1*", key: "W08.cut", isWordToo: true },
  { pattern: /([A-Za-z]{2,})#([a-z]+)(?=\s|\)|$)/y, ours: "$1?$2", key: "W08.cut" },
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
  if (text[end - 1] === ";") checkSemicolon(reader, span(end - 1, end));
  for (const spelling of spellings) {
    spelling.pattern.lastIndex = at;
    const match = spelling.pattern.exec(text);
    if (match === null) continue;
    const place = span(at, at + match[0].length);
    if (spelling.joins && !hasSides(text, place)) continue;
    warn(
      reader,
      spelling,
      place,
      spelling.ours.replace(/\$(\d)/g, (_, group: string) => match[Number(group)]!),
    );
    // What stands for several words is read as one: `near/3:a,b`, `likes > 5`.
    return spelling.ours.includes("$3") ? Math.max(end, place.end) : end;
  }
  return end;
}

/** Warns of a weight (`^2`, `~0.8`) at the place of the reader and moves behind it; says whether one stood there. */
export function skipWeight(reader: Reader): boolean {
  const { text, at } = reader;
  const end = weightEnd(text, at);
  if (end === at) return false;
  warn(reader, { key: text[at] === "^" ? "W08.boost" : "W08.fuzzy" }, span(at, end), "");
  reader.at = end;
  return true;
}

function checkSingleQuotes(reader: Reader, mark: string): void {
  const { text, at } = reader;
  const close = reader.find(mark, at + 1, closesSingle);
  if (close < 0) return;
  const [first, last] = [replacing(span(at, at + 1), '"'), replacing(span(close, close + 1), '"')];
  const shown = `"${text.slice(at + 1, close)}"`;
  reader.report("W08.single", span(at, close + 1), () => ({
    fixes: [{ ...first, values: { text: shown }, edits: [...first.edits, ...last.edits] }],
  }));
}

/** A list whose items are parted by semicolons. */
function checkSemicolon(reader: Reader, place: Span): void {
  const { text } = reader;
  if (skipSpaces(text, place.end) === text.length) return;
  reader.report("W11.comma", place, () => strayComma(text, place, hasSides(text, place)));
}

/** Whether something that an operator could join stands before a stretch, and behind it. */
function hasSides(text: string, { start, end }: Span): boolean {
  const before = spacesBefore(text, start);
  return /[^(,|&]/.test(text.charAt(before - 1)) && /[^),|&}\]]/.test(text.charAt(skipSpaces(text, end)));
}

type Warning = Pick<ForeignSpelling, "key" | "isWordToo">;

function warn(reader: Reader, { key = "W08.word", isWordToo = false }: Warning, place: Span, ours: string): void {
  const text = slice(reader.text, place);
  const instead = ours === "" ? removing(place, text) : replacing(place, ours);
  reader.report(key, place, () => ({ values: { text }, fixes: isWordToo ? [instead, asWord(text, place)] : [instead] }));
}

/** The word itself: in quotation marks, or without the sign behind it. */
function asWord(text: string, place: Span): FixDetails {
  const bare = text.replace(/[$!#]$/, "");
  return bare === text ? quoting(place, text) : replacing(place, bare, "fix.quote");
}
