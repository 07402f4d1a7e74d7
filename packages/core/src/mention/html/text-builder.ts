import type { Span } from "../../text/span.ts";
import type { MapPiece } from "../../text/span-map.ts";

/**
 * Writes plain text piece by piece and keeps where each piece came from. White space is handled as a browser lays it out: runs
 * collapse, a line neither begins nor ends with a blank, and line ends wait until something follows them.
 *
 * All offsets are UTF-16 code units; pieces must be written in the order in which they stand in the original.
 */
export class TextBuilder {
  text = "";
  readonly pieces: MapPiece[] = [];
  /** Written at the beginning of every line: `> ` inside a quotation. */
  linePrefix = "";
  /** Written once before the next text: the mark of a list item. */
  marker = "";

  private space: Span | undefined;
  private separator = "";
  private lineEnds = 0;
  private breaks: Span[] = [];
  private atLineStart = true;

  /** Text as it stands in the original from `start` on, white space collapsed. */
  flow(source: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const blank = endOfBlank(source, at, end);
      if (blank > at) this.space ??= { start: at, end: blank };
      const stop = endOfInk(source, blank, end);
      if (stop > blank) this.append(source.slice(blank, stop), { start: blank, end: stop });
      at = stop;
    }
  }

  /** Text as it stands in the original from `start` on, white space kept. */
  verbatim(source: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const stop = endOfLine(source, at, end);
      if (stop > at) this.append(source.slice(at, stop), { start: at, end: stop });
      const next = stop < end ? endOfLineEnd(source, stop, end) : stop;
      if (next > stop) this.breakLine(stop, next);
      at = next;
    }
  }

  /** Text that stands for a stretch of the original that is spelled otherwise: a character reference, an image of an emoji. */
  replace(text: string, start: number, end: number): void {
    this.append(text, { start, end });
  }

  /** A blank that is spelled otherwise. */
  blank(start: number, end: number): void {
    this.space ??= { start, end };
  }

  /** Text that the original does not have, directly after what was written last. */
  insert(text: string): void {
    this.append(text);
  }

  /** A line end that the original asks for: `<br>`. */
  breakLine(start: number, end: number): void {
    this.space = undefined;
    this.breaks.push({ start, end });
    this.lineEnds++;
  }

  /** The border of a block: at least so many line ends before whatever follows. */
  breakBlock(lineEnds: number): void {
    this.space = undefined;
    this.separator = "";
    this.lineEnds = Math.max(this.lineEnds, lineEnds);
  }

  /** Parts what follows from what stands before on the same line: the next cell of a table. */
  separate(separator: string): void {
    if (this.atLineStart || this.lineEnds > 0) return;
    this.space = undefined;
    this.separator = separator;
  }

  private append(text: string, original?: Span): void {
    if (this.text === "") this.beginText();
    else if (this.lineEnds > 0) this.endLines();
    else if (this.separator !== "") this.push(this.separator);
    else if (this.space !== undefined && !this.atLineStart) this.push(" ", this.space);
    if (this.atLineStart) this.beginLine();
    this.space = undefined;
    this.separator = "";
    this.push(text, original);
    this.atLineStart = false;
  }

  /** Nothing stands before the first text, so there is nothing to part it from. */
  private beginText(): void {
    this.breaks = [];
    this.lineEnds = 0;
    this.atLineStart = true;
  }

  private endLines(): void {
    for (let count = this.lineEnds - this.breaks.length; count > 0; count--) this.push("\n");
    for (const place of this.breaks) this.push("\n", place);
    this.beginText();
  }

  private beginLine(): void {
    const mark = this.linePrefix + this.marker;
    this.marker = "";
    if (mark !== "") this.push(mark);
  }

  /** Without a place, the piece stands for nothing in the original: it follows the piece written last. */
  private push(text: string, original: Span = this.here): void {
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ derived: { start, end: this.text.length }, original });
  }

  private get here(): Span {
    const end = this.pieces.at(-1)?.original.end ?? 0;
    return { start: end, end };
  }
}

function endOfBlank(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** The end of a run that is taken over as it is: single blanks inside it are kept, because they stay single blanks. */
function endOfInk(source: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit > 0x20 || !isBlank(unit)) continue;
    if (unit !== 0x20 || at + 1 >= end || isBlank(source.charCodeAt(at + 1))) break;
  }
  return at;
}

/** The white space of HTML: tab, line feed, form feed, carriage return, space. A no-break space is a character like others. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

function endOfLine(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at++;
  return at;
}

function endOfLineEnd(source: string, start: number, end: number): number {
  const isPair = source.charCodeAt(start) === 0x0d && start + 1 < end && source.charCodeAt(start + 1) === 0x0a;
  return isPair ? start + 2 : start + 1;
}
