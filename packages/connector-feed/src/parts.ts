/** Small readings that all formats share. */
import { fromHtml } from "@earshot/core/mention";
import type { FeedItem, FeedMedia } from "./item.ts";

/** What every format knows how to say, be it in an empty text or list. */
type Always = "url" | "title" | "text" | "media";

/** An item as a format gives it: anything else may be missing. */
export type RawItem = Pick<FeedItem, Always> & {
  readonly tags: readonly (string | undefined)[];
} & { readonly [Key in Exclude<keyof FeedItem, Always | "tags">]?: FeedItem[Key] | undefined };

/** Completes an item: an id where the feed gives none, no field that holds nothing. */
export function nameItem(raw: RawItem): FeedItem {
  const { id, url, title, text, tags, media, ...rest } = raw;
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  return {
    id: id?.trim() || url || `hash:${hashText(`${title}\n${text}`)}`,
    url,
    title,
    text,
    tags: [...new Set(tags.flatMap((tag) => tag?.trim() || []))],
    media,
    ...Object.fromEntries(said),
  };
}

/** FNV-1a over UTF-16 code units, in base 36: tells texts apart, and is the same everywhere. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Makes an address absolute, and leaves one that is so already as it was written; empty for what is no web address. */
export function resolveAddress(address: string | undefined, base: string | undefined, url: string): string {
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  const written = address?.trim();
  if (!written || !URL.canParse(written, from)) return "";
  const { href, protocol } = new URL(written, from);
  if (!/^https?:$/.test(protocol)) return "";
  return /^https?:\/\//i.test(written) ? written : href;
}

/**
 * A title as a reader sees it. RSS titles are plain text, but many writers put escaped markup in; only what clearly is
 * markup is taken for it, so that a title about the `<main>` element keeps its words.
 */
export function plainTitle(title: string | undefined): string {
  const text = title ?? "";
  const marked = /<\/?(?:a|b|i|u|em|strong|span|code|sub|sup|br|q|cite|small)\b[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(
    text,
  );
  return (marked ? fromHtml(text).text : text).replace(/\s+/g, " ").trim();
}

/** The first that is a name; `ann@gazette.example (Ann)` is one with an address before it, a bare address is none. */
export function authorName(...candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const name = candidate?.match(/^\S+@\S+\s+\((.+)\)$/)?.[1] ?? candidate?.replace(/<\S+@\S+>/, "");
    const words = name?.replace(/\s+/g, " ").trim();
    if (words && !/^\S+@\S+$/.test(words)) return words;
  }
  return undefined;
}

export interface Enclosure {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly alt?: string | undefined;
}

/** What is named twice is one, with what is said of it anywhere. */
export function mediaOf(enclosures: readonly Enclosure[], base: string): readonly FeedMedia[] {
  const found = new Map<string, FeedMedia>();
  for (const { url, type, alt } of enclosures) {
    const address = resolveAddress(url, undefined, base);
    if (address) found.set(address, { kind: mediaKind(type), url: address, ...(alt && { alt }), ...found.get(address) });
  }
  return [...found.values()];
}

function mediaKind(type = ""): FeedMedia["kind"] {
  const [kind] = type.split("/");
  return kind === "image" || kind === "video" || kind === "audio" ? kind : "document";
}

interface IntervalHints {
  /** Minutes, RSS 2.0. */
  readonly ttl?: number | undefined;
  readonly updatePeriod?: string | undefined;
  readonly updateFrequency?: number | undefined;
}

const hour = 3_600_000;
/** https://web.resource.org/rss/1.0/modules/syndication/ (read 2026-11-21); months and years are as rough as the hint. */
const periods: Readonly<Record<string, number>> = {
  hourly: hour,
  daily: 24 * hour,
  weekly: 7 * 24 * hour,
  monthly: 30 * 24 * hour,
  yearly: 365 * 24 * hour,
};

/** Milliseconds between two visits that a feed asks for; `undefined` where it asks for nothing. */
export function readInterval({ ttl, updatePeriod, updateFrequency = 1 }: IntervalHints): number | undefined {
  if (ttl !== undefined && ttl > 0) return ttl * 60_000;
  const period = periods[updatePeriod?.trim().toLowerCase() ?? ""];
  return period === undefined || !(updateFrequency > 0) ? undefined : period / updateFrequency;
}
