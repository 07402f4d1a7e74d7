import { span } from "../../text/span.ts";
import { matchAt } from "../characters.ts";
import type { Positional } from "../form.ts";
import { inARow, leaf, lowerText } from "../lower-text.ts";
import { opensPhrase, quote } from "../quotes.ts";
import type { PhraseNode, PhrasePart } from "../syntax.ts";
import { binding, type LowerContext, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { isSearchable, readParts } from "./phrase-parts.ts";
import { readQuoted, readSingleQuoted } from "./quoted.ts";

/** `"a b"`, `"a * b"`, `"(a | b) c"`, `"a b"~3`. */
export const phrase: Operator<PhraseNode> = {
  spelling: { kind: "term", read: readPhrase },
  nodes: ["phrase"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: lowerPhrase,
  format: ({ parts, slop }) => phraseText(parts) + (slop === undefined ? "" : `~${slop}`),
};

/** A phrase in its canonical spelling, without slop. */
export function phraseText(parts: readonly PhrasePart[]): string {
  return quote(parts.map(formatPart).join(" "));
}

function readPhrase(reader: Reader): Reading | undefined {
  const start = reader.at;
  const quoted = opensPhrase(reader.text, start) ? readQuoted(reader) : readSingleQuoted(reader);
  if (quoted === undefined) return undefined;
  reader.at = quoted.end;
  const parts = readParts(reader, quoted.inside);
  const slop = readSlop(reader);
  const place = span(start, reader.at);
  if (!parts.some(isSearchable)) return { hole: place, key: "E05.term" };
  return { node: { type: "phrase", span: place, parts, ...(slop !== undefined && { slop }) } };
}

function readSlop(reader: Reader): number | undefined {
  const { text, at } = reader;
  const match = matchAt(/~(\d+)(?![.\d])/y, text, at);
  if (match === null) return undefined;
  reader.at += match[0].length;
  const slop = Number(match[1]);
  reader.checkDistance(slop, span(at + 1, reader.at));
  return slop;
}

function lowerPhrase({ parts, slop, span: place }: PhraseNode, _: unknown, context: LowerContext): Positional {
  const of = parts.flatMap((part) => lowerPart(part, context) ?? []);
  if (slop === undefined || of.length === 1) return inARow(of, place, context);
  return { kind: "window", of, within: { unit: "extra", words: slop }, origin: context.origin(place) };
}

function lowerPart(part: PhrasePart, context: LowerContext): Positional | undefined {
  if (part.type === "word") return lowerText(part.text, part.span, context);
  if (part.type === "any") return leaf({ kind: "anything" }, part.span, context);
  const of = part.texts.flatMap((text) => lowerText(text, part.span, context) ?? []);
  return of.length === 1 ? of[0] : { kind: "any", of, origin: context.origin(part.span) };
}

function formatPart(part: PhrasePart): string {
  if (part.type === "word") return part.text;
  return part.type === "any" ? "*" : `(${part.texts.join(" | ")})`;
}

/** The page of phrase in the documentation; its examples are its tests. */
export const phrasePage: OperatorPage = {
  operator: phrase,
  name: "phrase",
  syntax: '"a b", "a * b", "(a | b) c", "a b"~3',
  summary:
    "The words one after another; punctuation between them does not count. * stands for any one word, (a | b) for either. " +
    "With ~n they may stand in any order, with at most n other words among them.",
  examples: [
    { query: '"wine cellar"', finds: ["a [wine cellar]", "my [Wine, cellar]"], misses: ["wine in a cellar", "cellar wine"] },
    { query: "“wine cellar” «red wine» ‘old oak’", formatted: '"wine cellar" AND "red wine" AND "old oak"' },
    { query: '"wine * cellar"', finds: ["[wine storage cellar]"], misses: ["wine cellar", "wine and spirits cellar"] },
    { query: '"(public | county) library"', finds: ["the [county library]", "[Public Library]"], misses: ["library"] },
    { query: '"wine cell*"', finds: ["[wine cellars]"], misses: ["wine bottle"] },
    { query: '"wine cellar"~1', finds: ["[cellar] for [wine]", "[wine] [cellar]"], misses: ["a cellar for my wine"] },
    { query: '"e-book loans"', finds: ["[ebook loans]", "[e book loans]", "[E-book loans]"], misses: ["book loans"] },
    { query: '"wine cellar', says: ["E01"] },
    { query: '""', says: ["E05"] },
    { query: '"wine cellar"~200', says: ["E09"] },
  ],
};
