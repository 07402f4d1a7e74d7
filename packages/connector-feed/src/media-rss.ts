/** Media RSS: what Mastodon, YouTube and news sites say about the pictures and films of an entry (rssboard.org/media-rss, read 2026-11-24). */
import type { RssFeed } from "feedsmith";
import type { Enclosure } from "./parts.ts";

type Media = RssFeed.Item<string>["media"];

/** Where an entry has no text of its own, the description of its film is one: a video of YouTube has no other. */
export function richText(media: Media): string {
  return (media?.description ?? media?.groups?.[0]?.description)?.value?.trim() ?? "";
}

/** Pictures, sound and film with their descriptions; of a group of renderings the first. */
export function richMedia(media: Media): readonly Enclosure[] {
  const contents = [...(media?.contents ?? []), ...(media?.groups?.[0]?.contents ?? []).slice(0, 1)];
  return contents
    .filter(({ url }) => url !== undefined)
    .map(({ url, type, medium, description }) => ({ url, type: type ?? medium, alt: description?.value }));
}
