import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectHarmless, withstandsHostileTexts } from "../../test/mention/reading-laws.ts";
import { fromHtml, markdownToSafeHtml, textToHtml, toSafeHtml, wikitextToSafeHtml } from "./index.ts";

test.each([
  ["<p>Hello <b>big</b> world</p>", "<p>Hello <b>big</b> world</p>"],
  ["<b>never <i>closed", "<b>never <i>closed</i></b>"],
  ["</p></div>stray", "stray"],
  ["<p onclick=x style=y id=z>text</p>", "<p>text</p>"],
  ["a<script>alert(1)</script><style>*{}</style><iframe src=x>y</iframe>b", "ab"],
  ["<font color=red>red</font><div>d</div><section>e</section>", "red<div>d</div><div>e</div>"],
  [
    '<a href="https://a.example/b/c"><span class="invisible">https://</span><span class="ellipsis">a.example/b</span><span class="invisible">/c</span></a>',
    '<a href="https://a.example/b/c" rel="nofollow noopener noreferrer ugc">a.example/b…</a>',
  ],
  [
    "<a href='https://a.example/?a=1&b=\"2'>x</a>",
    '<a href="https://a.example/?a=1&amp;b=%222" rel="nofollow noopener noreferrer ugc">x</a>',
  ],
  ["<a href='javascript:alert(1)'>x</a><a href='data:text/html,x'>y</a><a>z</a>", "xyz"],
  ["<img src=x onerror=alert(1) alt='the <new> wing'>", "the &lt;new&gt; wing"],
  ["Tom &amp; &lt;script&gt; \"q\" 'q' `q`", "Tom &amp; &lt;script&gt; &quot;q&quot; &#39;q&#39; &#96;q&#96;"],
  ["<!-- <script> --><![CDATA[x]]>y", "y"],
])("%s", (html, safe) => {
  expect(toSafeHtml(html)).toBe(safe);
});

test("a place in the plain text is marked in the page, across elements and references", () => {
  const html = "<p>Tom &amp; Ann at the <b>lib</b>rary</p>";
  const { text } = fromHtml(html);
  const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(toSafeHtml(html, { marks: [place("& A"), place("library")] })).toBe(
    "<p>Tom <mark>&amp;</mark><mark> A</mark>nn at the <b><mark>lib</mark></b><mark>rary</mark></p>",
  );
  expect(textToHtml("a < b\nc", [{ start: 2, end: 5 }])).toBe("a <mark>&lt; b</mark><br>c");
});

test("Markdown and wikitext become the page of the HTML that they stand for", () => {
  const page =
    '<p>see <a href="https://a.example" rel="nofollow noopener noreferrer ugc">the <em>hours</em></a> &amp; x</p><ul><li>a</li></ul>';
  expect(markdownToSafeHtml("see [the *hours*](https://a.example) &amp; <script>alert(1)</script>x\n\n- a")).toBe(page);
  expect(wikitextToSafeHtml("see [https://a.example the <em>hours</em>] &amp; <script>alert(1)</script>x\n*a")).toBe(page);
});

test("a place in their plain text is marked in the page", () => {
  expect(markdownToSafeHtml("at the **lib**rary \\*", { marks: [{ start: 7, end: 16 }] })).toBe(
    "<p>at the <strong><mark>lib</mark></strong><mark>rary </mark><mark>*</mark></p>",
  );
  expect(wikitextToSafeHtml("at the [[library|lib]]rary", { marks: [{ start: 7, end: 14 }] })).toBe(
    "<p>at the <mark>lib</mark><mark>rary</mark></p>",
  );
});

describe("whatever the input, the output only arranges text", () => {
  test("generated tags, attributes and broken pieces", () => {
    const parts = [
      "<",
      ">",
      "</",
      "a",
      "script",
      " href=",
      '"',
      "'",
      "javascript:alert(1)",
      "https://a.example/",
      "<p>",
      "<svg onload=x>",
      "&lt;",
      "&#106;",
      "<!--",
      "-->",
      "<style>",
      "\0",
      "\n",
      "`",
      "=",
      " onerror=x ",
      "<math>",
      "<template>",
      "<plaintext>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (some) => expectHarmless(toSafeHtml(some.join("")), some.join(""))),
    );
  });
});

withstandsHostileTexts({
  read: (html) => fromHtml(html),
  toPage: (html) => toSafeHtml(html),
  dress: (text) => [
    text,
    `<p>${text}</p>`,
    `<a href="${text}">x</a>`,
    `<svg><style>${text}`,
    `<math><mi>${text}</mi>`,
    `<table>${text}`,
  ],
});
