import type { SpanMap } from "../text/span-map.ts";
import type { Entity, Media } from "./mention.ts";

/** A post without its markup, and the way back: what `fromHtml` and its kin return. */
export interface PlainText {
  /** What a reader sees. */
  readonly text: string;
  /** Takes spans from the plain text (`derived`) to the markup (`original`) and back. */
  readonly map: SpanMap;
  /** Places in `text`, in order: those the markup names, and those found by `extractEntities` where it names none. */
  readonly entities: readonly Entity[];
  /** Images, sound and film that the markup embeds, in order. */
  readonly media: readonly Media[];
}
