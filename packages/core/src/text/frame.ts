import { type Cell, cellsOf, lineAt, type SourceLine } from "./source-lines.ts";
import type { Span } from "./span.ts";

/** A stretch of the source to underline: the finding itself, or a label on a second place. */
export interface FrameMark {
  readonly span: Span;
  readonly isPrimary: boolean;
  readonly text: string;
}

/** A row of a frame before it is painted: what stands left and right of the bar. */
export interface FrameRow {
  /** The line number, or nothing for rows of carets; `...` where lines are left out. */
  readonly gutter: string;
  readonly kind: "source" | "primary" | "label" | "gap";
  readonly text: string;
}

/** Rows that show the marks under the lines they stand in. Lines wider than `width` columns are cut around the mark. */
export function frame(
  source: string,
  lines: readonly SourceLine[],
  marks: readonly FrameMark[],
  width: number,
): readonly FrameRow[] {
  const parts = marks.flatMap((mark) => onLines(mark, lines)).sort((a, b) => a.line.number - b.line.number);
  const rows: FrameRow[] = [];
  for (let i = 0; i < parts.length; ) {
    const { line } = parts[i]!;
    if (i > 0 && line.number > parts[i - 1]!.line.number + 1) rows.push({ gutter: "...", kind: "gap", text: "" });
    const next = parts.findIndex((part, index) => index > i && part.line !== line);
    const end = next < 0 ? parts.length : next;
    rows.push(...lineRows(source, line, parts.slice(i, end), width));
    i = end;
  }
  return rows;
}

interface MarkOnLine extends FrameMark {
  readonly line: SourceLine;
}

/** The parts of a mark that are shown: of a mark over several lines, those on the first and on the last. */
function onLines(mark: FrameMark, lines: readonly SourceLine[]): MarkOnLine[] {
  const first = lineAt(lines, mark.span.start);
  const last = mark.span.end > mark.span.start ? lineAt(lines, mark.span.end - 1) : first;
  return first === last ? [onLine(mark, first, mark.text)] : [onLine(mark, first, ""), onLine(mark, last, mark.text)];
}

function onLine(mark: FrameMark, line: SourceLine, text: string): MarkOnLine {
  const start = Math.min(Math.max(mark.span.start, line.span.start), line.span.end);
  const end = Math.max(start, Math.min(mark.span.end, line.span.end));
  return { ...mark, span: { start, end }, text, line };
}

function lineRows(source: string, line: SourceLine, marks: readonly FrameMark[], width: number): FrameRow[] {
  const focus = marks.find(({ isPrimary }) => isPrimary) ?? marks[0]!;
  const cells = cellsOf(source, near(source, line.span, focus.span.start, width));
  const view = viewOf(cells, focus, width, line.span);
  const placed = marks.map((mark) => place(mark, cells, view)).sort((a, b) => a.from - b.from);
  return [{ gutter: String(line.number), kind: "source", text: view.text }, ...markRows(placed)];
}

/** The part of a very long line that can be seen, with room to spare: the rest need not be measured. */
function near(source: string, line: Span, at: number, width: number): Span {
  const start = Math.max(line.start, at - 4 * width);
  const end = Math.min(line.end, at + 4 * width);
  return { start: isInsidePair(source, start) ? start + 1 : start, end: isInsidePair(source, end) ? end - 1 : end };
}

function isInsidePair(source: string, offset: number): boolean {
  return (source.charCodeAt(offset) & 0xfc00) === 0xdc00 && (source.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

/** What is visible of a line: its drawing, and by how many columns it is moved left. */
interface View {
  readonly text: string;
  readonly shift: number;
  readonly columns: number;
}

function viewOf(cells: readonly Cell[], focus: FrameMark, width: number, line: Span): View {
  const total = endColumn(cells);
  const hasMore = cells.length > 0 && (cells[0]!.span.start > line.start || cells.at(-1)!.span.end < line.end);
  if (total <= width && !hasMore) return { text: drawnOf(cells), shift: 0, columns: total };
  const from = columnOf(cells, focus.span.start);
  const to = Math.min(endColumnOf(cells, focus.span), from + width);
  const first = Math.max(0, Math.min(total - width, Math.floor((from + to - width) / 2)));
  return cut(cells, first, first + width, line);
}

function cut(cells: readonly Cell[], first: number, last: number, line: Span): View {
  const isCutBefore = first > 0 || cells[0]!.span.start > line.start;
  const isCutAfter = last < endColumn(cells) || cells.at(-1)!.span.end < line.end;
  const from = first + Number(isCutBefore);
  const to = last - Number(isCutAfter);
  const inside = cells.filter(({ column, width }) => column >= from && column + width <= to);
  const shift = (inside[0]?.column ?? first) - Number(isCutBefore);
  const text = `${isCutBefore ? "…" : ""}${drawnOf(inside)}${isCutAfter ? "…" : ""}`;
  return { text, shift, columns: Math.max(endColumn(inside) - shift, 0) + Number(isCutAfter) };
}

/** A mark in columns of the view. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly isPrimary: boolean;
  readonly text: string;
}

function place({ span, isPrimary, text }: FrameMark, cells: readonly Cell[], { shift, columns }: View): Placed {
  const from = Math.min(Math.max(columnOf(cells, span.start) - shift, 0), columns);
  const to = Math.min(endColumnOf(cells, span) - shift, columns);
  return { from, to: Math.max(to, from + 1), isPrimary, text };
}

/** One row of carets; the rightmost text stands beside its carets, the others each in a row below. */
function markRows(placed: readonly Placed[]): FrameRow[] {
  const kind = placed.some(({ isPrimary }) => isPrimary) ? "primary" : "label";
  const carets = caretRow(placed);
  const texts = placed.filter(({ text }) => text !== "");
  const beside = texts.at(-1);
  const isFree = beside !== undefined && beside.to >= Math.max(...placed.map(({ to }) => to));
  const below = isFree ? texts.slice(0, -1) : texts;
  const rows: FrameRow[] = [{ gutter: "", kind, text: isFree ? `${carets} ${beside.text}` : carets }];
  for (const { from, text } of [...below].reverse()) rows.push({ gutter: "", kind: "label", text: " ".repeat(from) + text });
  return rows;
}

function caretRow(placed: readonly Placed[]): string {
  const row: string[] = [];
  for (const { from, to, isPrimary } of [...placed].sort((a, b) => Number(a.isPrimary) - Number(b.isPrimary)))
    for (let column = from; column < to; column++) row[column] = isPrimary ? "^" : "-";
  return Array.from(row, (caret) => caret ?? " ").join("");
}

function columnOf(cells: readonly Cell[], offset: number): number {
  return cells.find(({ span }) => span.end > offset)?.column ?? endColumn(cells);
}

function endColumnOf(cells: readonly Cell[], span: Span): number {
  const last = cells.findLast((cell) => cell.span.start < span.end);
  return last === undefined ? 0 : last.column + last.width;
}

function endColumn(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function drawnOf(cells: readonly Cell[]): string {
  return cells.map(({ drawn }) => drawn).join("");
}
