import type { Media, Mention } from "../mention.ts";
import { bylineOf, contentOf, type FeedOptions } from "./feed.ts";

/** A JSON Feed 1.1, ready for `JSON.stringify`. */
export type JsonFeed = Readonly<Record<string, unknown>>;

/** Writes mentions as a JSON Feed 1.1 (jsonfeed.org), so that an intranet or a reader can subscribe to what was heard. */
export function toJsonFeed(mentions: readonly Mention[], options: FeedOptions): JsonFeed {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: options.title,
    feed_url: options.feedUrl,
    ...(options.homeUrl && { home_page_url: options.homeUrl }),
    items: mentions.map(itemOf),
  };
}

function itemOf(mention: Mention): JsonFeed {
  const { id, url, title, text, createdAt, editedAt, tags, lang, media, author } = mention;
  const attachments = media.flatMap(attachmentOf);
  return {
    id,
    ...(url && { url }),
    ...(title && { title }),
    content_html: contentOf(mention),
    content_text: text,
    ...(createdAt && { date_published: createdAt }),
    ...(editedAt && { date_modified: editedAt }),
    ...(author && { authors: [{ name: bylineOf(mention) ?? author.id }] }),
    ...(tags.length > 0 && { tags }),
    ...(lang && { language: lang }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** The exact type of a file is seldom known here; the format wants one, so it says as much as is known. */
function attachmentOf({ kind, url, alt }: Media): readonly JsonFeed[] {
  if (url === undefined) return [];
  return [{ url, mime_type: kind === "document" ? "application/octet-stream" : `${kind}/*`, ...(alt && { title: alt }) }];
}
