import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  around,
  type Bit,
  commonBits,
  expectExactBits,
  expectInside,
  withstandsHostileTexts,
} from "../../test/mention/reading-laws.ts";
import { fromWikitext, wikitextToSafeHtml } from "./index.ts";

describe("what a reader sees", () => {
  test.each([
    ["Hello '''big''' ''wide'' '''''world''''' it's O''''x''''", "Hello big wide world it's O'x'"],
    ["one\nstill one\n\ntwo", "one still one\n\ntwo"],
    ["== Hours ==\nNine\n=== Late ===\nTen", "Hours\n\nNine\n\nLate\n\nTen"],
    ["is it open?\n:yes\n::really?\n:also me", "is it open?\n\nyes\n\nreally?\n\nalso me"],
    ["* a\n* b\n** c\n* d\n# x\n# y", "* a\n* b\n  * c\n* d\n\n1. x\n2. y"],
    ["see [[Library]], [[Library|our ''page'']], [[:Category:Books]][[Category:Books]]", "see Library, our page, Category:Books"],
    ["[https://a.example the site] [https://b.example] [not a link]", "the site https://b.example [not a link]"],
    ["{{done}} thanks\n{{WikiProject Libraries|class=B}}\n:{{done}}", "done thanks\n\ndone"],
    ["{{outer|{{inner|x}}|y}} z {{#if:a|b}}{{{1}}}", "outer z"],
    ["{{ping|Ann}} hello {{reply to|Bob|Cay|p=x}}", "@Ann hello @Bob @Cay"],
    ["a <nowiki>[[x]] ''y'' &amp; {{z}}</nowiki> b<nowiki/>c", "a [[x]] ''y'' & {{z}} bc"],
    ["a<!-- not said\n\n--> b<ref>source</ref><math>x^2</math>", "a b"],
    ["<pre>\n '''as'''\n   it is</pre>", " '''as'''\n   it is"],
    ["<small>small</small> a<br>b <s>struck</s> <script>x</script>c &lt; d &nbsp;", "small a\nb struck c < d \u00a0"],
    ['{| class="x"\n|+ Hours\n! day !! open\n|-\n| Mon || style="a" | 9\n|}\nend', "Hours\nday\topen\nMon\t9\n\nend"],
    ["I agree. [[User:Ann|Ann]] ([[User talk:Ann|talk]]) 12:00, 1 May 2026 (UTC)", "I agree. Ann (talk) 12:00, 1 May 2026 (UTC)"],
    ["__NOTOC__\na\n----\nb {{ [[ ]] }} ]] }}", "a\n\nb ]] }}"],
    ["[[File:Wing.jpg|thumb|the new wing]]seen", "seen"],
    ["", ""],
  ])("%j", (wikitext, text) => {
    expect(fromWikitext(wikitext).text).toBe(text);
  });
});

test("pages, people and files have the wiki's addresses, and no link leads to what could run", () => {
  const wikitext =
    "[[Town library|here]] {{ping|Ann}} [[File:a b.png|the wing]] [https://a.example x] [javascript:alert(1) y] [[javascript:z]]";
  const { text, entities, media } = fromWikitext(wikitext, { baseUrl: "https://wiki.example/wiki/" });
  expect(text).toBe("here @Ann x [javascript:alert(1) y] javascript:z");
  expect(entities.map((entity) => ("url" in entity ? entity.url : "handle" in entity ? entity.handle : entity.kind))).toEqual([
    "https://wiki.example/wiki/Town_library",
    "Ann@wiki.example",
    "https://a.example",
    "https://wiki.example/wiki/javascript:z",
  ]);
  expect(media).toEqual([{ kind: "image", url: "https://wiki.example/wiki/Special:FilePath/a_b.png", alt: "the wing" }]);
  expect(fromWikitext("[[javascript:alert(1)]] [[a]]").entities).toEqual([]);
});

const bits: fc.Arbitrary<readonly Bit[]> = fc.oneof(
  commonBits,
  fc.constantFrom("<!-- c -->", "<ref>r</ref>", "<nowiki/>", "__TOC__", "[[Category:B]]").map((mark) => [[mark, ""] as const]),
  fc.constantFrom(
    around("'''", "é", "'''"),
    around("[[a|", "שלום", "]]"),
    around("<nowiki>", "[[a]]''b''", "</nowiki>"),
    around("[https://a.example ", "e\u0301", "]"),
    around("<small>", "📚", "</small>"),
  ),
);

describe("the span map", () => {
  test("is exact both ways for every bit of generated wikitext", () => {
    expectExactBits(bits, (wikitext) => fromWikitext(wikitext), "x");
  });

  test("covers the text without holes and never runs backwards, whatever the wikitext", () => {
    const parts =
      "a;b c;[[;]];[;];{{;}};{{ping|;'';''';<nowiki>;</nowiki>;<!--;-->;<ref>;<pre>;</pre>;<b>;</b>;<div;==;\n;\n\n;:;*;#;\n:;\n*;\n{|;\n|-;\n|};||;&amp;;----; ;https://a.example;File:;|;\r\n".split(
        ";",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ";")), (some) => {
        const wikitext = some.join("");
        expectInside(wikitext, fromWikitext(wikitext, { baseUrl: "https://wiki.example/wiki/" }));
      }),
    );
  });
});

test.each(["{{", "[[", "[[a|", "<!--", "<nowiki>", ":", "\n{|\n|", "''", "{{a|", "<ref"])(
  "%j a thousand times over is read",
  (piece) => {
    const wikitext = piece.repeat(1_000);
    expectInside(wikitext, fromWikitext(wikitext));
    expectInside(`${wikitext}a`, fromWikitext(`${wikitext}a`));
  },
);

test("links nested without end are text beyond a depth", () => {
  const wikitext = `${"[[a|".repeat(20_000)}end${"]]".repeat(20_000)}`;
  expectInside(wikitext, fromWikitext(wikitext));
  expect(fromWikitext(wikitext).text).toContain("end");
});

withstandsHostileTexts({
  read: (wikitext) => fromWikitext(wikitext, { baseUrl: "https://wiki.example/wiki/" }),
  toPage: (wikitext) => wikitextToSafeHtml(wikitext, { baseUrl: "https://wiki.example/wiki/" }),
  dress: (text) => [
    text,
    `[[${text}]]`,
    `[${text} x]`,
    `[https:${text} x]`,
    `{{ping|${text}}}`,
    `<pre>${text}</pre>`,
    `{|\n| ${text}\n|}`,
  ],
});
