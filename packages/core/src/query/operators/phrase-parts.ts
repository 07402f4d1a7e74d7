import { readings } from "../../text/readings.ts";
import { type Span, span } from "../../text/span.ts";
import { isAsciiWord, isSpace, skipSpaces } from "../characters.ts";
import { unescaped } from "../quotes.ts";
import type { PhrasePart } from "../syntax.ts";
import { checkWildcard } from "../wildcard.ts";
import type { Reporter } from "./operator.ts";

/** What the parts are read from: a source that takes findings. */
interface Source extends Reporter {
  readonly text: string;
}

/** Splits the inside of a phrase at white space. `*` alone is any word; `(a | b)` is one part. */
export function readParts(source: Source, { start, end }: Span): readonly PhrasePart[] {
  const parts: PhrasePart[] = [];
  for (let at = skipSpaces(source.text, start); at < end; at = skipSpaces(source.text, parts.at(-1)!.span.end)) {
    parts.push(alternatives(source, at, end) ?? word(source, at, end));
  }
  return parts;
}

/** Whether a part holds anything to look for; most parts are plain words, which need no second look. */
export function isSearchable(part: PhrasePart): boolean {
  if (part.type === "any") return false;
  const texts = part.type === "word" ? [part.text] : part.texts;
  return texts.some((text) => isAsciiWord(text.charCodeAt(0)) || readings(text).length > 0);
}

function alternatives(source: Source, start: number, end: number): PhrasePart | undefined {
  const { text } = source;
  if (text[start] !== "(") return undefined;
  let close = start + 1;
  while (close < end && text[close] !== "(" && text[close] !== ")") close++;
  if (text[close] !== ")" || close >= end) return undefined;
  const written = text.slice(start + 1, close).split("|");
  const texts = written
    .map((one) => unescaped(one.trim()))
    .filter((one) => isSearchable({ type: "word", text: one, span: span(start, close) }));
  if (written.length < 2 || texts.length === 0) return undefined;
  const place = span(start, close + 1);
  for (const one of texts) checkWildcard(one, place, source);
  return { type: "alternatives", texts, span: place };
}

function word(source: Source, start: number, end: number): PhrasePart {
  let stop = start;
  while (stop < end && !isSpace(source.text.charCodeAt(stop))) stop++;
  const place = span(start, stop);
  const text = unescaped(source.text.slice(start, stop));
  if (text === "*") return { type: "any", span: place };
  checkWildcard(text, place, source);
  return { type: "word", text, span: place };
}
