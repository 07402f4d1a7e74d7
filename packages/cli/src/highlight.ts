import { mergeSpans, type Span } from "@earshot/core/text";
import { oneLine } from "./printable.ts";
import { styled, type Terminal } from "./terminal.ts";

/**
 * A post in one line, with what was found in brackets or in colour.
 *
 * @param room Most characters to show round the first place that was found; the rest becomes `…`. Default: all.
 */
export function highlighted(text: string, spans: readonly Span[], terminal: Pick<Terminal, "color">, room?: number): string {
  const found = mergeSpans(spans);
  const view = room === undefined ? { start: 0, end: text.length } : viewOf(text, found[0], room);
  const pieces = piecesOf(found, view).map(({ span, isFound }) => {
    const piece = flat(text.slice(span.start, span.end));
    return isFound ? styled(terminal, "highlight", piece) : piece;
  });
  return `${view.start > 0 ? "… " : ""}${pieces.join("").trim()}${view.end < text.length ? " …" : ""}`;
}

/** White space stays as wide as one space, so that words do not grow together at the border of a highlight. */
function flat(text: string): string {
  return `${/^\s/.test(text) ? " " : ""}${oneLine(text)}${/\S\s+$/.test(text) ? " " : ""}`;
}

interface Piece {
  readonly span: Span;
  readonly isFound: boolean;
}

function piecesOf(found: readonly Span[], view: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = view.start;
  for (const { start, end } of found) {
    if (start >= view.end) break;
    pieces.push({ span: { start: at, end: start }, isFound: false });
    at = Math.min(end, view.end);
    pieces.push({ span: { start, end: at }, isFound: true });
  }
  return [...pieces, { span: { start: at, end: view.end }, isFound: false }].filter(({ span }) => span.start < span.end);
}

/** A stretch of the text with the place in it, cut between words. */
function viewOf(text: string, place: Span = { start: 0, end: 0 }, room: number): Span {
  if (text.length <= room) return { start: 0, end: text.length };
  const before = Math.max(0, place.start - Math.floor((room - (place.end - place.start)) / 2));
  const start = Math.max(0, Math.min(before, text.length - room));
  const end = Math.max(place.end, Math.min(text.length, start + room));
  return { start: wordStart(text, start, place.start), end: wordEnd(text, end, place.end) };
}

/** The first start of a word at or after `from`; `from` itself where the words are longer than the way to `most`. */
function wordStart(text: string, from: number, most: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, most).search(/\s/);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, to: number, least: number): number {
  if (to === text.length) return to;
  const space = text.slice(least, to).search(/\s\S*$/);
  return space < 0 ? wholeCharacter(text, to) : least + space;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;
}
