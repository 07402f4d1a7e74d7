import type { Span } from "../text/span.ts";
import { identityMap } from "../text/span-map.ts";
import { extractEntities } from "./entities.ts";
import type { Entity } from "./mention.ts";
import type { PlainText } from "./plain.ts";
import { utf8LengthOf } from "./utf8.ts";

/** A facet as Bluesky writes it (`app.bsky.richtext.facet`): a range in UTF-8 bytes and what it means. */
export interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly FacetFeature[];
}

/** One meaning of a facet. Kinds that are not known are passed over, as the network asks of its readers. */
export interface FacetFeature {
  readonly $type: string;
  readonly did?: string;
  readonly uri?: string;
  readonly tag?: string;
}

/**
 * Reads a text whose meaning stands beside it in facets. Their byte offsets become UTF-16 spans; a facet that is empty, lies
 * outside the text, cuts a character in two or overlaps an earlier one is dropped, and so is a link that is no web address.
 */
export function fromFacets(text: string, facets: readonly Facet[] = []): PlainText {
  const toUnits = unitOffsets(text, facets);
  const known = facets.flatMap((facet) => entityOf(facet, spanOf(facet, toUnits), text) ?? []);
  return { text, map: identityMap(), entities: extractEntities(text, { facets: known }), media: [] };
}

function spanOf({ index }: Facet, toUnits: ReadonlyMap<number, number>): Span | undefined {
  const start = toUnits.get(index.byteStart);
  const end = toUnits.get(index.byteEnd);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function entityOf({ features }: Facet, span: Span | undefined, text: string): Entity | undefined {
  if (span === undefined) return undefined;
  for (const feature of features) {
    const entity = readFeature(feature, span, text.slice(span.start, span.end));
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function readFeature({ $type, did, uri, tag }: FacetFeature, span: Span, written: string): Entity | undefined {
  if ($type === "app.bsky.richtext.facet#mention" && did)
    return { kind: "mention", span, handle: withoutSign(written, "@"), id: did };
  if ($type === "app.bsky.richtext.facet#tag" && tag) return { kind: "tag", span, tag: withoutSign(tag, "#") };
  if ($type === "app.bsky.richtext.facet#link" && uri && /^https?:\/\/./i.test(uri)) return { kind: "link", span, url: uri };
  return undefined;
}

function withoutSign(written: string, sign: string): string {
  return written.startsWith(sign) ? written.slice(1) : written;
}

/** For each byte offset that a facet names and at which a character begins or the text ends: the UTF-16 offset. One pass. */
function unitOffsets(text: string, facets: readonly Facet[]): ReadonlyMap<number, number> {
  const wanted = new Set(facets.flatMap(({ index }) => [index.byteStart, index.byteEnd]));
  const found = new Map<number, number>();
  if (wanted.size === 0) return found;
  let bytes = 0;
  for (let unit = 0; unit <= text.length; ) {
    if (wanted.has(bytes)) found.set(bytes, unit);
    const point = text.codePointAt(unit) ?? 0;
    bytes += utf8LengthOf(point);
    unit += point > 0xffff ? 2 : 1;
  }
  return found;
}
