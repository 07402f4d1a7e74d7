import type { Span } from "../../text/span.ts";
import { fromWikitext } from "../from-wikitext.ts";
import { SafeHtmlWriter } from "../html/safe-writer.ts";
import { readWikitext } from "./wikitext-reader.ts";

export interface WikitextToSafeHtmlOptions {
  /** Where the wiki's pages are, up to the title, as in `WikitextOptions`. */
  readonly baseUrl?: string;
  /** Places in the plain text of `fromWikitext` that are to be highlighted with `<mark>`. */
  readonly marks?: readonly Span[];
}

/** Writes somebody's wikitext as HTML for a page of ours, under the promise of `toSafeHtml`. What is not read by `fromWikitext` is left out. */
export function wikitextToSafeHtml(wikitext: string, options: WikitextToSafeHtmlOptions = {}): string {
  const { marks = [], ...reading } = options;
  const map = marks.length > 0 ? fromWikitext(wikitext, reading).map : undefined;
  const writer = new SafeHtmlWriter(wikitext, options.baseUrl, map, marks);
  readWikitext(wikitext, writer, options.baseUrl);
  return writer.finish();
}
