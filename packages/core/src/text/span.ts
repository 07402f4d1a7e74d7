/** A half-open range `[start, end)` of UTF-16 code units into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. Offsets are UTF-16 code units; `start <= end` is the caller's promise. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The piece of `text` that the span names. */
export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Orders spans by start, then by end: the order in which a reader meets them. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Sorts spans and joins those that touch or overlap, so that each code unit is drawn once. O(n log n). */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const next of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last !== undefined && next.start <= last.end) merged[merged.length - 1] = cover(last, next);
    else merged.push(next);
  }
  return merged;
}
