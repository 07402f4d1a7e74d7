import { nearest } from "../../text/distance.ts";
import { readings } from "../../text/readings.ts";
import { cover, type Span, span } from "../../text/span.ts";
import { isSpace, matchAt } from "../characters.ts";
import { fieldElsewhere, fields } from "../fields.ts";
import { replacing } from "../fixes.ts";
import { opensPhrase, quote } from "../quotes.ts";
import type { FixDetails } from "../report.ts";
import { fameNames } from "../tables/field-names.ts";
import { readValue } from "../values/read-value.ts";
import type { Reader, Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

/** The end of what could be the name of a field: letters, digits, dashes and underscores that begin with a letter. */
export function endOfName(text: string, start: number): number {
  return start + (matchAt(fieldName, text, start)?.[0].length ?? 0);
}

const fieldName = /[A-Za-z\u00c0-\u1fff][\w\u00c0-\u1fff-]*/y;

/** What is written like a field and is none: read as text, with the way to say what was meant. */
export function readUnknownField(reader: Reader, nameSpan: Span): Reading | undefined {
  const { text } = reader;
  const name = text.slice(nameSpan.start, nameSpan.end);
  if (fameNames.includes(name.toLowerCase())) return readFame(reader, nameSpan);
  const behind = nameSpan.end + 1;
  const isAlone = behind >= text.length || isSpace(text.charCodeAt(behind)) || text[behind] === "(" || opensPhrase(text, behind);
  const end = isAlone ? behind : runEnd(text, nameSpan.start);
  const place = span(nameSpan.start, end);
  reportUnknown(reader, name, nameSpan, place);
  reader.at = end;
  const word = text.slice(place.start, isAlone ? nameSpan.end : end);
  return readings(word).length === 0 ? { skipped: true } : { node: { type: "word", span: place, text: word } };
}

/** An author's standing: taken out whole, with the reason why there is no such field. */
function readFame(reader: Reader, nameSpan: Span): Reading {
  reader.at = nameSpan.end + 1;
  reader.skipSpace();
  const { span: place } = readValue(reader, { name: "", kind: { of: "anything" } });
  return { hole: cover(nameSpan, place), key: "E12.fame" };
}

function reportUnknown(reader: Reader, name: string, nameSpan: Span, place: Span): void {
  reader.report("E06.unknown", nameSpan, () => {
    const meant = fieldElsewhere(name)?.name ?? nearestName(name);
    const quoted = asText(reader, name, place);
    return { values: { name }, fixes: meant === undefined ? [quoted] : [renamed(reader, name, meant, nameSpan, place), quoted] };
  });
}

/** Of one or two letters nobody can tell what they were to be. */
function nearestName(name: string): string | undefined {
  const names = fields.map((field) => field.name);
  return name.length < 3 ? undefined : nearest(name.toLowerCase(), names);
}

/** X writes `min_faves:10` for what is `likes:>=10` here. */
function renamed(reader: Reader, name: string, meant: string, nameSpan: Span, place: Span): FixDetails {
  const number = reader.text.slice(nameSpan.end + 1, place.end);
  if (/^min_/i.test(name) && /^\d+$/.test(number)) return replacing(place, `${meant}:>=${number}`);
  return replacing(nameSpan, meant, "fix.write", `${meant}:`);
}

function asText(reader: Reader, name: string, place: Span): FixDetails {
  const isAlone = place.end === place.start + name.length + 1;
  const quoted = quote(isAlone ? name : reader.text.slice(place.start, place.end));
  const needsSpace = isAlone && place.end < reader.text.length && !isSpace(reader.text.charCodeAt(place.end));
  return replacing(place, needsSpace ? `${quoted} ` : quoted, "fix.quote", quoted);
}
