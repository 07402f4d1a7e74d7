/** The four feed formats, each as the software that is known for it writes it, small faults included. */
import type { Feed } from "../../feeds.ts";
import type { Entry } from "./entries.ts";
import { cdata, escapeNumerically, escapeXml, rfc822, withoutTags } from "./xml.ts";

export interface FeedPage {
  readonly feed: Feed;
  readonly entries: readonly Entry[];
  /** RFC 3339: the newest change of anything in it. */
  readonly changed: string;
  /** Address of the page with older entries. */
  readonly older?: string;
}

/** RSS 2.0 in the manner of WordPress: whole articles in `content:encoded`, numbers for references, everything namespaced. */
export function formatWordPressRss({ feed, entries, changed }: FeedPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>${escapeNumerically(feed.title)}</title>
	<atom:link href="${feed.url}" rel="self" type="application/rss+xml" />
	<link>${feed.site}</link>
	<description>${escapeNumerically(feed.description)}</description>
	<lastBuildDate>${rfc822(changed)}</lastBuildDate>
	<language>${feed.language}</language>
${entries.map(wordPressItem).join("\n")}
</channel>
</rss>
`;
}

function wordPressItem(entry: Entry): string {
  const excerpt = withoutTags(entry.html).split(" ").slice(0, 25).join(" ");
  return `	<item>
		<title>${escapeNumerically(entry.title)}</title>
		<link>${entry.url}</link>
		<dc:creator>${cdata(entry.author)}</dc:creator>
		${entry.published ? `<pubDate>${rfc822(entry.published)}</pubDate>` : ""}
		${entry.tags.map((tag) => `<category>${cdata(tag)}</category>`).join("")}
		<guid isPermaLink="false">${escapeXml(entry.guid)}</guid>
		<description>${cdata(`${excerpt} [&hellip;]`)}</description>
		<content:encoded>${cdata(entry.html)}</content:encoded>
		<slash:comments>${entry.comments}</slash:comments>
	</item>`;
}

/** RSS 2.0 written by hand years ago: escaped HTML in the description, an entity XML does not know, no address for the reader's mail. */
export function formatPlainRss({ feed, entries }: FeedPage): string {
  const item = (entry: Entry): string => `<item>
<title>${escapeXml(entry.title)}</title>
<link>${new URL(entry.url).pathname}</link>
<guid>${entry.url}</guid>
<author>post@quarryhill.example (${escapeXml(entry.author)})</author>
${entry.published ? `<pubDate>${rfc822(entry.published)}</pubDate>\n` : ""}<description>${escapeXml(entry.html)}</description>
</item>`;
  return `<?xml version="1.0"?>
<rss version="2.0">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${feed.site}/</link>
<description>${escapeXml(feed.description)} &mdash; since 2004</description>
${entries.map(item).join("\n")}
</channel>
</rss>
`;
}

/** Atom: ids that are no addresses, an edit seen in `updated`, links relative to `xml:base`. */
export function formatAtom({ feed, entries, changed, older }: FeedPage): string {
  const item = (entry: Entry): string => `  <entry>
    <id>${entry.guid}</id>
    <title type="html">${escapeXml(escapeXml(entry.title))}</title>
    <link rel="alternate" type="text/html" href="${new URL(entry.url).pathname}"/>
    <author><name>${escapeXml(entry.author)}</name></author>
    <published>${entry.published}</published>
    <updated>${entry.updated ?? entry.published}</updated>
${entry.tags.map((tag) => `    <category term="${escapeXml(tag)}"/>\n`).join("")}    <content type="html">${escapeXml(entry.html)}</content>
  </entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}" xml:base="${feed.site}/">
  <id>tag:${new URL(feed.site).host},2026:latest</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.description)}</subtitle>
  <link rel="self" href="${feed.url}"/>
  <link rel="alternate" href="${feed.site}/"/>
${older === undefined ? "" : `  <link rel="next" href="${escapeXml(older)}"/>\n`}  <updated>${changed}</updated>
${entries.map(item).join("\n")}
</feed>
`;
}

/** RSS 1.0: the list of items stands apart from the items, dates are Dublin Core. */
export function formatRdf({ feed, entries }: FeedPage): string {
  const item = (entry: Entry): string => `  <item rdf:about="${entry.url}">
    <title>${escapeXml(entry.title)}</title>
    <link>${entry.url}</link>
    <description>${escapeXml(withoutTags(entry.html))}</description>
    <content:encoded>${cdata(entry.html)}</content:encoded>
    <dc:creator>${escapeXml(entry.author)}</dc:creator>
${entry.published ? `    <dc:date>${entry.updated ?? entry.published}</dc:date>\n` : ""}  </item>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel rdf:about="${feed.url}">
    <title>${escapeXml(feed.title)}</title>
    <link>${feed.site}/</link>
    <description>${escapeXml(feed.description)}</description>
    <items><rdf:Seq>${entries.map((entry) => `<rdf:li rdf:resource="${entry.url}"/>`).join("")}</rdf:Seq></items>
  </channel>
${entries.map(item).join("\n")}
</rdf:RDF>
`;
}

/** JSON Feed 1.1. */
export function formatJsonFeed({ feed, entries, older }: FeedPage): string {
  const items = entries.map((entry) => ({
    id: entry.guid,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: [{ name: entry.author }],
    tags: entry.tags,
    language: entry.language ?? feed.language,
  }));
  const about = {
    title: feed.title,
    home_page_url: feed.site,
    feed_url: feed.url,
    description: feed.description,
    next_url: older,
  };
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", ...about, language: feed.language, items }, undefined, 2);
}
