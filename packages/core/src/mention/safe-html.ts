import { mergeSpans, type Span } from "../text/span.ts";
import { fromHtml } from "./from-html.ts";
import { escapeHtml, markPieces } from "./html/escape.ts";
import { SafeHtmlWriter } from "./html/safe-writer.ts";
import { readTags } from "./html/tag-reader.ts";

export interface SafeHtmlOptions {
  /** Address of the document, for links without a server; they are left out where it is missing. */
  readonly baseUrl?: string;
  /** Places in the plain text of `fromHtml` that are to be highlighted with `<mark>`. */
  readonly marks?: readonly Span[];
}

/**
 * Writes somebody's HTML anew for a page of ours, so that nothing in it can run, load, track or break out. It is built from
 * nothing: a short list of elements that only arrange text, without attributes but for the addresses of links, which lead to
 * `http`, `https` and `mailto` only. All else is either shown as text or left out. Every element is closed.
 */
export function toSafeHtml(html: string, options: SafeHtmlOptions = {}): string {
  const { marks = [] } = options;
  const writer = new SafeHtmlWriter(html, options.baseUrl, marks.length > 0 ? fromHtml(html).map : undefined, marks);
  readTags(html, writer);
  return writer.finish();
}

/** Writes plain text as HTML: references for what HTML would read, `<br>` for line ends, `<mark>` for the given places. */
export function textToHtml(text: string, marks: readonly Span[] = []): string {
  const lines = (part: string) => escapeHtml(part).replaceAll("\n", "<br>");
  return markPieces(text, { start: 0, end: text.length }, mergeSpans(marks), lines);
}
