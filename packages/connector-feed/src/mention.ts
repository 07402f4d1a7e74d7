import { parsePayload } from "@earshot/connector";
import { createMention, extractEntities, fromHtml, type Mention, type PlainText } from "@earshot/core/mention";
import * as z from "zod";
import type { FeedItem } from "./item.ts";

/** What an entry does not say itself. */
export interface MentionContext {
  /** Address of the feed, without secrets: it is part of every id, for a feed's own ids are unique within it only. */
  readonly feed?: string;
  /** Language of the feed, for entries that name none. */
  readonly lang?: string | undefined;
  /** Name of the connector. Default: `feed`. */
  readonly connector?: string;
  /** RFC 3339, UTC. Default: now. */
  readonly heardAt?: string;
}

/** What of an entry is read here; the rest of it does not matter. */
const payload = z.object({
  id: z.string().min(1),
  url: z.string(),
  title: z.string(),
  text: z.string(),
  html: z.exactOptional(z.string()),
});

/**
 * Makes a mention of an entry that `parseFeed` read.
 *
 * @throws ConnectorError `answer-not-understood` for what is no such entry.
 */
export function toMention(item: FeedItem, context: MentionContext = {}): Mention {
  parsePayload(payload, item, "A feed entry");
  const { feed, connector = "feed", heardAt = new Date().toISOString() } = context;
  const { url, title, html, published, updated, tags = [], inReplyTo } = item;
  const { text, entities, media } = readBody(item, url || feed);
  const lang = item.lang ?? context.lang;
  return createMention({
    network: "feed",
    nativeId: feed === undefined ? item.id : `${feed}#${item.id}`,
    url: url || undefined,
    kind: inReplyTo === undefined ? "article" : "comment",
    author: readAuthor(item, feed),
    title: title || undefined,
    text,
    markup: html === undefined ? undefined : { format: "html", source: html },
    lang,
    langSource: lang === undefined ? undefined : item.lang ? "author" : "network",
    createdAt: published ?? updated,
    editedAt: isEdited(item) ? updated : undefined,
    entities,
    tags,
    media: [...media, ...(item.media ?? [])],
    thread: inReplyTo === undefined ? undefined : { parent: inReplyTo },
    provenance: { connector, via: "feed", heardAt },
  });
}

function readBody({ html, text }: FeedItem, baseUrl: string | undefined): Pick<PlainText, "text" | "entities" | "media"> {
  if (html === undefined) return { text, entities: extractEntities(text), media: [] };
  return fromHtml(html, baseUrl === undefined ? {} : { baseUrl });
}

/** A feed names its authors, and nothing that would tell two of one name apart. */
function readAuthor({ author }: FeedItem, feed = "feed"): Mention["author"] {
  return author ? { id: `${feed}#author:${author}`, name: author } : undefined;
}

function isEdited({ published, updated }: FeedItem): boolean {
  return published !== undefined && updated !== undefined && Date.parse(updated) > Date.parse(published);
}
