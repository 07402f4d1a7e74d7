import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bit, commonBits, expectExactBits } from "../../test/mention/reading-laws.ts";
import { fromHtml } from "./index.ts";

describe("what a reader sees", () => {
  test.each([
    ["<p>Hello <b>big</b>\n   world</p>", "Hello big world"],
    ["<p>one</p>\n<p>two<br>three</p>", "one\n\ntwo\nthree"],
    ["Tom &amp; Ann &lt;3 caf&eacute; &#x1F4DA; &nbsp;x &notanentity; &amp", "Tom & Ann <3 café 📚 \u00a0x ¬anentity; &"],
    ["&NotEqualTilde;", "\u2242\u0338"],
    ["<ul><li>one<li>two<ul><li>a</ul><li>three</ul>after", "* one\n* two\n  * a\n* three\n\nafter"],
    ['<ol start="3"><li>c<li>d<li value="9">i</ol>', "3. c\n4. d\n9. i"],
    ["<blockquote><p>is it open?</blockquote>yes", "> is it open?\n\nyes"],
    ["<pre>\n a\n   b\r\n</pre>c", " a\n   b\n\nc"],
    ["<h1>Hours</h1>Nine to five", "Hours\n\nNine to five"],
    ["<table><tr><th>day<th>open<tr><td>Mon<td>9</table>", "day\topen\nMon\t9"],
    ["a<div>b</div>c<br><br>d<br></p><p>e", "a\nb\nc\n\nd\n\ne"],
    ["a <!-- not said --> b<wbr>c", "a bc"],
    ["x<script>alert('<p>1')</script>y<style>p{}</style>z<template>t</template>", "xyz"],
    ['<p hidden>no<p>yes <b style="color:red; display : none">no <i>no</i></b>end', "yes end"],
    ['wave <img class="emoji" alt="👋" src="https://s.example/1f44b.svg"> now', "wave 👋 now"],
    ["a < b and c > d <3 </ b>", "a < b and c > d <3"],
    ["<b>never <i>closed", "never closed"],
    ["</p></b>stray", "stray"],
    ["cut off </p clas", "cut off"],
    ['<a href=x title="<p>\'>">t</a', "t"],
    ["a\0b<b>\0</b>&amp;\0c", "ab&c"],
    ["<p>a&#32; &#10;b&Tab;c</p><pre>d&#10;e&Tab;f</pre>", "a b c\n\nd\ne\tf"],
    ["she said <q>come <b>in</b></q>.", "she said “come in”."],
    ["x <img class='emojione custom-emoji' alt=':owl:' src='https://s.example/o.png'> y", "x :owl: y"],
    ['<p class="quote-inline">RE: <a href="https://a.example/1">a.example/1</a></p><p>look</p>', "look"],
    ["", ""],
  ])("%s", (html, text) => {
    expect(fromHtml(html).text).toBe(text);
  });
});

const mastodonLink =
  '<a href="https://mpl.example/events/2026/story-hour"><span class="invisible">https://</span>' +
  '<span class="ellipsis">mpl.example/events/2026</span><span class="invisible">/story-hour</span></a>';

/** Brackets mark entities in the expected text. */
describe("links, people and tags", () => {
  test.each<readonly [name: string, html: string, marked: string, meaning: string]>([
    ["Mastodon link", `see ${mastodonLink}.`, "see [mpl.example/events/2026…].", "https://mpl.example/events/2026/story-hour"],
    ["words as link", '<a href="https://a.example/?a=1&amp;b=2"> our hours </a>x', "[our hours] x", "https://a.example/?a=1&b=2"],
    ["relative link", '<a href="/hours">hours</a>', "[hours]", "https://mpl.example/hours"],
    [
      "Mastodon mention",
      '<a href="https://town.example/@ann" class="u-url mention">@<span>ann</span></a>',
      "[@ann]",
      "ann@town.example",
    ],
    ["Friendica mention", '@<a href="https://town.example/u/ann" class="mention">ann</a>', "[@ann]", "ann@town.example"],
    ["known handle", '<a href="https://www.town.example/ann" class="mention">@ann</a>', "[@ann]", "ann@known.example"],
    [
      "Mastodon tag",
      '<a href="https://t.example/tags/b" class="mention hashtag" rel="tag">#<span>Books</span></a>',
      "[#Books]",
      "Books",
    ],
    [
      "category of a blog",
      '<a href="https://b.example/c/news" rel="category tag">News</a>',
      "[News]",
      "https://b.example/c/news",
    ],
    ["mail", '<a href="mailto:ref@mpl.example?subject=x">write us</a>', "[write us]", "ref@mpl.example"],
    [
      "nothing that runs",
      '<a href="javascript:alert(1)">a</a><a href=" JaVa&#x53;cript:b">b</a><a href="data:x">c</a>',
      "abc",
      "",
    ],
    [
      "not a link",
      "<p>ask [@ann] about [#books] at [https://mpl.example]</p>",
      "ask [@ann] about [#books] at [https://mpl.example]",
      "ann",
    ],
  ])("%s", (_name, source, marked, meaning) => {
    const handles = [{ url: "https://www.town.example/ann", handle: "ann@known.example", id: "17" }];
    const { text, entities } = fromHtml(source.replaceAll(/[[\]]/g, ""), { baseUrl: "https://mpl.example/blog/1", handles });
    const drawn = entities.reduceRight(
      (all, { span }) => `${all.slice(0, span.start)}[${all.slice(span.start, span.end)}]${all.slice(span.end)}`,
      text,
    );
    expect(drawn).toBe(marked);
    const { kind: _kind, span: _span, ...rest } = { ...entities[0], kind: "", span: "" };
    expect(Object.values(rest)[0] ?? "").toBe(meaning);
  });

  test("a link inside of a link ends it, as browsers have it", () => {
    const { text, entities } = fromHtml('<a href="https://a.example">one<a href="https://b.example">two</a>three</a>');
    expect(text).toBe("onetwothree");
    expect(entities).toMatchObject([
      { span: { start: 0, end: 3 }, url: "https://a.example" },
      { span: { start: 3, end: 6 }, url: "https://b.example" },
    ]);
  });

  test("of the sources of a film the first that can be played counts", () => {
    const html =
      '<video controls><source src="blob:x"><source src="/1.mp4"><source src="/1.webm">no film</video><source src="/2.mp4">';
    expect(fromHtml(html, { baseUrl: "https://v.example/" })).toMatchObject({
      text: "",
      media: [{ kind: "video", url: "https://v.example/1.mp4" }],
    });
  });

  test("images, sound and film are media, not text", () => {
    const html = '<img src="/a.png" alt="the new wing"><video src="https://v.example/1.mp4"></video><img src="javascript:x">';
    const { text, media } = fromHtml(html, { baseUrl: "https://mpl.example/" });
    expect(text).toBe("");
    expect(media).toEqual([
      { kind: "image", url: "https://mpl.example/a.png", alt: "the new wing" },
      { kind: "video", url: "https://v.example/1.mp4" },
    ]);
  });
});

const bits: fc.Arbitrary<readonly Bit[]> = fc.oneof(
  commonBits,
  fc
    .constantFrom("<b>", "</b>", "<a href='x'>", "</a>", "<!-- c -->", "<i hidden>gone</i>", "<wbr>")
    .map((html) => [[html, ""] as const]),
);

describe("the span map", () => {
  test("draws a highlight in the original", () => {
    const html = "<p>Tom &amp; Ann</p><p>at the <b>lib</b>rary</p>";
    const { text, map } = fromHtml(html);
    const original = (part: string) => {
      const start = text.indexOf(part);
      const place = map.toOriginal({ start, end: start + part.length });
      return html.slice(place.start, place.end);
    };
    expect(original("Tom & Ann")).toBe("Tom &amp; Ann");
    expect(original("&")).toBe("&amp;");
    expect(original("library")).toBe("lib</b>rary");
    expect(map.toDerived({ start: 7, end: 12 })).toEqual({ start: 4, end: 5 });
  });

  test("is exact both ways for every bit of generated HTML", () => {
    expectExactBits(bits, (html) => fromHtml(html));
  });

  test("covers the text without holes and never runs backwards, whatever the HTML", () => {
    const tags = [
      "<p>",
      "</p>",
      "<br>",
      "<ul>",
      "<li>",
      "</ul>",
      "<pre>",
      "</pre>",
      "<blockquote>",
      "</blockquote>",
      "<td>",
      "<q",
      "\r\n",
      " ",
      "\t",
      "&amp;",
      "a",
      "b c",
      "<span class=ellipsis>",
      "</span>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tags)), (parts) => {
        const html = parts.join("");
        const { text, map } = fromHtml(html);
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = map.toOriginal({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(html.length);
          if (end - start === 1 && !/\s/.test(text[at]!)) expect(html[start]).toBe(text[at]);
          before = start;
        }
        expect(text).not.toMatch(/^\n|\n$/);
      }),
    );
  });
});
