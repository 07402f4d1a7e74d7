import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { createMention, type FeedOptions, type Mention, toAtom, toJsonFeed } from "../index.ts";

const options: FeedOptions = {
  title: "Heard in Millbrook",
  feedUrl: "https://desk.example/heard.json",
  now: "2026-03-03T00:00:00Z",
};

const mention: Mention = createMention({
  network: "town",
  nativeId: "https://town.example/1?a=1&b=2",
  url: "https://town.example/1?a=1&b=2",
  kind: "post",
  text: "Does the library lend <telescopes>?\nSaturn & all",
  author: { id: "ann", handle: "ann.example" },
  tags: ["telescopes"],
  lang: "en",
  createdAt: "2026-03-02T10:00:00Z",
  editedAt: "2026-03-02T11:00:00Z",
  media: [{ kind: "image", url: "https://files.example/1.jpg", alt: "the moon" }],
  provenance: { connector: "town", via: "search", heardAt: "2026-03-03T00:00:00Z" },
});

test("JSON Feed 1.1", () => {
  expect(toJsonFeed([mention], options)).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Heard in Millbrook",
    feed_url: "https://desk.example/heard.json",
    items: [
      {
        id: "town:https://town.example/1?a=1&b=2",
        url: "https://town.example/1?a=1&b=2",
        content_html: "Does the library lend &lt;telescopes&gt;?<br>Saturn &amp; all",
        content_text: "Does the library lend <telescopes>?\nSaturn & all",
        date_published: "2026-03-02T10:00:00Z",
        date_modified: "2026-03-02T11:00:00Z",
        authors: [{ name: "@ann.example" }],
        tags: ["telescopes"],
        language: "en",
        attachments: [{ url: "https://files.example/1.jpg", mime_type: "image/*", title: "the moon" }],
      },
    ],
  });
});

test("Atom: what a reader finds in it", () => {
  expect(elementsOf(toAtom([mention], options))).toEqual([
    ["title", "Heard in Millbrook"],
    ["id", "https://desk.example/heard.json"],
    ["updated", "2026-03-03T00:00:00Z"],
    ["id", "urn:earshot:town%3Ahttps%3A%2F%2Ftown.example%2F1%3Fa%3D1%26b%3D2"],
    ["title", "Does the library lend <telescopes>?"],
    ["published", "2026-03-02T10:00:00Z"],
    ["updated", "2026-03-02T11:00:00Z"],
    ["name", "@ann.example"],
    ["content", "Does the library lend &lt;telescopes&gt;?<br>Saturn &amp; all"],
  ]);
});

test("content from HTML is written anew; a long text gets a short title", () => {
  const posted = {
    ...mention,
    text: "word ".repeat(40),
    markup: { format: "html", source: "<p onclick=x>word<script>1</script></p>" } as const,
  };
  const elements = new Map(elementsOf(toAtom([posted], options)));
  expect(elements.get("content")).toBe("<p>word</p>");
  expect(elements.get("title")).toBe(`${"word ".repeat(16).trimEnd()}…`);
});

test("whatever the text, the Atom feed is one well-formed document with one entry", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("<", "&", "]]>", "\0", "\ud800", '"', "é", "</content>", "\ufffe") }),
      (text) => {
        const xml = toAtom([{ ...mention, text, title: text, tags: [text], url: text }], options);
        expect(elementsOf(xml).map(([name]) => name)).toEqual(elementsOf(toAtom([mention], options)).map(([name]) => name));
        expect(xml.isWellFormed()).toBe(true);
      },
    ),
  );
});

/** The elements that hold text, in order. */
function elementsOf(xml: string): readonly (readonly [name: string, text: string])[] {
  const found: [string, string][] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag: () => {
        text = "";
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: (name) => {
        if (!["feed", "entry", "author", "link", "category"].includes(name)) found.push([name, text]);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
