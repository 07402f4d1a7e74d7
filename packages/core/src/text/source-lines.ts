import { Ignorable, Joiner, Newline } from "./character-class.ts";
import { displayWidth } from "./display-width.ts";
import { graphemes } from "./graphemes.ts";
import type { Span } from "./span.ts";
import { classOf } from "./tables/tables.ts";

/** One line of a source as it is drawn: what stands in which column. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** The line in the source, its line break left out. */
  readonly span: Span;
}

/** One grapheme of a line as it is drawn. */
export interface Cell {
  readonly span: Span;
  /** From 0. */
  readonly column: number;
  readonly width: number;
  readonly drawn: string;
}

const tabWidth = 4;

/** The lines of a source; at least one. Every line break that Unicode knows ends a line, CR LF together as one. */
export function sourceLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    if (!isLineBreak(source.charCodeAt(i))) continue;
    lines.push({ number: lines.length + 1, span: { start, end: i } });
    if (source.startsWith("\r\n", i)) i++;
    start = i + 1;
  }
  lines.push({ number: lines.length + 1, span: { start, end: source.length } });
  return lines;
}

/** The line that holds an offset; a line break belongs to the line it ends. O(log n). */
export function lineAt(lines: readonly SourceLine[], offset: number): SourceLine {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lines[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}

/**
 * Draws a line, or a stretch of one, cell by cell. Tabs go to the next tab stop; control characters, and zero-width ones that
 * stand alone, are drawn by name, so that nothing on the screen moves and nothing hides.
 */
export function cellsOf(source: string, span: Span): readonly Cell[] {
  const text = source.slice(span.start, span.end);
  let column = 0;
  return Array.from(graphemes(text), ({ start, end }) => {
    const drawn = draw(text.slice(start, end), column);
    const width = drawn.length > 1 && drawn.startsWith("<U+") ? drawn.length : Math.max(widthOf(drawn), 0);
    const cell = { span: { start: span.start + start, end: span.start + end }, column, width, drawn };
    column += width;
    return cell;
  });
}

function draw(grapheme: string, column: number): string {
  if (grapheme === "\t") return " ".repeat(tabWidth - (column % tabWidth));
  const points = Array.from(grapheme, (character) => character.codePointAt(0)!);
  return points.every(isHidden) ? points.map((point) => `<U+${hexOf(point)}>`).join("") : grapheme;
}

function isHidden(point: number): boolean {
  const class_ = classOf(point);
  return class_ === Ignorable || class_ === Joiner || class_ === Newline || isControl(point);
}

/** Four digits at least, as Unicode writes code points. */
function hexOf(point: number): string {
  let hex = "";
  for (let rest = point, digits = 0; rest > 0 || digits < 4; rest >>>= 4, digits++) hex = "0123456789ABCDEF"[rest & 15] + hex;
  return hex;
}

function widthOf(drawn: string): number {
  return drawn.startsWith(" ") ? drawn.length : displayWidth(drawn);
}

/** C0, delete, C1, surrogates that lost their partner. */
function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000);
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
