import type { Span } from "../../text/span.ts";
import { SafeHtmlWriter } from "../html/safe-writer.ts";
import { parseDocument } from "./document.ts";
import type { MarkdownFlavour } from "./flavour.ts";
import { fromMarkdown } from "./from-markdown.ts";
import { readMarkdown } from "./markdown-reader.ts";

export interface MarkdownToSafeHtmlOptions {
  /** As in `MarkdownOptions`. */
  readonly flavour?: MarkdownFlavour;
  /** Address of the document, for links without a server; they are left out where it is missing. */
  readonly baseUrl?: string;
  /** Places in the plain text of `fromMarkdown` that are to be highlighted with `<mark>`. */
  readonly marks?: readonly Span[];
}

/**
 * Writes somebody's Markdown as HTML for a page of ours, under the promise of `toSafeHtml`: elements that only arrange text, and
 * links to `http`, `https` and `mailto`. HTML inside the Markdown is held to the same.
 */
export function markdownToSafeHtml(markdown: string, options: MarkdownToSafeHtmlOptions = {}): string {
  const { marks = [], ...reading } = options;
  const document = parseDocument(markdown, options.flavour);
  const map = marks.length > 0 ? fromMarkdown(markdown, reading).map : undefined;
  const writer = new SafeHtmlWriter(document.source, options.baseUrl, map, marks);
  readMarkdown(document, writer);
  return writer.finish();
}
