import { readWords } from "../../text/read-words.ts";
import { type Span, span } from "../../text/span.ts";
import type { TokenKind, Word } from "../../text/words.ts";
import { replacing } from "../fixes.ts";
import type { QueryNode } from "../syntax.ts";
import type { Reader, Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

/**
 * Reads a term that the text layer takes for one token of a kind, its sign included, up to the punctuation that may follow.
 * Where it sees something else (`#1` is no tag), nothing is read and the next operator is asked.
 */
export function readTyped(
  reader: Reader,
  sign: string,
  kind: TokenKind,
  make: (name: string, span: Span) => QueryNode,
): Reading | undefined {
  const { text, at } = reader;
  if (!text.startsWith(sign, at)) return undefined;
  const end = runEnd(text, at);
  const [first, ...rest] = readWords(text.slice(at, end));
  if (first?.kind !== kind || first.span.start !== 0 || rest.some((word) => isOutside(word, first))) return undefined;
  if (text.slice(at, end).includes("*")) reportWildcard(reader, sign, span(at, end));
  reader.at = end;
  return { node: make(first.text.slice(sign.length), span(at, end)) };
}

/** A tag is looked for with a wildcard through its field; nothing does so for the others. */
function reportWildcard(reader: Reader, sign: string, place: Span): void {
  const text = reader.text.slice(place.start, place.end);
  reader.report("E11.kind", place, () => ({
    values: { text },
    ...(sign === "#" && { fixes: [replacing(place, `tag:${text.slice(1)}`)] }),
  }));
}

function isOutside(word: Word, whole: Word): boolean {
  return word.span.end > whole.span.end;
}
