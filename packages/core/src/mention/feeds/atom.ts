import type { Mention } from "../mention.ts";
import { bylineOf, changedAt, contentOf, type FeedOptions, titleOf } from "./feed.ts";

/** Writes mentions as an Atom feed (RFC 4287), for readers that know no JSON Feed. The result is a whole XML document. */
export function toAtom(mentions: readonly Mention[], options: FeedOptions): string {
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("title", options.title),
    element("id", options.feedUrl),
    `<link rel="self" href="${escapeXml(options.feedUrl)}"/>`,
    options.homeUrl && `<link rel="alternate" href="${escapeXml(options.homeUrl)}"/>`,
    element("updated", options.now),
  ];
  return [...head, ...mentions.map(entryOf), "</feed>", ""].filter((line) => line !== undefined).join("\n");
}

function entryOf(mention: Mention): string {
  const { id, url, createdAt, tags, lang, author } = mention;
  const lines = [
    `<entry${lang ? ` xml:lang="${escapeXml(lang)}"` : ""}>`,
    element("id", `urn:earshot:${encodeURIComponent(id.toWellFormed())}`),
    element("title", titleOf(mention)),
    url && `<link rel="alternate" href="${escapeXml(url)}"/>`,
    createdAt && element("published", createdAt),
    element("updated", changedAt(mention)),
    `<author>${element("name", bylineOf(mention) ?? author?.id ?? "unknown")}</author>`,
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<content type="html">${escapeXml(contentOf(mention))}</content>`,
    "</entry>",
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no place for control characters and half surrogate pairs, not even as references: they are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[&<>"]/g, (sign) => signs[sign]!)
    .replaceAll(unwritable, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
