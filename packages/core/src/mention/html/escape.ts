import type { Span } from "../../text/span.ts";

/** Writes a stretch of a text, with `<mark>` around what the marks cover of it. */
export function markPieces(text: string, { start, end }: Span, marks: readonly Span[], write: (text: string) => string): string {
  let output = "";
  let done = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, done), Math.min(mark.end, end)];
    if (from >= to) continue;
    output += `${write(text.slice(done, from))}<mark>${write(text.slice(from, to))}</mark>`;
    done = to;
  }
  return output + write(text.slice(done, end));
}

/** Signs that HTML would read, and the ones that end an attribute in old readers. */
const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as HTML that means nothing but this text, inside of elements and of attributes. U+0000 is left out, as browsers do. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`\0]/g, (sign) => signs[sign] ?? "");
}
