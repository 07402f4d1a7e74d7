/**
 * The smallest whole connector, and the one to read first. A network is connected by three things: facts about it
 * (`manifest.ts`), a pure function from what it says to a mention (`mention.ts`), and the operations below. Everything else is
 * the kit's: the polite client, cursors, cancellation, errors without secrets.
 */
import {
  type ConnectorFactory,
  defineConnector,
  type HttpResponse,
  isConnectorError,
  mayFollow,
  type Page,
  type PostReference,
  type Session,
} from "@earshot/connector";
import type { MentionEvent } from "@earshot/core/mention";
import * as z from "zod";
import { type Bookmark, formatBookmark, noveltyOf, parseBookmark, remember } from "./bookmark.ts";
import type { Feed, FeedItem } from "./item.ts";
import { manifest } from "./manifest.ts";
import { toMention } from "./mention.ts";
import { parseFeed } from "./parse-feed.ts";
import { hashText } from "./parts.ts";

/** What a feed connector needs to know. */
export interface FeedConfig {
  /** Address of the feed. */
  readonly url: string;
  /** BCP 47 tag, for a feed that does not say its language. */
  readonly lang?: string | undefined;
}

/* Strict: a misspelled setting is an error when the connector is made, not a silence later. */
const config: z.ZodType<FeedConfig, FeedConfig> = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  lang: z.string().optional(),
});

/**
 * Hears one feed: everything in it at the first visit, later what is new or edited. A feed that did not change costs one small
 * request, and one that asks to be left alone for a while is.
 */
export const feed: ConnectorFactory<"search" | "refresh", FeedConfig> = defineConnector({
  manifest,
  config,
  name: ({ url }) => `feed ${publicAddress(url)}`,

  /* A feed cannot be asked for words; every call means "all there is", and the search is matched afterwards, here. */
  async *search(_call, session) {
    const bookmark = parseBookmark(session.cursor);
    const early = session.now() < (bookmark.notBefore ?? 0);
    yield early ? nothingNew(bookmark) : await visit(session, bookmark);
  },

  /* Deletions cannot be seen in a feed, for old entries leave it too. Only an entry's own page tells. */
  async refresh(posts, session) {
    const gone = await Promise.all(posts.map((post) => isGone(post, session)));
    return posts.filter((_, at) => gone[at]).map(({ id }): MentionEvent => ({ type: "remove", id, revision: session.now() }));
  },
});

type FeedSession = Session<FeedConfig>;

async function visit(session: FeedSession, bookmark: Bookmark): Promise<Page> {
  const { url } = session.config;
  const response = await session.http.bytes(url, { headers: conditions(bookmark), accept: [304] });
  if (response.status === 304) return nothingNew({ ...bookmark, ...pause(bookmark.interval, session.now()) });
  const contentType = response.headers.get("content-type") ?? undefined;
  const parsed = parseFeed(response.body, { url: response.url, contentType });
  const events = parsed.items.flatMap((item) => toEvent(item, parsed, session, bookmark));
  return { events, cursor: formatBookmark(nextBookmark(parsed, response, session.now())) };
}

/** Conditional GET: the server answers 304 and nothing more when the feed is as it was. */
function conditions({ etag, lastModified }: Bookmark): Record<string, string> {
  return { ...(etag && { "if-none-match": etag }), ...(lastModified && { "if-modified-since": lastModified }) };
}

function nothingNew(bookmark: Bookmark): Page {
  return { events: [{ type: "heartbeat" }], cursor: formatBookmark(bookmark) };
}

function toEvent(item: FeedItem, { lang }: Feed, session: FeedSession, bookmark: Bookmark): readonly MentionEvent[] {
  const novelty = noveltyOf(item, bookmark);
  if (novelty === "known") return [];
  const { config, now } = session;
  const address = publicAddress(config.url);
  const context = {
    feed: address,
    lang: lang ?? config.lang,
    connector: `feed ${address}`,
    heardAt: new Date(now()).toISOString(),
  };
  return [{ type: "upsert", mention: toMention(item, context), revision: revisionOf(item, novelty === "edited" ? now() : 0) }];
}

/** The time of the last change the entry admits to; an edit it does not admit to happened by the time we saw it. */
function revisionOf({ published, updated }: FeedItem, seenEditedAt: number): number {
  const admitted = Date.parse(updated ?? published ?? "");
  return Math.max(Number.isNaN(admitted) ? 0 : admitted, seenEditedAt);
}

/** A hint is honoured up to a day: a feed that asks for a year's silence is more likely mistaken than closed. */
const longestSilence = 86_400_000;

function nextBookmark({ items, interval }: Feed, { headers }: HttpResponse<unknown>, now: number): Bookmark {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return {
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    ...pause(interval, now),
    seen: remember(items),
  };
}

function pause(interval: number | undefined, now: number): Pick<Bookmark, "interval" | "notBefore"> {
  return interval === undefined ? {} : { interval, notBefore: now + Math.min(interval, longestSilence) };
}

/** A page that cannot be reached just now is not gone. */
async function isGone({ url }: PostReference, { config, http, signal }: FeedSession): Promise<boolean> {
  if (url === undefined || !mayFollow(url, config.url)) return false;
  try {
    return (await http.text(url, { accept: [404, 410] })).status >= 400;
  } catch (problem) {
    signal?.throwIfAborted();
    if (isConnectorError(problem)) return false;
    throw problem;
  }
}

/** The address as names and ids show it. A query can hold a reader's private token; a hash tells such feeds apart as well. */
function publicAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return search === "" ? origin + pathname : `${origin}${pathname}?${hashText(search)}`;
}
