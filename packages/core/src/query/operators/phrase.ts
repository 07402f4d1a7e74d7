import { readings } from "../../text/readings.ts";
import { type Span, span } from "../../text/span.ts";
import { isAsciiWord, isSpace } from "../characters.ts";
import type { Form, Positional } from "../form.ts";
import { inARow, leaf, lowerText } from "../lower-text.ts";
import { closersOf, isGershayim, opensPhrase, quote, unquote } from "../quotes.ts";
import type { PhraseNode, PhrasePart } from "../syntax.ts";
import { binding, type LowerContext, type Operator, type Reader, type Reading } from "./operator.ts";

/** `"a b"`. */
export const phrase: Operator<PhraseNode> = {
  name: "phrase",
  syntax: '"a b"',
  summary: "The words one after another. Punctuation between them does not count.",
  spelling: { kind: "term", read: (reader) => (opensPhrase(reader.text, reader.at) ? readPhrase(reader) : undefined) },
  nodes: ["phrase"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ parts, span: place }, _, context) => lowerParts(parts, place, context),
  format: ({ parts }) => quote(parts.map(formatPart).join(" ")),
  examples: [
    { query: '"wine cellar"', finds: ["a [wine cellar]", "my [Wine, cellar]"], misses: ["wine in a cellar", "cellar wine"] },
    { query: "“wine cellar” «red wine»", formatted: '"wine cellar" AND "red wine"' },
    { query: '"wine cellar', says: ["E01"] },
    { query: '""', says: ["E05"] },
  ],
};

/** Reads a phrase whose opening mark stands at the place of the reader. */
export function readPhrase(reader: Reader): Reading {
  const start = reader.at;
  const { inside, end } = readQuoted(reader);
  reader.at = end;
  const parts = partsOf(reader.text, inside);
  if (!parts.some(isSearchable)) return { hole: span(start, reader.at), key: "E05.phrase" };
  return { node: { type: "phrase", span: span(start, reader.at), parts } };
}

/** The stretch between the mark at the place of the reader and the one that closes it, and the offset behind that. */
export function readQuoted(reader: Reader): { readonly inside: Span; readonly end: number } {
  const { text, at } = reader;
  const close = reader.find(closersOf(text.charAt(at))!, at + 1, closes);
  if (close >= 0) return { inside: span(at + 1, close), end: close + 1 };
  const end = reader.guessEnd(at + 1);
  reportUnclosed(reader, at, end);
  return { inside: span(at + 1, end), end };
}

/** A mark behind a backslash or inside a Hebrew word closes nothing. */
function closes(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === "\\") start--;
  return (at - start) % 2 === 0 && !isGershayim(text, at);
}

function reportUnclosed(reader: Reader, open: number, end: number): void {
  reader.report("E01.quote", span(open, open + 1), () => {
    const last = lastWord(reader.text, open + 1, end);
    const mark = closersOf(reader.text.charAt(open))!.charAt(0);
    return {
      values: { text: last },
      fixes: [{ key: "E01.quote.fix", values: { text: last }, edits: [{ span: span(end, end), text: mark }] }],
    };
  });
}

function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}

function partsOf(text: string, inside: Span): PhrasePart[] {
  const parts: PhrasePart[] = [];
  for (const match of text.slice(inside.start, inside.end).matchAll(/\S+/g)) {
    const start = inside.start + match.index;
    parts.push({ type: "word", text: unquote(match[0]), span: span(start, start + match[0].length) });
  }
  return parts;
}

/** Whether a part holds anything to look for; most parts are plain words, which need no second look. */
function isSearchable(part: PhrasePart): boolean {
  return part.type !== "word" || isAsciiWord(part.text.charCodeAt(0)) || readings(part.text).length > 0;
}

function lowerParts(parts: readonly PhrasePart[], place: Span, context: LowerContext): Form {
  return inARow(
    parts.flatMap((part) => lowerPart(part, context) ?? []),
    place,
    context,
  );
}

function lowerPart(part: PhrasePart, context: LowerContext): Positional | undefined {
  if (part.type === "word") return lowerText(part.text, part.span, context);
  if (part.type === "any") return leaf({ kind: "anything" }, part.span, context);
  const of = part.texts.flatMap((text) => lowerText(text, part.span, context) ?? []);
  return { kind: "any", of, origin: context.origin(part.span) };
}

function formatPart(part: PhrasePart): string {
  if (part.type === "word") return part.text;
  return part.type === "any" ? "*" : `(${part.texts.join(" | ")})`;
}
