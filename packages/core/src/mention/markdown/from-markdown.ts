import { spanMap } from "../../text/span-map.ts";
import { extractEntities } from "../entities.ts";
import { anchorEntity, type KnownHandle } from "../html/anchors.ts";
import { HtmlReader } from "../html/html-reader.ts";
import type { PlainText } from "../plain.ts";
import { namedPlaces } from "./communities.ts";
import { parseDocument } from "./document.ts";
import type { MarkdownFlavour } from "./flavour.ts";
import { readMarkdown } from "./markdown-reader.ts";

export interface MarkdownOptions {
  /** Whose Markdown it is; without one, what all of them share is read, and what can be told by its signs alone. */
  readonly flavour?: MarkdownFlavour;
  /** Address of the document: links without a server are resolved against it, and left out where it is missing. */
  readonly baseUrl?: string;
  /** Better handles than the markup shows. */
  readonly handles?: readonly KnownHandle[];
}

/**
 * Reads Markdown as Reddit, Lemmy and Discourse write it: CommonMark with strikethrough, tables and bare addresses; spoilers,
 * whose text is kept; Discourse's `[quote]`; people and communities by their names (`u/ann`, `r/books`, `!books@town.example`).
 * The plain text is the one that `fromHtml` gives for the HTML that the Markdown stands for, and HTML inside is read by the same
 * reader, so that scripts, styles and comments leave no text. Never throws: every text is some Markdown.
 */
export function fromMarkdown(markdown: string, options: MarkdownOptions = {}): PlainText {
  const document = parseDocument(markdown, options.flavour);
  const reader = new HtmlReader(document.source, options.baseUrl);
  readMarkdown(document, reader);
  reader.finish();
  const { text, pieces } = reader.builder;
  const map = spanMap(pieces);
  const handles = options.handles ?? [];
  const links = reader.anchors.flatMap((anchor) => anchorEntity(anchor, map.toDerived(anchor), text, handles) ?? []);
  const facets = [...links, ...namedPlaces(text, options.flavour, links)];
  return { text, map, entities: extractEntities(text, { facets }), media: reader.media };
}
