import { describe, expect, test } from "vitest";
import { parseFeed } from "./parse-feed.ts";

const url = "https://gazette.example/news/feed";
const rss = (items: string, channel = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <channel><title>The Gazette</title>${channel}${items}</channel></rss>`;
const item = (source: string) => parseFeed(source, { url }).items[0]!;

describe("one shape out of four formats", () => {
  const expected = {
    id: "tag:gazette.example,2026:1",
    url: "https://gazette.example/news/1",
    title: "Tom & Ann read",
    html: "<p>They read <b>aloud</b>.</p>",
    text: "They read aloud.",
    author: "Ann Reed",
    published: "2026-03-02T09:00:00.000Z",
    tags: ["books"],
    media: [],
  };

  test("RSS 2.0", () => {
    const source = rss(`<item><title>Tom &amp;amp; Ann read</title><link>https://gazette.example/news/1</link>
      <guid isPermaLink="false">tag:gazette.example,2026:1</guid><dc:creator>Ann Reed</dc:creator><category>books</category>
      <pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><description>They read…</description>
      <content:encoded><![CDATA[<p>They read <b>aloud</b>.</p>]]></content:encoded></item>`);
    expect(item(source)).toEqual(expected);
  });

  test("Atom", () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/"><title>The Gazette</title>
      <entry xml:base="news/"><id>tag:gazette.example,2026:1</id><title type="html">Tom &amp;amp; Ann read</title><link rel="edit" href="edit/1"/><link href="1"/>
      <author><name>Ann Reed</name></author><category term="b" label="books"/><published>2026-03-02T10:00:00+01:00</published><updated>2026-03-03T09:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They read <b>aloud</b>.</p></div></content></entry></feed>`;
    expect(item(source)).toEqual({ ...expected, updated: "2026-03-03T09:00:00.000Z" });
  });

  test("RDF", () => {
    const source = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>The Gazette</title></channel><item rdf:about="tag:gazette.example,2026:1"><title>Tom &amp;amp; Ann read</title>
      <link>https://gazette.example/news/1</link><description>&lt;p&gt;They read &lt;b&gt;aloud&lt;/b&gt;.&lt;/p&gt;</description>
      <dc:creator>Ann Reed</dc:creator><dc:date>2026-03-02T09:00:00Z</dc:date><dc:subject>books</dc:subject></item></rdf:RDF>`;
    expect(item(source)).toEqual(expected);
  });

  test("JSON Feed", () => {
    const entry = {
      id: "tag:gazette.example,2026:1",
      url: "/news/1",
      title: "Tom & Ann read",
      content_html: "<p>They read <b>aloud</b>.</p>",
      authors: [{ name: "Ann Reed" }],
      date_published: "2026-03-02T09:00:00Z",
      tags: ["books"],
    };
    expect(item(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "The Gazette", items: [entry] }))).toEqual(
      expected,
    );
  });
});

describe("what entries leave out", () => {
  test("an id is the address, or a hash of the words", () => {
    expect(item(rss("<item><title>A</title><link>/1</link></item>")).id).toBe("https://gazette.example/1");
    const [first, second] = ["A", "B"].map((title) => item(rss(`<item><title>${title}</title></item>`)));
    expect([first!.id, first!.url]).toEqual([expect.stringMatching(/^hash:\w+$/), ""]);
    expect(second!.id).not.toBe(first!.id);
  });

  test("a guid is an address only where it says so and is one", () => {
    expect(item(rss("<item><title>A</title><guid>https://gazette.example/1</guid></item>")).url).toBe(
      "https://gazette.example/1",
    );
    expect(item(rss('<item><title>A</title><guid isPermaLink="false">https://gazette.example/1</guid></item>')).url).toBe("");
    expect(item(rss("<item><title>A</title><guid>javascript:alert(1)</guid></item>")).url).toBe("");
  });

  test("an e-mail address alone is no author", () => {
    expect(item(rss("<item><title>A</title><author>ann@gazette.example</author></item>")).author).toBeUndefined();
    expect(item(rss("<item><title>A</title><author>ann@gazette.example (Ann Reed)</author></item>")).author).toBe("Ann Reed");
  });

  test("a date that is none is left out", () => {
    expect(item(rss("<item><title>A</title><pubDate>soon</pubDate></item>"))).not.toHaveProperty("published");
  });
});

describe("words stay words", () => {
  test.each([
    ["The &lt;main&gt; element", "The <main> element"],
    ["5 &lt; 6 &amp; 7", "5 < 6 & 7"],
    ["&lt;b&gt;Bold&lt;/b&gt; &amp;ndash; news", "Bold – news"],
    ["<![CDATA[R&D]]>", "R&D"],
    ["two\n  lines", "two lines"],
  ])("title %s", (written, expected) => expect(item(rss(`<item><title>${written}</title></item>`)).title).toBe(expected));

  test("Atom text is plain text", () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title>t</title><content type="text">a &lt;b&gt; c</content></entry></feed>`;
    expect(item(source)).toMatchObject({ text: "a <b> c" });
    expect(item(source)).not.toHaveProperty("html");
  });

  test("control characters cost neither the feed nor the words around them", () => {
    expect(item(rss("<item><title>a\u0000b\u000bc</title></item>")).title).toBe("abc");
  });
});

describe("entries that share an id", () => {
  test("are told apart by their addresses", () => {
    const { items } = parseFeed(
      rss("<item><guid>same</guid><link>/1</link></item><item><guid>same</guid><link>/2</link></item>"),
      { url },
    );
    expect(items.map(({ id }) => id)).toEqual(["same https://gazette.example/1", "same https://gazette.example/2"]);
  });

  test("and their address are one: the first counts", () => {
    const { items } = parseFeed(
      rss("<item><guid>1</guid><title>new</title></item><item><guid>1</guid><title>old</title></item>"),
      { url },
    );
    expect(items.map(({ title }) => title)).toEqual(["new"]);
  });
});

describe("about the feed itself", () => {
  test.each<[channel: string, interval: number | undefined]>([
    ["<ttl>60</ttl>", 3_600_000],
    ["<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 1_800_000],
    ["<sy:updatePeriod> Daily </sy:updatePeriod>", 86_400_000],
    ["<sy:updatePeriod>sometimes</sy:updatePeriod>", undefined],
    ["<ttl>0</ttl>", undefined],
    ["", undefined],
  ])("%s asks for %s ms", (channel, interval) => expect(parseFeed(rss("", channel), { url }).interval).toBe(interval));

  test("title and language", () => {
    expect(parseFeed(rss("", "<language>en-US</language>"), { url })).toEqual({ title: "The Gazette", lang: "en-US", items: [] });
  });

  test("a feed without entries is a feed", () => {
    expect(parseFeed('<rss version="2.0"><channel></channel></rss>', { url }).items).toEqual([]);
  });

  test("what a comment answers", () => {
    expect(item(rss('<item><title>Re</title><thr:in-reply-to ref="post-1"/></item>')).inReplyTo).toBe("post-1");
  });
});

describe("what is no feed says what it is, and the way out", () => {
  test.each<[title: string, source: string, message: RegExp]>([
    ["nothing", " \n", /^https:\/\/gazette\.example\/news\/feed is no feed: the answer was empty\. Check the address\.$/],
    ["a page", "<!doctype html><title>Sorry</title>", /HTML page \("Sorry"\)\. Look for a link called RSS/],
    [
      "a page that names its feed",
      '<html><head><link type="application/rss+xml" rel="alternate" href="/feed.xml"></head></html>',
      /names the feed https:\/\/gazette\.example\/feed\.xml; use that address/,
    ],
    ["JSON", '{"posts":[]}', /JSON, but no JSON Feed/],
    ["another XML", '<?xml version="1.0"?><opml version="2.0"/>', /<opml>.*give each of them by itself/],
    ["a sitemap", '<urlset xmlns="x"></urlset>', /A sitemap holds no posts/],
    ["a picture", "\u0089PNG", /neither XML nor JSON/],
    [
      "errors",
      '<rss version="2.0"><channel><title>x</titel></channel></rss>',
      /XML with errors in it\. Check it with a feed validator/,
    ],
  ])("%s", (_, source, message) => {
    expect(() => parseFeed(source, { url: `${url}?token=hush` })).toThrow(
      expect.objectContaining({ code: "answer-not-understood", retry: "never", message: expect.stringMatching(message) }),
    );
  });

  test("a feed that breaks off is worth another try", () => {
    const whole = rss("<item><title>A</title></item>");
    const half = {
      code: "answer-not-understood",
      retry: { afterMs: 60_000 },
      message: expect.stringContaining("breaks off after 300 characters"),
    };
    expect(() => parseFeed(whole.slice(0, 300), { url })).toThrow(expect.objectContaining(half));
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "x", items: [{ id: "1" }] });
    expect(() => parseFeed(json.slice(0, -3), { url })).toThrow(/breaks off/);
  });
});

describe("Media RSS", () => {
  const media = 'xmlns:media="http://search.yahoo.com/mrss/"';

  test("pictures come with their descriptions, each once", () => {
    const source = `<rss version="2.0" ${media}><channel><title>Ann</title><item><guid>https://town.example/@ann/1</guid><description>hi</description>
      <enclosure url="https://files.example/1.jpg" type="image/jpeg" length="1"/>
      <media:content url="https://files.example/1.jpg" medium="image"><media:description>the moon</media:description></media:content>
      <media:content url="https://files.example/2.mp4" type="video/mp4"/></item></channel></rss>`;
    expect(item(source).media).toEqual([
      { kind: "image", url: "https://files.example/1.jpg", alt: "the moon" },
      { kind: "video", url: "https://files.example/2.mp4" },
    ]);
  });

  test("a video without a text has the text of its description", () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" ${media}><title>Films</title><entry><id>yt:video:1</id><title>Story hour</title>
      <media:group><media:title>Story hour</media:title><media:description>Every Monday\nat ten</media:description></media:group></entry></feed>`;
    expect(item(source).text).toBe("Every Monday\nat ten");
  });
});

test("a guid that is no address leads nowhere", () => {
  expect(item(rss("<item><guid>17</guid><title>x</title></item>"))).toMatchObject({ id: "17", url: "" });
  expect(item(rss("<item><guid>/news/17</guid><title>x</title></item>")).url).toBe("https://gazette.example/news/17");
});
