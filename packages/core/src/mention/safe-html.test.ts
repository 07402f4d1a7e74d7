import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { fromHtml, textToHtml, toSafeHtml } from "./index.ts";

test.each([
  ["<p>Hello <b>big</b> world</p>", "<p>Hello <b>big</b> world</p>"],
  ["<b>never <i>closed", "<b>never <i>closed</i></b>"],
  ["</p></div>stray", "stray"],
  ["<p onclick=x style=y id=z>text</p>", "<p>text</p>"],
  ["a<script>alert(1)</script><style>*{}</style><iframe src=x>y</iframe>b", "ab"],
  ["<font color=red>red</font><div>d</div>", "redd"],
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
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts)), (some) => expectSafe(some.join(""))));
  });
});

suite("conformance/xss-payload-list", (folder) => {
  const payloads = readFileSync(join(folder, "xss-payload-list.txt"), "utf8").split("\n");

  test(`nothing of ${payloads.length} payloads survives, offsets stay inside`, () => {
    for (const payload of payloads) {
      expectSafe(payload);
      expectInside(payload);
    }
  });
});

suite("conformance/naughty-strings", (folder) => {
  const strings: readonly string[] = JSON.parse(readFileSync(join(folder, "blns.json"), "utf8"));

  test(`nothing of ${strings.length} strings survives, offsets stay inside`, () => {
    for (const text of strings) {
      expectSafe(text);
      expectInside(text);
    }
  });
});

const harmless =
  /^(p|br|hr|b|strong|i|em|u|s|del|ins|sub|sup|small|code|pre|blockquote|[uod]l|li|d[td]|h[1-6]|a|table|t[rdh]|mark)$/;

/** Reads the output with a parser and refuses every element and attribute that is not known to be harmless. */
function expectSafe(html: string): void {
  const problems: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!harmless.test(name)) problems.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const fine = attribute === "rel" || (attribute === "href" && /^(https?:\/\/|mailto:)/i.test(value));
        if (name !== "a" || !fine) problems.push(`${name} ${attribute}=${value}`);
      }
    },
    oncomment: (comment) => problems.push(`<!--${comment}-->`),
    onprocessinginstruction: (name) => problems.push(`<${name}>`),
  });
  parser.end(toSafeHtml(html));
  expect(problems, html).toEqual([]);
}

function expectInside(html: string): void {
  const { text, map, entities } = fromHtml(html);
  for (const entity of entities) {
    expect(entity.span.end).toBeLessThanOrEqual(text.length);
    if (entity.kind === "link") expect(entity.url).toMatch(/^(https?|ftp|at|gemini):\/\//i);
  }
  const whole = map.toOriginal({ start: 0, end: text.length });
  expect(whole.start).toBeGreaterThanOrEqual(0);
  expect(whole.end).toBeLessThanOrEqual(html.length);
}
