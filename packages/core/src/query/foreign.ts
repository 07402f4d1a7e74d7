import { type Span, slice, span } from "../text/span.ts";
import { matchAt, skipSpaces, spacesBefore } from "./characters.ts";
import { quoting, removing, replacing } from "./fixes.ts";
import type { Reader } from "./operators/operator.ts";
import { closesSingle } from "./operators/quoted.ts";
import { weightEnd } from "./operators/run.ts";
import type { FixDetails } from "./report.ts";
import { strayComma } from "./structure-findings.ts";
import { type ForeignSpelling, foreignSpellings } from "./tables/foreign-spellings.ts";

/** How an author's standing is asked for elsewhere, without a colon. */
const fame = /(?:followers|following|reach|influence|verified)\s*(?:[<>]=?|=)\s*[\w.,]+/iy;

/** Characters without which no foreign spelling can stand in a word; most words need no further look. */
const hint = /[+/:~<>='`;$!#(]|\d|^(?:within|ANDNOT|SAME|BUT|likes|reposts|replies|rating)\b/i;

/** The stretch at the place of the reader that asks for an author's standing (`followers>1000`). */
export function standingAt({ text, at }: Reader): Span | undefined {
  const match = matchAt(fame, text, at);
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
  for (const spelling of foreignSpellings) {
    const match = matchAt(spelling.pattern, text, at);
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
