import type { Span } from "../../text/span.ts";

/** Double quotation marks as people type them; single ones are too often apostrophes. */
const quotation = /"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]/g;

/** The places inside quotation marks, the marks included. */
export function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(quotation)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Whether a place lies inside quotation marks: words that somebody else is speaking. */
export function isQuoted(text: string, place: Span): boolean {
  for (const { index, 0: found } of text.matchAll(quotation))
    if (index <= place.start && place.end <= index + found.length) return true;
  return false;
}
