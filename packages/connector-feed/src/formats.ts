/** From the four formats, as feedsmith parses them, to one: each function is a table of where a format keeps what. */
import { fromHtml } from "@earshot/core/mention";
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { readDate } from "./dates.ts";
import type { Feed, FeedItem } from "./item.ts";
import { richMedia, richText } from "./media-rss.ts";
import { authorName, mediaOf, nameItem, plainTitle, readInterval, resolveAddress } from "./parts.ts";

/** RSS 0.9x and 2.0. A description is HTML by custom and specification; `content:encoded` is the fuller one where both are there. */
export function readRss(feed: RssFeed.Feed<string>, url: string): Feed {
  const { ttl, sy, language, dc } = feed;
  const base = baseOf(feed, url);
  return clean({
    title: plainTitle(feed.title ?? dc?.titles?.[0]),
    lang: language ?? dc?.languages?.[0],
    interval: readInterval({ ttl, ...sy }),
    items: (feed.items ?? []).map((item) => readRssItem(item, base)),
  });
}

function baseOf({ xml }: { readonly xml?: { readonly base?: string } }, url: string): string {
  return resolveAddress(xml?.base, undefined, url) || url;
}

function readRssItem(item: RssFeed.Item<string>, url: string): FeedItem {
  const { guid, dc, atom, itunes } = item;
  const html = item.content?.encoded ?? item.description ?? dc?.descriptions?.[0] ?? itunes?.summary;
  const link = item.link ?? (guid?.isPermaLink === false || !isAddress(guid?.value) ? undefined : guid?.value);
  return nameItem({
    id: guid?.value,
    url: resolveAddress(link, item.xml?.base, url),
    title: plainTitle(item.title ?? dc?.titles?.[0]),
    html,
    text: html === undefined ? richText(item.media) : fromHtml(html).text,
    author: authorName(dc?.creators?.[0], ...namesOf(item.authors), ...namesOf(atom?.authors), itunes?.author),
    published: readDate(item.pubDate) ?? readDate(dc?.dates?.[0]) ?? readDate(atom?.published),
    updated: readDate(item.dcterms?.modified?.[0]) ?? readDate(atom?.updated),
    tags: [...namesOf(item.categories), ...(dc?.subjects ?? [])],
    lang: item.xml?.lang ?? dc?.languages?.[0],
    media: mediaOf([...(item.enclosures ?? []), ...richMedia(item.media)], url),
    inReplyTo: item.thr?.inReplyTos?.[0]?.ref,
  });
}

/** A guid is a permanent link unless it says otherwise, and many feeds write numbers and words into it without saying so. */
function isAddress(guid: string | undefined): boolean {
  return guid !== undefined && (/^https?:\/\//i.test(guid.trim()) || /^\.{0,2}\//.test(guid.trim()));
}

function namesOf(named: readonly { readonly name?: string }[] = []): readonly (string | undefined)[] {
  return named.map(({ name }) => name);
}

/** RSS 0.90 and 1.0: the same words, and Dublin Core for all that RSS 2.0 later had itself. */
export function readRdf(feed: RdfFeed.Feed<string>, url: string): Feed {
  return clean({
    title: plainTitle(feed.title),
    lang: feed.dc?.languages?.[0],
    interval: readInterval({ ...feed.sy }),
    items: (feed.items ?? []).map((item) => readRdfItem(item, url)),
  });
}

function readRdfItem(item: RdfFeed.Item<string>, url: string): FeedItem {
  const { dc, content, rdf } = item;
  const html = content?.encoded ?? item.description ?? dc?.descriptions?.[0];
  return nameItem({
    id: rdf?.about ?? dc?.identifiers?.[0],
    url: resolveAddress(item.link ?? rdf?.about, undefined, url),
    title: plainTitle(item.title),
    html,
    text: html === undefined ? "" : fromHtml(html).text,
    author: authorName(dc?.creators?.[0]),
    published: readDate(dc?.dates?.[0]),
    updated: readDate(item.dcterms?.modified?.[0]),
    tags: dc?.subjects ?? [],
    lang: dc?.languages?.[0],
    media: [],
  });
}

/** Atom 0.3 and 1.0: every text says of what type it is, and addresses are relative to the nearest `xml:base`. */
export function readAtom(feed: AtomFeed.Feed<string>, url: string): Feed {
  const base = baseOf(feed, url);
  return clean({
    title: readText(feed.title),
    lang: feed.xml?.lang,
    interval: readInterval({ ...feed.sy }),
    items: (feed.entries ?? []).map((entry) => readEntry(entry, feed, base)),
  });
}

function readEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>, base: string): FeedItem {
  const body = entry.content?.value === undefined ? entry.summary : entry.content;
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? [];
  const enclosures = (entry.links ?? []).filter(({ rel }) => rel === "enclosure");
  return nameItem({
    id: entry.id,
    url: resolveAddress(chooseLink(entry.links), entry.xml?.base, base),
    title: readText(entry.title) ?? "",
    html: isPlain(body) ? undefined : body?.value,
    text: body === undefined ? richText(entry.media) : readBody(body),
    author: authorName(...namesOf(authors), entry.dc?.creators?.[0]),
    published: readDate(entry.published) ?? readDate(entry.dc?.dates?.[0]),
    updated: readDate(entry.updated),
    tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    lang: entry.xml?.lang,
    media: mediaOf([...enclosures.map(({ href, type }) => ({ url: href, type })), ...richMedia(entry.media)], base),
    inReplyTo: entry.thr?.inReplyTos?.[0]?.ref,
  });
}

function isPlain(body: AtomFeed.Content | undefined): boolean {
  return body?.type === undefined || body.type === "text" || body.type === "text/plain";
}

function readBody(body: AtomFeed.Content | undefined): string {
  const value = body?.value ?? "";
  return isPlain(body) ? value.trim() : fromHtml(value).text;
}

function readText(text: AtomFeed.Text | undefined): string | undefined {
  return text === undefined ? undefined : readBody(text).replace(/\s+/g, " ").trim();
}

/** The page for people: `alternate`, which is also meant where no relation is given; HTML before other types. */
function chooseLink(links: AtomFeed.Entry<string>["links"] = []): string | undefined {
  const pages = links.filter(({ rel }) => rel === undefined || rel === "alternate");
  return (pages.find(({ type }) => type === undefined || /html/.test(type)) ?? pages[0])?.href;
}

/** JSON Feed 1.0 and 1.1. */
export function readJson(feed: JsonFeed.Feed<string>, url: string): Feed {
  const items = (feed.items ?? []).map((item) => readJsonItem(item, feed, url));
  return clean({ title: feed.title?.trim(), lang: feed.language, interval: undefined, items });
}

function readJsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>, url: string): FeedItem {
  const { content_html: html, content_text: text, attachments = [] } = item;
  const authors = item.authors ?? feed.authors ?? [];
  return nameItem({
    id: item.id,
    url: resolveAddress(item.url ?? item.external_url, undefined, url),
    title: item.title?.trim() ?? "",
    html,
    text: html === undefined ? (text ?? item.summary ?? "").trim() : fromHtml(html).text,
    author: authorName(...namesOf(authors)),
    published: readDate(item.date_published),
    updated: readDate(item.date_modified),
    tags: item.tags ?? [],
    lang: item.language,
    media: mediaOf(
      attachments.map((attachment) => ({ url: attachment.url, type: attachment.mime_type })),
      url,
    ),
  });
}

type Loose<Value> = { [Key in keyof Value]: Value[Key] | undefined };

function clean({ title, lang, interval, items }: Loose<Required<Feed>>): Feed {
  return { ...(title && { title }), ...(lang && { lang }), ...(interval && { interval }), items: items ?? [] };
}
