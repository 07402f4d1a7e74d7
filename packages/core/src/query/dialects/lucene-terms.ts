import { fieldElsewhere, fieldNamed } from "../fields.ts";
import { quote } from "../quotes.ts";
import { ownWord } from "./own-term.ts";
import type { OwnTerm } from "./read-by-rules.ts";
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

/** Reads one term with its field, range, slop, weight or likeness. */
export function readLuceneTerm(source: string, start: number): LuceneTerm {
  const everything = matchAt(/\*:\*/y, source, start);
  if (everything !== null) return { end: start + 3, isEverything: true };
  const named = matchAt(/([A-Za-z_@][\w.]*):(?=\S)/y, source, start);
  if (named === null) return readText(source, start);
  const name = fieldOf(named[1]!);
  const at = start + named[0].length;
  const range = readRange(source, at, name);
  if (range !== undefined) return range;
  const text = readText(source, at);
  if (name === undefined) return { end: text.end, says: { key: "E20.field", values: { text: named[1]! } } };
  return text.text === undefined ? text : { ...text, text: `${name}:${text.text}` };
}

function readText(source: string, start: number): LuceneTerm {
  const phrase = matchAt(/"((?:[^"\\]|\\.)*)"(?:~(\d+))?(?:\^[\d.]+)?/y, source, start);
  if (phrase !== null) return { end: start + phrase[0].length, ...slopInMoves(literal(phrase[1]!), Number(phrase[2] ?? 0)) };
  const regex = matchAt(/\/(?:[^/\\\s]|\\.)+\//y, source, start);
  if (regex !== null) return { end: start + regex[0].length, says: { key: "E20.regex" } };
  const word = matchAt(/((?:[^\s()"\\^~[\]{}:]|\\.)+)(~[\d.]*)?(\^[\d.]+)?/y, source, start);
  if (word === null) return { end: start + 1, says: { key: "E05.term" } };
  const [whole, written, likeness, weight] = word;
  const text = written!.includes("\\") ? quote(literal(written!)) : /[*?]/.test(written!) ? written! : ownWord(written!);
  const says = likeness !== undefined ? ("W08.fuzzy" as const) : weight !== undefined ? ("W08.boost" as const) : undefined;
  return { end: start + whole.length, text, ...(says && { says: { key: says, values: { text: (likeness ?? weight)! } } }) };
}

/** `[1 TO 5]`, `{1 TO 5}`, `[2026-01-01 TO *]`. */
function readRange(source: string, start: number, name: string | undefined): LuceneTerm | undefined {
  const match = matchAt(/([[{])\s*(\S+)\s+TO\s+([^\s\]}]+)\s*([\]}])/y, source, start);
  if (match === null) return undefined;
  const [whole, open, from, to, close] = match as unknown as [string, string, string, string, string];
  const end = start + whole.length;
  if (name === undefined) return { end, says: { key: "E20.field" } };
  if (name === "during") return { end, text: datesBetween(day(from), day(to)) };
  const least = from === "*" ? undefined : `${name}:${open === "{" ? ">" : ">="}${from}`;
  const most = to === "*" ? undefined : `${name}:${close === "}" ? "<" : "<="}${to}`;
  if (least === undefined && most === undefined) return { end, isEverything: true };
  return { end, text: least !== undefined && most !== undefined ? `(${least} AND ${most})` : (least ?? most)! };
}

function datesBetween(from: string, to: string): string {
  if (to === "*") return `since:${from}`;
  return from === "*" ? `until:${to}` : `(since:${from} AND until:${to})`;
}

function day(text: string): string {
  return text.replace(/T.*$/, "");
}

/** A backslash takes the next character as it is. */
function literal(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}
