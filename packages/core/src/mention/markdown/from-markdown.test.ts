import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  around,
  type Bit,
  commonBits,
  expectExactBits,
  expectInside,
  same,
  withstandsHostileTexts,
} from "../../../test/mention/reading-laws.ts";
import { fromHtml } from "../index.ts";
import { fromMarkdown, type MarkdownFlavour, markdownToSafeHtml } from "./index.ts";

describe("what a reader sees", () => {
  test.each([
    ["Hello *big* __world__ ~~not~~ `a * b` &amp; \\*x\\* &nosuch;", "Hello big world not a * b & *x* &nosuch;"],
    ["soft\nline\\\nhard  \nagain", "soft line\nhard\nagain"],
    ["# Hours #\n\nNine\n===\nto *five*", "Hours\n\nNine\n\nto five"],
    ["> is it\n> open?\n>> deep\n\nyes", "> is it open?\n\n> > deep\n\nyes"],
    ["- a\n- b\n  - c\n- d\n\n3. x\n4. y", "* a\n* b\n  * c\n* d\n\n3. x\n4. y"],
    ["- a\n\n- b\n\n  more\n\nafter", "* a\n\n* b\n\nmore\n\nafter"],
    ["- [ ] renew\n- [x] return", "* [ ] renew\n* [x] return"],
    ["```js\na <b>\n  &amp;\n\n*x*\n```\n\n    in\n      deeper", "a <b>\n  &amp;\n\n*x*\n\nin\n  deeper"],
    ["> ```\n> a\n> b\n> ```", "> a\n> b"],
    ["a ` b ` c `` ` ``", "a b c `"],
    ["| day | open |\n|---|:-:|\n| Mon | `9` \\| x |\n\nend", "day\topen\nMon\t9 | x\n\nend"],
    ["***\n\nover\n\n* * *\n\nunder", "over\n\nunder"],
    [">!the *butler*!< did it, and >!so on!< more", "the butler did it, and so on more"],
    ["so\n\n>!the whole of it", "so\n\nthe whole of it"],
    ["a <script>alert(1)</script>b <!-- c --> <b>c</b> <i hidden>d</i>e", "a b c e"],
    ["<div>block *x* &lt;</div>\n\n<style>p{}</style>\n\nlast", "block *x* <\n\nlast"],
    ["> <div\n> class=x>in\n> it</div>", "> in it"],
    ["I <3 books, 2 < 3 [not a link] a[i] (x)", "I <3 books, 2 < 3 [not a link] a[i] (x)"],
    ["![the *new* wing](https://i.example/a.png)seen", "seen"],
    ["so[^1] they say\n\n[^1]: https://a.example", "so[^1] they say"],
    ["a\0b *c\0d*", "ab cd"],
    ["", ""],
  ])("%j", (markdown, text) => {
    expect(fromMarkdown(markdown).text).toBe(text);
  });

  test.each<readonly [MarkdownFlavour, string, string]>([
    ["reddit", "^^I ^^am ^(a *bot* here) x^2 ^ ^", "I am a bot here x2 ^ ^"],
    ["discourse", '[quote="ann, post:1, topic:2"]\nfirst\nsecond\n[/quote]\n\nyes\nno', "> ann:\n> first\n> second\n\nyes\nno"],
    ["discourse", '[quote="ann"]is it?[/quote]\n[b]yes[/b] a[i] [u]', "> ann:\n> is it?\n\nyes a[i] [u]"],
    ["discourse", "[quote]\n- a\n- b\n[/quote]\nyes", "> * a\n> * b\n\nyes"],
    ["discourse", '[details="More"]\nhidden\n[/details]\nseen [spoiler]x[/spoiler]', "More\nhidden\nseen x"],
    ["lemmy", "::: spoiler What happens\nthe *end*\n\n- x\n:::\nafter", "What happens\nthe end\n\n* x\n\nafter"],
    ["lemmy", "a ::: b", "a ::: b"],
    ["lemmy", "H~2~O and x^2^ and ~~no~~", "H2O and x2 and no"],
    ["discourse", "[poll type=regular results=always]\n* A\n* B\n[/poll]", "* A\n* B"],
    ["discourse", '[date=2026-03-02 timezone="Europe/Paris"]\nand [date=2026-03-03]', "2026-03-02\nand 2026-03-03"],
    ["discourse", "[plan.pdf|attachment](https://d.example/x.pdf) (12 KB)", "plan.pdf (12 KB)"],
  ])("%s: %j", (flavour, markdown, text) => {
    expect(fromMarkdown(markdown, { flavour }).text).toBe(text);
  });

  test.each([
    ["*a* **b** `c`\n\nd", "<p><em>a</em> <strong>b</strong> <code>c</code></p><p>d</p>"],
    ["1. a\n2. b\n   - c\n\n> d\n> - e", "<ol><li>a<li>b<ul><li>c</ul></ol><blockquote><p>d<ul><li>e</ul></blockquote>"],
    ["a  \nb\n\n---\n### c", "<p>a<br>b</p><hr><h3>c</h3>"],
  ])("%j reads like its HTML", (markdown, html) => {
    expect(fromMarkdown(markdown).text).toBe(fromHtml(html).text);
  });
});

/** Brackets mark entities in the expected text. */
describe("links, people and communities", () => {
  const cases: readonly (readonly [markdown: string, marked: string, ...meanings: string[]])[] = [
    ["see [our *hours*](/hours 'x').", "see ⟦our hours⟧.", "https://mpl.example/hours"],
    [
      "[a](<https://a.example/b c>) [b](https://a.example/\\_x?a=1&amp;b)",
      "⟦a⟧ ⟦b⟧",
      "https://a.example/b%20c",
      "https://a.example/_x?a=1&b",
    ],
    [
      "[ours][One  two] [one two] [x][]\n\n[one two]: https://one.example 'x'",
      "⟦ours⟧ ⟦one two⟧ [x][]",
      "https://one.example",
      "https://one.example",
    ],
    ["<https://b.example> <ref@mpl.example>", "⟦https://b.example⟧ ⟦ref@mpl.example⟧", "https://b.example", "ref@mpl.example"],
    [
      "at https://a.example/x_y_z?a=1&amp;b and www.b.example/c",
      "at ⟦https://a.example/x_y_z?a=1&b⟧ and ⟦www.b.example/c⟧",
      "https://a.example/x_y_z?a=1&b",
      "https://www.b.example/c",
    ],
    ["[see https://x.example](https://y.example)", "⟦see https://x.example⟧", "https://y.example"],
    ["[a](javascript:alert(1)) [b](data:text/html,x) [c]( vbscript:x )", "a b c"],
    [
      "u/ann_lee, /u/bob-x. and/or w/r/t u/s /r/Books",
      "⟦u/ann_lee⟧, ⟦/u/bob-x⟧. and/or w/r/t u/s ⟦/r/Books⟧",
      "ann_lee",
      "bob-x",
      "https://www.reddit.com/r/Books",
    ],
    ["!books@town.example wow!x@y", "⟦!books@town.example⟧ wow!x@y", "https://town.example/c/books"],
    [
      "[@ann@town.example](https://town.example/u/ann) [@bob](https://b.example/u/bob) @cay",
      "⟦@ann@town.example⟧ ⟦@bob⟧ ⟦@cay⟧",
      "ann@town.example",
      "bob@b.example",
      "cay",
    ],
    [
      "[ask u/ann](https://r.example/1) https://www.reddit.com/r/books/",
      "⟦ask u/ann⟧ ⟦https://www.reddit.com/r/books/⟧",
      "https://r.example/1",
      "https://www.reddit.com/r/books/",
    ],
  ];

  test.each(cases)("%j", (markdown, marked, ...meanings) => {
    const { text, entities } = fromMarkdown(markdown, { baseUrl: "https://mpl.example/" });
    const drawn = entities.reduceRight(
      (all, { span }) => `${all.slice(0, span.start)}⟦${all.slice(span.start, span.end)}⟧${all.slice(span.end)}`,
      text,
    );
    expect(drawn).toBe(marked);
    expect(
      entities.map((entity) => ("url" in entity ? entity.url : "handle" in entity ? entity.handle : Object.values(entity)[2])),
    ).toEqual(meanings);
  });

  test("names of another site are no names", () => {
    expect(fromMarkdown("u/ann r/books", { flavour: "discourse" }).entities).toEqual([]);
    expect(fromMarkdown("!books@town.example", { flavour: "reddit" }).entities).not.toContainEqual(
      expect.objectContaining({ kind: "link" }),
    );
  });

  test("what stands beside an image is no part of its description, and the name of an upload is no address", () => {
    const { media } = fromMarkdown("![the wing|690x388](https://d.example/a.png)", { flavour: "discourse" });
    expect(media).toEqual([{ kind: "image", url: "https://d.example/a.png", alt: "the wing" }]);
    const onReddit = { flavour: "reddit", baseUrl: "https://www.reddit.com/" } as const;
    expect(fromMarkdown("![gif](giphy|abc) ![img](k3j9x)", onReddit).media).toEqual([]);
  });

  test("images are media", () => {
    expect(fromMarkdown("![the wing](/a.png) ![x](javascript:y)", { baseUrl: "https://mpl.example/" }).media).toEqual([
      { kind: "image", url: "https://mpl.example/a.png", alt: "the wing" },
    ]);
  });
});

const bits: fc.Arbitrary<readonly Bit[]> = fc.oneof(
  commonBits,
  fc.constantFrom("*", "\\", "[", "`", "#", "<", "&").map((sign) => [[`\\${sign}`, sign] as const]),
  fc.constantFrom("<!-- c -->", "<wbr>", "<i hidden>gone</i>").map((html) => [[html, ""] as const]),
  fc.constantFrom(
    around("**", "é", "**"),
    around("~~", "שלום", "~~"),
    [same("x"), ...around("`", "a*b", "`")],
    around("[", "e\u0301", "](https://a.example)"),
    around("*", "ﬁ", "*"),
  ),
);

describe("the span map", () => {
  test("draws a highlight in the original", () => {
    const markdown = "> Tom &amp; Ann\n> at the **lib**rary \\*";
    const { text, map } = fromMarkdown(markdown);
    const original = (part: string) => {
      const place = map.toOriginal({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
      return markdown.slice(place.start, place.end);
    };
    expect(original("Tom & Ann")).toBe("Tom &amp; Ann");
    expect(original("Ann at")).toBe("Ann\n> at");
    expect(original("library")).toBe("lib**rary");
    expect(original("*")).toBe("\\*");
  });

  test("is exact both ways for every bit of generated Markdown", () => {
    expectExactBits(bits, (markdown) => fromMarkdown(markdown), "x"); // what begins with HTML would be a block of it
  });

  test("covers the text without holes and never runs backwards, whatever the Markdown", () => {
    const parts =
      "a|b c|*|**|_|`|```|~~~|> |>!|!<|- |1. |# |===|[|](|)|]: x|![|<b>|</b>|<div>|<pre>|</pre>|<!--|-->|&amp;|\\|::: spoiler t|:::|[quote]|[/quote]|[details=x]|| a |--|\n|\n\n|    |\t|\r\n|www.a.example|u/ann".split(
        "|",
      );
    const flavour = fc.constantFrom<MarkdownFlavour | undefined>(undefined, "reddit", "lemmy", "discourse");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, "|")), flavour, (some, flavour) => {
        const markdown = some.join("");
        expectInside(markdown, fromMarkdown(markdown, flavour ? { flavour } : {}));
      }),
    );
  });
});

test.each(["> ", "- ", "1. ", "> - ", "[a](", "*a **b ", ">!", "[quote]\n", "<b>"])(
  "%j a thousand times over is read",
  (piece) => {
    const markdown = `${piece.repeat(1_000)} end`;
    expectInside(markdown, fromMarkdown(markdown));
    expect(fromMarkdown(markdown).text).toMatch(/end$/);
  },
);

withstandsHostileTexts({
  read: (markdown) => fromMarkdown(markdown),
  toPage: (markdown) => markdownToSafeHtml(markdown),
  dress: (text) => [text, `[x](${text})`, `![x](<${text}>)`, `> ${text}`, `<${text}>`, `- | ${text} |`, `[x][y]\n\n[y]: ${text}`],
});
