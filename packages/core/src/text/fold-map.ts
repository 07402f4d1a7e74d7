import type { Folding } from "./folding.ts";
import { type MapPiece, type SpanMap, spanMap } from "./span-map.ts";

/**
 * Follows a folding character by character and keeps which points came from where. A piece starts at a point of the fold and
 * covers a stretch of the original; it grows backwards when a mark moves to its place or a Hangul letter joins its syllable.
 */
export class FoldMap {
  private readonly folding: Folding;
  private readonly firstPoint: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly isRun: boolean[] = [];

  constructor(folding: Folding) {
    this.folding = folding;
  }

  /** Tells that the last `add` of the folding read `[start, end)`. `before` is the number of points there were. */
  take(start: number, end: number, before: number): void {
    const { count, changedFrom, joinsLast } = this.folding;
    if (changedFrom < before) this.join(changedFrom, end);
    else if (count > before) this.open(before, start, end, false);
    else if (joinsLast && this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }

  /** Tells that `[start, end)` is about to be pushed unit by unit, each as one point. `before` is the number of points there are. */
  takeRun(start: number, end: number, before: number): void {
    this.open(before, start, end, true);
  }

  finish(): SpanMap {
    const pieces: MapPiece[] = [];
    let derived = 0;
    for (let i = 0; i < this.starts.length; i++) {
      const units = unitsBetween(this.folding, this.firstPoint[i]!, this.firstPoint[i + 1] ?? this.folding.count);
      addPieces(pieces, derived, units, this.starts[i]!, this.ends[i]!, this.isRun[i]!);
      derived += units;
    }
    return spanMap(pieces);
  }

  private open(point: number, start: number, end: number, isRun: boolean): void {
    this.firstPoint.push(point);
    this.starts.push(start);
    this.ends.push(end);
    this.isRun.push(isRun);
  }

  private join(changedFrom: number, end: number): void {
    while (this.firstPoint.at(-1)! > changedFrom) {
      this.firstPoint.pop();
      this.starts.pop();
      this.ends.pop();
      this.isRun.pop();
    }
    this.ends[this.ends.length - 1] = end;
  }
}

function unitsBetween(folding: Folding, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i++) units += folding.points[i]! > 0xffff ? 2 : 1;
  return units;
}

/** Runs are joined to longer ones; any other piece of equal length is a whole, so each of its units maps to all of it. */
function addPieces(pieces: MapPiece[], derived: number, units: number, start: number, end: number, isRun: boolean): void {
  const original = { start, end };
  if (units !== end - start) pieces.push({ derived: { start: derived, end: derived + units }, original });
  else if (isRun || units === 1) addRun(pieces, derived, units, start);
  else for (let i = 0; i < units; i++) pieces.push({ derived: { start: derived + i, end: derived + i + 1 }, original });
}

function addRun(pieces: MapPiece[], derived: number, units: number, start: number): void {
  const last = pieces.at(-1);
  const isNext = last !== undefined && last.original.end === start && isPlain(last);
  const length = isNext ? last.derived.end - last.derived.start : 0;
  if (isNext) pieces.pop();
  pieces.push({
    derived: { start: derived - length, end: derived + units },
    original: { start: start - length, end: start + units },
  });
}

function isPlain({ derived, original }: MapPiece): boolean {
  return derived.end - derived.start === original.end - original.start;
}
