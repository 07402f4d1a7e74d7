import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";

/** Words that make a statement about any reader, not about this one: `when your hold is ready`, `if you owe`. */
const general: ReadonlySet<string> = new Set([
  ...["if", "when", "whenever", "once", "until", "till", "unless", "whether", "before", "wherever", "anytime", "suppose"],
  ...["anyone", "anybody", "everyone", "everybody", "someone", "somebody", "whoever", "nobody", "people", "patrons", "readers"],
]);

/** Whether the words before a place in its own clause make it a general statement. A comma, a dash or a semicolon begins a new clause. */
export function isGeneral(text: string, words: readonly Word[], place: Span): boolean {
  const clause = clauseStart(text, place.start);
  return words.some(({ span, base }) => span.start >= clause && span.end <= place.start && general.has(base));
}

/** Whether the sentence of a place ends in a question mark. */
export function isAsked(text: string, place: Span): boolean {
  const end = /[.!?\n]/.exec(text.slice(place.end));
  return end?.[0] === "?";
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[.!?,;:()\n–—]/.test(text[start - 1]!)) start--;
  return start;
}
