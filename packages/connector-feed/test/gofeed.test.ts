import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "@earshot/core/mention";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { suite } from "../../../test/suites.ts";
import { type Feed, type FeedItem, parseFeed } from "../src/index.ts";

const malformed = "not well-formed: a tag is closed under another name, and nothing tells how far the damage goes";
const nothingKnown = "an entry of which nothing is known that could be heard is passed over";
const base64 = "base64 in a title, which nobody has written since Atom 0.3";
const firstLink = "of several links the first is taken, not the last";
const markedName = "markup in a name: the parser keeps it in another spelling";

/**
 * Where we read a feed differently from the suite's expectations, on purpose. Everything else must agree; what agrees after all
 * must leave this table.
 */
const divergences: Readonly<Record<string, string>> = {
  "translator/rss/feed_item_category_-_rss_channel_item_custom.xml": nothingKnown,
  "parser/rss/rss_channel_item_author_naked_markup.xml": nothingKnown,
  "parser/rss/rss_channel_item_custom.xml": nothingKnown,
  "parser/atom/atom03_feed_entry_author_homepage.xml": nothingKnown,
  "parser/atom/atom03_feed_entry_contributor_homepage.xml": nothingKnown,
  "translator/rss/feed_item_fallbacks_-_rss_channel_item_extensions.xml":
    "dc:author is no element of Dublin Core, and dc:date says when it was published, not when it was edited",
  "translator/rss/feed_item_links_-_rss_channel_item_links.xml": firstLink,
  "parser/rss/rss_channel_item_links.xml": firstLink,
  "parser/rss/rdf_item_links.xml": firstLink,
  "translator/atom/feed_item_updated_-_atom03_feed_entry_modified.xml":
    "the day of an edit is not taken for the day of publication",
  "parser/rss/rss_channel_item_author_cdata_escaped_markup.xml": markedName,
  "parser/rss/rss_channel_item_author_cdata_naked_markup.xml": markedName,
  "parser/rss/rss_channel_item_author_escaped_markup.xml": markedName,
  "parser/rss/rss_channel_language.xml": malformed,
  "parser/atom/atom10_feed_entry_source_logo.xml": malformed,
  "parser/atom/atom10_feed_entry_source_title_html_escaped_markup.xml": malformed,
  "parser/atom/atom10_feed_entry_source_title_text.xml": malformed,
  "parser/atom/atom10_feed_title_xhtml_escaped_markup.xml": malformed,
  "parser/atom/atom10_feed_title_xhtml_inline_markup.xml": malformed,
  "parser/atom/atom03_feed_entry_title_base64.xml": base64,
  "parser/atom/atom03_feed_entry_title_base64_escaped_markup.xml": base64,
  "parser/atom/atom10_feed_entry_title_base64.xml": base64,
  "parser/atom/atom10_feed_entry_title_base64_escaped_markup.xml": base64,
  "parser/atom/entry_id_xml_base.xml": "RFC 4287, 4.2.6: an id is never relative, so xml:base says nothing about it",
};

/** What both sides can say about an entry: dates as instants, titles as plain lines. What the suite leaves out is not compared. */
type Comparable = { readonly [Key in "title" | "url" | "id" | "author"]?: string | undefined } & {
  readonly [Key in "published" | "updated"]?: number | undefined;
} & { readonly tags?: readonly string[] | undefined; readonly text?: string | undefined };

const text = z.string().optional();
const named = z.object({ name: text });
const link = z.object({ href: text, rel: text, type: text });

/** The unified entries of `translator/*` and of JSON Feed's expectations. */
const unified = z.object({
  items: z
    .array(
      z.object({
        title: text,
        link: text,
        guid: text,
        publishedParsed: text,
        updatedParsed: text,
        author: named.optional(),
        categories: z.array(z.string()).optional(),
      }),
    )
    .default([]),
});

/** The entries of `parser/rss/*`, as RSS names their parts. */
const rss = z.object({
  items: z
    .array(
      z.object({
        title: text,
        link: text,
        guid: z.object({ value: text }).optional(),
        pubDateParsed: text,
        author: text,
        categories: z.array(z.object({ value: text })).optional(),
      }),
    )
    .default([]),
});

/** The entries of `parser/atom/*`, as Atom names their parts. */
const atom = z.object({
  entries: z
    .array(
      z.object({
        title: text,
        links: z.array(link).optional(),
        id: text,
        publishedParsed: text,
        updatedParsed: text,
        authors: z.array(named).optional(),
        categories: z.array(z.object({ term: text, label: text })).optional(),
      }),
    )
    .default([]),
});

const instant = (date: string | undefined): number | undefined => (date === undefined ? undefined : Date.parse(date));

const readers: Readonly<Record<string, (expected: unknown) => readonly Comparable[]>> = {
  "translator/rss": readUnified,
  "translator/atom": readUnified,
  "parser/rss": (expected) =>
    rss.parse(expected).items.map(({ title, link, guid, pubDateParsed, author, categories }) => ({
      title,
      url: link,
      id: guid?.value,
      published: instant(pubDateParsed),
      author,
      tags: categories?.flatMap(({ value }) => value ?? []),
    })),
  "parser/atom": (expected) =>
    atom.parse(expected).entries.map(({ title, links, id, publishedParsed, updatedParsed, authors, categories }) => ({
      title,
      url: links?.find(({ rel }) => rel === "alternate")?.href,
      id,
      published: instant(publishedParsed),
      updated: instant(updatedParsed),
      author: authors?.[0]?.name,
      tags: categories?.flatMap(({ label, term }) => label ?? term ?? []),
    })),
};

function readUnified(expected: unknown): readonly Comparable[] {
  return unified.parse(expected).items.map(({ title, link, guid, publishedParsed, updatedParsed, author, categories }) => ({
    title,
    url: link,
    id: guid,
    published: instant(publishedParsed),
    updated: instant(updatedParsed),
    author: author?.name,
    tags: categories,
  }));
}

const found = ({ published, updated, ...item }: FeedItem): Comparable => ({
  ...item,
  published: instant(published),
  updated: instant(updated),
});

suite("conformance/gofeed", (folder) => {
  const data = join(folder, "testdata");

  for (const [group, read] of Object.entries(readers))
    describe(group, () => {
      for (const file of readdirSync(join(data, group)).filter((name) => name.endsWith(".xml")))
        declare(`${group}/${file}`, () => {
          const expected = read(JSON.parse(readFileSync(join(data, group, file.replace(".xml", ".json")), "utf8")));
          compare(parse(join(data, group, file)), expected);
        });
    });

  describe("json", () => {
    for (const file of ["translator/json/json10_full", "translator/json/json10_simple", "translator/json/json11_full"])
      declare(file, () =>
        compare(
          parse(join(data, `${file}.json`)),
          readUnified(JSON.parse(readFileSync(join(data, `${file}_expected.json`), "utf8"))),
        ),
      );
  });

  describe("universal: every kind is recognised, and what is none is refused", () => {
    for (const file of readdirSync(join(data, "parser/universal")))
      declare(`parser/universal/${file}`, () => {
        const read = (): Feed => parse(join(data, "parser/universal", file));
        if (/unknown|invalid|empty/.test(file)) expect(read).toThrow(expect.objectContaining({ code: "answer-not-understood" }));
        else expect(read().title).toEqual(expect.any(String));
      });
  });

  function declare(name: string, check: () => void): void {
    const reason = divergences[name];
    if (reason === undefined) test(name, check);
    else test(`${name} diverges: ${reason}`, () => expect(check).toThrow());
  }
});

function parse(file: string): Feed {
  return parseFeed(readFileSync(file), { url: "https://feed.example/feed" });
}

function compare(feed: Feed, expected: readonly Comparable[]): void {
  expect(feed.items.length).toBe(expected.length);
  for (const [at, { title, ...item }] of expected.entries()) {
    const said = Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    );
    expect(found(feed.items[at]!)).toMatchObject(Object.fromEntries(said));
    expect([oneLine(title ?? ""), oneLine(fromHtml(title ?? "").text)]).toContain(feed.items[at]!.title);
  }
}

/** The suite keeps the markup of titles and does not say whether it is any; ours are what a reader sees. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
