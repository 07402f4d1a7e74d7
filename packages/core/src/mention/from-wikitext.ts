import { spanMap } from "../text/span-map.ts";
import { extractEntities } from "./entities.ts";
import { anchorEntity } from "./html/anchors.ts";
import { HtmlReader } from "./html/html-reader.ts";
import type { PlainText } from "./plain.ts";
import { readWikitext } from "./wikitext/wikitext-reader.ts";

export interface WikitextOptions {
  /** Where the wiki's pages are, up to the title: `https://wiki.example/wiki/`. Links to pages are left out where it is missing. */
  readonly baseUrl?: string;
}

/**
 * Reads the wikitext of talk pages as far as people use it to talk: indents, lists, headings, links, bold and italic, simple
 * tables, `<nowiki>` and HTML, which the reader of HTML takes over. Signatures are text like other text.
 *
 * What a template shows stands on another page: `{{ping|Ann}}` and its kin become `@Ann`, any other that stands alone
 * on its line is a box of the page and dropped, and of those within a line the name is kept. Footnotes, formulas, galleries and categories leave no text. Parser
 * functions, transclusion, magic links and the repair of crossed marks are not known. Never throws: every text is some wikitext.
 */
export function fromWikitext(wikitext: string, options: WikitextOptions = {}): PlainText {
  const reader = new HtmlReader(wikitext, options.baseUrl);
  readWikitext(wikitext, reader, options.baseUrl);
  reader.finish();
  const { text, pieces } = reader.builder;
  const map = spanMap(pieces);
  const facets = reader.anchors.flatMap((anchor) => anchorEntity(anchor, map.toDerived(anchor), text, []) ?? []);
  return { text, map, entities: extractEntities(text, { facets }), media: reader.media };
}
