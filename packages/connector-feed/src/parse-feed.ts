import { ConnectorError } from "@earshot/connector";
import { type AnyFeed, DetectError, ParseError, parseFeed as parseAny, parseJsonFeed } from "feedsmith";
import { decodeFeed } from "./decode.ts";
import { readAtom, readJson, readRdf, readRss } from "./formats.ts";
import type { Feed, FeedItem } from "./item.ts";
import { describeCutOff, describeNoFeed } from "./no-feed.ts";

export interface ParseFeedOptions {
  /** Where the feed came from; relative addresses are resolved against it. */
  readonly url: string;
  /** As the server named it; its `charset` counts when bytes are given. */
  readonly contentType?: string | undefined;
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 *
 * @throws ConnectorError `answer-not-understood` for what is no feed, saying what it is instead, and which feed it names.
 */
export function parseFeed(source: string | Uint8Array, { url, contentType }: ParseFeedOptions): Feed {
  const text = withoutControls(typeof source === "string" ? source : decodeFeed(source, contentType));
  const cutOff = describeCutOff(text, url);
  if (cutOff) throw new ConnectorError("answer-not-understood", cutOff, { retry: { afterMs: 60_000 } });
  const feed = read(tryParse(text, url), url);
  return { ...feed, items: withDistinctIds(feed.items) };
}

function read(parsed: AnyFeed, url: string): Feed {
  if (parsed.format === "rss") return readRss(parsed.feed, url);
  if (parsed.format === "atom") return readAtom(parsed.feed, url);
  return parsed.format === "rdf" ? readRdf(parsed.feed, url) : readJson(parsed.feed, url);
}

/** Some feeds give all their entries one id. Then the address tells them apart; entries that share both are one. */
function withDistinctIds(items: readonly FeedItem[]): readonly FeedItem[] {
  const sharing = Map.groupBy(items, ({ id }) => id);
  const distinct = items.map((item) => {
    const addresses = new Set(sharing.get(item.id)?.map(({ url }) => url));
    return addresses.size > 1 ? { ...item, id: `${item.id} ${item.url}` } : item;
  });
  return [...new Map(distinct.toReversed().map((item) => [item.id, item])).values()].toReversed();
}

/** The parser's own error for a feed that is well formed and says nothing at all: a new blog. */
const emptyFeed: AnyFeed = { format: "rss", feed: {} };

/** XML knows no control characters but tab and line ends, and one of them must not cost a whole feed. Nor must a byte order mark. */
function withoutControls(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/[^\P{Cc}\t\n\r]/gu, "");
}

function tryParse(text: string, url: string): AnyFeed {
  try {
    return parseAny(text);
  } catch (cause) {
    if (cause instanceof ParseError) return emptyFeed;
    const feed = cause instanceof DetectError ? tryJson(text) : undefined;
    if (feed) return feed;
    throw new ConnectorError("answer-not-understood", describeNoFeed(text, url), { cause });
  }
}

/** Some JSON feeds name their version wrongly. A list of what looks like entries is meant as one all the same. */
function tryJson(text: string): AnyFeed | undefined {
  const json = parseJson(text);
  const items = isRecord(json) && Array.isArray(json["items"]) ? json["items"] : [];
  const isEntry = (item: unknown): boolean => isRecord(item) && entryKeys.some((key) => key in item);
  if (!items.some(isEntry)) return undefined;
  return { format: "json", feed: parseJsonFeed({ ...(json as object), version: "https://jsonfeed.org/version/1.1" }) };
}

const entryKeys = ["id", "url", "title", "content_text", "content_html"];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
