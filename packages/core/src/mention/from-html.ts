import { spanMap } from "../text/span-map.ts";
import { extractEntities } from "./entities.ts";
import { anchorEntity, type KnownHandle } from "./html/anchors.ts";
import { HtmlReader } from "./html/html-reader.ts";
import { readTags } from "./html/tag-reader.ts";
import type { PlainText } from "./plain.ts";

export interface HtmlOptions {
  /** Address of the document: links without a server are resolved against it, and left out where it is missing. */
  readonly baseUrl?: string;
  /** Better handles than the markup shows: Mastodon links `@ann` and says beside it that this is `ann@town.example`. */
  readonly handles?: readonly KnownHandle[];
}

/**
 * Reads HTML as networks and feeds write it: what a reader would see, with blocks parted by line ends, list items marked,
 * quotations marked by `> ` and code kept as it is. Scripts, styles, comments and hidden elements leave no text, and neither do
 * Mastodon's invisible spans; its shortened links end in `…` as on the page. Never throws: every text is some HTML.
 *
 * The links of the markup become entities with their full addresses, where these are web addresses; `mailto:` becomes an
 * e-mail address, and any other scheme is not taken over.
 */
export function fromHtml(html: string, options: HtmlOptions = {}): PlainText {
  const reader = new HtmlReader(html, options.baseUrl);
  readTags(html, reader);
  reader.finish();
  const { text, pieces } = reader.builder;
  const map = spanMap(pieces);
  const handles = options.handles ?? [];
  const facets = reader.anchors.flatMap((anchor) => anchorEntity(anchor, map.toDerived(anchor), text, handles) ?? []);
  return { text, map, entities: extractEntities(text, { facets }), media: reader.media };
}
