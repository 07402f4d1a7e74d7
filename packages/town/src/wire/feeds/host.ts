/** The sites of the town: each serves its feed, and a page that says where the feed is. */
import { createHash } from "node:crypto";
import type { Feed } from "../../feeds.ts";
import { stamp } from "../../time.ts";
import type { World } from "../../world.ts";
import { entriesOf } from "./entries.ts";
import { type FeedPage, formatAtom, formatJsonFeed, formatPlainRss, formatRdf, formatWordPressRss } from "./formats.ts";
import { escapeXml } from "./xml.ts";

export interface FeedHostOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Entries on one page; older ones are behind `?page=2` or `?paged=2`. WordPress shows ten. */
  readonly pageSize: number;
}

/** Answers for every feed of the world that lives on the request's host. */
export function feedHost(world: World, options: FeedHostOptions): (request: Request) => Response {
  return (request) => {
    const url = new URL(request.url);
    const feed = world.feeds.find((one) => one.url === `${url.origin}${url.pathname.replace(/\/$/, "")}`);
    if (feed) return answerFeed(world, feed, request, options);
    const site = world.feeds.filter((one) => one.site === url.origin);
    return site.length > 0 && url.pathname === "/" ? page(sitePage(site), 200) : page("<h1>Not found</h1>", 404);
  };
}

function answerFeed(world: World, feed: Feed, request: Request, options: FeedHostOptions): Response {
  const number = pageNumber(new URL(request.url));
  const shown = pageOf(world, feed, number, options);
  if (shown.entries.length === 0 && number > 1) return page("<h1>Not found</h1>", 404);
  const { body, type } = formatFeed(shown);
  const headers = { "content-type": type, etag: `"${hash(body)}"`, "last-modified": new Date(shown.changed).toUTCString() };
  return isKnown(request.headers, headers) ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

function pageOf(world: World, feed: Feed, number: number, { now, pageSize }: FeedHostOptions): FeedPage {
  const all = entriesOf(world, feed, stamp(now()));
  const entries = all.slice((number - 1) * pageSize, number * pageSize);
  const changed =
    all
      .map((entry) => entry.changed)
      .sort()
      .at(-1) ?? world.week.from;
  const older = all.length > number * pageSize ? { older: `${feed.url}?page=${number + 1}` } : {};
  return { feed, entries, changed, ...older };
}

function pageNumber({ searchParams }: URL): number {
  return Math.max(1, Number.parseInt(searchParams.get("paged") ?? searchParams.get("page") ?? "1", 10) || 1);
}

/** The feed in its own format, with the content type its software sends. */
export function formatFeed(shown: FeedPage): { readonly body: string; readonly type: string } {
  const { format, id } = shown.feed;
  if (format === "atom") return { body: formatAtom(shown), type: "application/atom+xml; charset=utf-8" };
  if (format === "rdf") return { body: formatRdf(shown), type: "application/rdf+xml" };
  if (format === "json") return { body: formatJsonFeed(shown), type: "application/feed+json; charset=utf-8" };
  if (id === "quarry-hill") return { body: formatPlainRss(shown), type: "text/xml" };
  return { body: formatWordPressRss(shown), type: "application/rss+xml; charset=UTF-8" };
}

/** Whether the reader already has this very answer. The hash wins over the date, as the standard says. */
function isKnown(
  asked: Headers,
  { etag, "last-modified": modified }: { readonly etag: string; readonly "last-modified": string },
): boolean {
  const hashes = asked.get("if-none-match");
  if (hashes !== null) return hashes.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
  const since = asked.get("if-modified-since");
  return since !== null && Date.parse(since) >= Date.parse(modified);
}

function hash(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}

function sitePage(feeds: readonly Feed[]): string {
  const links = feeds.map(
    ({ title, url, format }) =>
      `<link rel="alternate" type="application/${format}+xml" title="${escapeXml(title)}" href="${url}">`,
  );
  return `${links.join("\n")}\n<h1>${escapeXml(feeds[0]!.title)}</h1>`;
}

function page(content: string, status: number): Response {
  return new Response(`<!doctype html>\n<html><body>${content}</body></html>`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
