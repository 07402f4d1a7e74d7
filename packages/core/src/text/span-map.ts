import type { Span } from "./span.ts";

/**
 * Takes spans both ways between a text that was derived (folded, or freed of markup) and the original it came from.
 *
 * The map is monotone: a later place in one text never maps before an earlier one in the other. Where the lengths differ
 * (a character reference, a ligature that folds to two letters), a span grows to whole units and never cuts one.
 */
export interface SpanMap {
  /** From the derived text to the original. O(log n) in the number of pieces. */
  toOriginal(span: Span): Span;
  /** From the original to the derived text; an original stretch that left no trace gives an empty span at its place. O(log n). */
  toDerived(span: Span): Span;
}

/** A stretch of the derived text and the stretch of the original that it stands for. */
export interface MapPiece {
  readonly derived: Span;
  readonly original: Span;
}

/**
 * Builds a map from pieces that lie in order and cover the derived text without holes. A piece whose two spans have the
 * same length maps unit by unit; any other piece maps as a whole.
 */
export function spanMap(pieces: readonly MapPiece[]): SpanMap {
  return {
    toOriginal: (span) => across(pieces, span, "derived", "original"),
    toDerived: (span) => across(pieces, span, "original", "derived"),
  };
}

/** The map of a text onto itself. */
export function identityMap(): SpanMap {
  return { toOriginal: (span) => span, toDerived: (span) => span };
}

type Side = keyof MapPiece;

function across(pieces: readonly MapPiece[], span: Span, from: Side, to: Side): Span {
  if (pieces.length === 0) return { start: 0, end: 0 };
  const start = startAcross(pieces, span.start, from, to);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, endAcross(pieces, span.end, from, to)) };
}

function startAcross(pieces: readonly MapPiece[], offset: number, from: Side, to: Side): number {
  const piece = pieces[firstEndingAfter(pieces, offset, from)];
  if (piece === undefined) return pieces.at(-1)![to].end;
  if (offset <= piece[from].start || !isUnitByUnit(piece)) return piece[to].start;
  return piece[to].start + offset - piece[from].start;
}

function endAcross(pieces: readonly MapPiece[], offset: number, from: Side, to: Side): number {
  const piece = pieces[lastStartingBefore(pieces, offset, from)];
  if (piece === undefined) return pieces[0]![to].start;
  if (offset >= piece[from].end || !isUnitByUnit(piece)) return piece[to].end;
  return piece[to].start + offset - piece[from].start;
}

function isUnitByUnit({ derived, original }: MapPiece): boolean {
  return derived.end - derived.start === original.end - original.start;
}

/** Index of the first piece that ends after the offset; `pieces.length` when there is none. */
function firstEndingAfter(pieces: readonly MapPiece[], offset: number, side: Side): number {
  return lowerBound(pieces.length, (index) => pieces[index]![side].end > offset);
}

/** Index of the last piece that starts before the offset; -1 when there is none. */
function lastStartingBefore(pieces: readonly MapPiece[], offset: number, side: Side): number {
  return lowerBound(pieces.length, (index) => pieces[index]![side].start >= offset) - 1;
}

function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
