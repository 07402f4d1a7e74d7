import type { Span } from "./span.ts";

/**
 * The text with brackets round places that do not overlap, in their order: `[Your hold] is in.` Tests write what they expect so,
 * and messages of failed ones show what was found.
 */
export function markSpans(text: string, spans: readonly Span[]): string {
  let marked = "";
  let done = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return marked + text.slice(done);
}
