import type { Span } from "../../text/span.ts";

/** A text and the places that brackets marked in it. */
export interface Expectation {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads `"[Your hold] is in."`: brackets mark what must be found; `\[` and `\]` are brackets of the text itself. */
export function parseExpectation(marked: string): Expectation {
  let text = "";
  let start = 0;
  const spans: Span[] = [];
  for (let i = 0; i < marked.length; i++) {
    const sign = marked[i]!;
    if (sign === "\\" && (marked[i + 1] === "[" || marked[i + 1] === "]")) text += marked[++i];
    else if (sign === "[") start = text.length;
    else if (sign === "]") spans.push({ start, end: text.length });
    else text += sign;
  }
  return { text, spans };
}
