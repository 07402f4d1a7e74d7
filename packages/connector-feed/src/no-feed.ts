/** Says what a text is that could not be read as a feed, in a sentence that ends with the way out. */
export function describeNoFeed(text: string, url: string): string {
  return `${showAddress(url)} is no feed: ${kindOf(text, url)}`;
}

/** Says of a text that opens as a feed and never closes as one that part of it was lost; `undefined` for a whole one. */
export function describeCutOff(text: string, url: string): string | undefined {
  return isCutOff(text)
    ? `The feed at ${showAddress(url)} breaks off after ${text.length} characters. Part of it was lost on the way; try again.`
    : undefined;
}

/** Without the query, where a reader's private token may stand. */
function showAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function isCutOff(text: string): boolean {
  if (/^\s*\{/.test(text)) return text.includes("jsonfeed.org/version") && !/\}\s*$/.test(text);
  const root = text.match(/<((?:\w+:)?(?:rss|feed|rdf))[\s>]/i)?.[1];
  return root !== undefined && !text.toLowerCase().includes(`</${root.toLowerCase()}`);
}

function kindOf(text: string, url: string): string {
  const start = text.trimStart().slice(0, 2000);
  if (start === "") return "the answer was empty. Check the address.";
  if (/^(<!doctype html|<html|<head|<body)/i.test(start)) return describePage(text, url);
  if (/^[[{]/.test(start)) return "it is JSON, but no JSON Feed. Look for an address that says feed.json, RSS or Atom.";
  const root = start.match(/<([\w:-]+)[\s>/](?![^<]*<\?)/)?.[1];
  if (start.startsWith("<") && root) return `it is XML of another kind (<${root}>), or XML with errors in it. ${xmlAdvice(root)}`;
  return "it is neither XML nor JSON. Check the address.";
}

function xmlAdvice(root: string): string {
  if (root === "opml") return "An OPML file lists feeds; give each of them by itself.";
  return /urlset|sitemapindex/.test(root)
    ? "A sitemap holds no posts; look for the site's feed."
    : "Check it with a feed validator.";
}

/** A page often names its feed in its head; then the way out is one copy and paste away. */
function describePage(html: string, url: string): string {
  const title = html
    .match(/<title[^>]*>([^<]*)/i)?.[1]
    ?.replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
  const page = `it is an HTML page${title ? ` ("${title}")` : ""}.`;
  const feed = findFeed(html, url);
  return feed
    ? `${page} It names the feed ${feed}; use that address.`
    : `${page} Look for a link called RSS, Atom or feed on it.`;
}

function findFeed(html: string, url: string): string | undefined {
  const links = html.match(/<link\b[^>]*>/gi) ?? [];
  const found = links.find(
    (link) => /rel\s*=\s*["']?alternate/i.test(link) && /type\s*=\s*["']?application\/(rss|atom|feed)\+/i.test(link),
  );
  const target = found?.match(/href\s*=\s*["']?([^"'\s>]+)/i)?.[1];
  return target && URL.canParse(target, url) ? new URL(target, url).href : undefined;
}
