import { span } from "../../text/span.ts";
import { fieldElsewhere, fieldNamed } from "../fields.ts";
import { replacing } from "../fixes.ts";
import { quote } from "../quotes.ts";
import { fameNames } from "../tables/field-names.ts";
import { dateText, daysBetween } from "./lucene-dates.ts";
import { ownWord } from "./own-term.ts";
import type { OwnTerm, Remark } from "./read-by-rules.ts";
import { unclosedQuote } from "./shared-rules.ts";
import { slopInMoves } from "./slop.ts";

/** A term as our language writes it, and where it ends. */
export interface LuceneTerm extends OwnTerm {
  readonly end: number;
  /** `*:*`. */
  readonly isEverything?: boolean;
}

/** Our field for a name people give fields in their indexes. */
export function fieldOf(name: string): string | undefined {
  const known = fieldNamed(name) ?? fieldElsewhere(name);
  if (known !== undefined) return known.name;
  return dateNames.test(name) ? "during" : undefined;
}

const dateNames = /^(?:created|created_at|createdat|date|published|published_at|timestamp|@timestamp)$/i;

/** What is said of a field that is none here. */
export function keyOfUnknown(name: string): "E12.fame" | "E20.field" {
  return fameNames.includes(name.toLowerCase()) ? "E12.fame" : "E20.field";
}

/** Reads one term with its field, range, slop, weight or likeness. */
export function readLuceneTerm(source: string, start: number): LuceneTerm {
  const everything = matchAt(/\*:\*/y, source, start);
  if (everything !== null) return { end: start + 3, isEverything: true };
  const address = matchAt(/https?:\/\/[^\s()"]+/iy, source, start);
  if (address !== null) return { end: start + address[0].length, says: escaped(address[0]) };
  const named = matchAt(/([A-Za-z_@][\w.]*):\s*/y, source, start);
  return named === null ? readText(source, start) : readNamed(source, start, named[0], named[1]!);
}

function readNamed(source: string, start: number, prefix: string, written: string): LuceneTerm {
  const name = fieldOf(written);
  const at = start + prefix.length;
  const range = readRange(source, at, name, written);
  if (range !== undefined) return range;
  if (at === source.length || source[at] === ")") return { end: at, says: { key: "E20.value" } };
  const text = readText(source, at);
  if (name === undefined) return { end: text.end, says: { key: keyOfUnknown(written) } };
  if (text.text === undefined) return text;
  return { ...text, text: name === "during" ? dateText(text.text) : `${name}:${text.text}` };
}

/** An address is read as a field and the beginning of a regular expression, unless it stands in quotation marks. */
function escaped(text: string): Remark {
  return { key: "E20.escape", fix: (span) => replacing(span, `"${text}"`) };
}

function readText(source: string, start: number): LuceneTerm {
  const phrase = matchAt(/"((?:[^"\\]|\\.)*)"(?:~(\d+))?(?:\^[\d.]+)?/y, source, start);
  if (phrase !== null) return { end: start + phrase[0].length, ...slopInMoves(phraseWords(phrase[1]!), Number(phrase[2] ?? 0)) };
  // Only where it begins one: the pattern looks through all that follows.
  const unclosed = source[start] === '"' ? matchAt(unclosedQuote.pattern, source, start) : null;
  if (unclosed !== null) return { end: start + unclosed[0].length, ...readUnclosed(unclosed) };
  const curly = matchAt(/[\u201c-\u201f]([^\u201c-\u201f"]*)[\u201c-\u201f]/y, source, start);
  if (curly !== null) return { end: start + curly[0].length, ...readCurly(curly[1]!) };
  const regex = matchAt(/\/(?:[^/\\\s]|\\.)+\//y, source, start);
  if (regex !== null) return { end: start + regex[0].length, says: { key: "E20.regex" } };
  const range = matchAt(/[[{][^\]}]{0,200}[\]}]/y, source, start);
  if (range !== null) return { end: start + range[0].length, says: { key: "E20.term" } };
  return readWord(source, start);
}

function readUnclosed(match: RegExpExecArray): OwnTerm {
  return ("term" in unclosedQuote && unclosedQuote.term(match, span(0, 0))) || {};
}

/** In quotation marks of Lucene, `*` and `?` are no wildcards. */
function phraseWords(text: string): string {
  return literal(text.replace(/\\?[*?]/g, " "));
}

function readCurly(text: string): OwnTerm {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const says: Remark = { key: "W21.curly", fix: (place) => replacing(place, `"${text}"`) };
  return words.length === 0 ? { says: { key: "E05.term" } } : { text: `(${words.map(ownWord).join(" OR ")})`, says };
}

function readWord(source: string, start: number): LuceneTerm {
  const word = matchAt(/((?:[^\s()"\\^~[\]{}:]|\\.)+)(~[\d.]*)?(\^[\d.]+)?/y, source, start);
  if (word === null) return { end: start + 1, says: { key: "E05.term" } };
  const [whole, written, likeness, weight] = word;
  const text = written!.includes("\\") ? quote(literal(written!)) : /[*?]/.test(written!) ? written! : ownWord(written!);
  const says = likeness !== undefined ? ("W08.fuzzy" as const) : weight !== undefined ? ("W08.boost" as const) : undefined;
  return { end: start + whole.length, text, ...(says && { says: { key: says, values: { text: (likeness ?? weight)! } } }) };
}

/** `[1 TO 5]`, `{1 TO 5}`, `[2026-01-01 TO *]`. */
function readRange(source: string, start: number, name: string | undefined, written: string): LuceneTerm | undefined {
  const match = matchAt(/([[{])\s{0,9}(\S{1,80})\s{1,9}TO\s{1,9}([^\s\]}]{1,80})\s{0,9}([\]}])/y, source, start);
  if (match === null) return undefined;
  const [whole, open, from, to, close] = match as unknown as [string, string, string, string, string];
  const end = start + whole.length;
  if (name === undefined) return { end, says: { key: keyOfUnknown(written) } };
  if (from === "*" && to === "*") return { end, isEverything: true };
  if (name === "during") return { end, text: daysBetween(open + from, to + close) };
  const least = from === "*" ? undefined : `${name}:${open === "{" ? ">" : ">="}${from}`;
  const most = to === "*" ? undefined : `${name}:${close === "}" ? "<" : "<="}${to}`;
  return { end, text: least !== undefined && most !== undefined ? `(${least} AND ${most})` : (least ?? most)! };
}

/** A backslash takes the next character as it is. */
function literal(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}
