import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import type { FieldSpan, Match } from "./matcher.ts";
import type { SearchableRecord } from "./searchable.ts";

/** The text with what is highlighted in brackets; nothing when the query does not match. */
function marked(query: string, text: string): string | undefined {
  const match = compile(query).match(text);
  return match && bracket(text, match.spans);
}

function bracket(text: string, spans: Match["spans"]): string {
  return spans.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

const plain = (text: string): string => text.replace(/[[\]]/g, "");

describe("finds, with everything that counted in brackets", () => {
  test.each([
    ["library", "the [library] is open, the [Library’s] roof is not"],
    ['"millbrook library"', "is the [Millbrook Library] open on sunday?"],
    ['"millbrook library"', "Millbrook has one: the [Millbrook, library], that is"],
    ["library", "#[Library] or #BookClub".replace("#[Library]", "[#Library]")],
    ["book", "our #[Book]Club meets"],
    ['"book club"', "our #[BookClub] meets"],
    ["@spl", "thanks [@spl.bsky.social] and [@SPL], and [@spl@town.example]"],
    ["#bookclub", "[#BookClub] #BookClubs"],
    ["library book", "a [library] without a [book]"],
    ["library OR book", "a [library] without a [book]"],
    ["library NOT book", "no [library] has one"],
    ["cafe", "a [café], a [cafe]"],
    ["café", "a [CAFÉ], a cafe"],
    ["e-book", "an [e-book], [ebook] or [e book]"],
    ["図書館", "[図書館]で借りた"],
    ["{MPL}", "[MPL]'s, [MPL], #[MPL] and #[MPL]Reads"],
    ["sooo~", "it is [soooooo] good"],
    ["library -(library AT&T)", "a [library]"],
  ])("%s: %s", (query, text) => expect(marked(query, plain(text))).toBe(text));
});

describe("does not find", () => {
  test.each([
    ["library", "@library https://town.example/library librarian"],
    ['"millbrook library"', "Millbrook has a library"],
    ["@spl.bsky.social", "@spl"],
    ["library NOT book", "a library book"],
    ['"book club"', "#bookclub"],
    ["tag:library", "a library"],
    ["図書館", "図、書館"],
    ["{MPL}", "mpl MPLS @MPL https://town.example/MPL"],
    ["{don}", "don't"],
    ["library NOT -library", "a book"],
  ])("%s: %s", (query, text) => expect(marked(query, text)).toBeUndefined());
});

describe("fields", () => {
  const post: SearchableRecord = {
    title: "Wine night",
    text: "A cellar for #HomeBrew",
    tags: ["DIY", "HomeBrew"],
    mentions: ["millbrook.example"],
    lang: "en-GB",
    author: { handle: "ann.example" },
    network: "bluesky",
    media: [{ kind: "image" }, { kind: "image", alt: "An empty cellar" }],
  };
  const spans = (query: string): readonly FieldSpan[] | undefined => compile(query).match(post)?.spans;

  test.each<readonly [string, readonly FieldSpan[]]>([
    [
      "wine cellar",
      [
        { field: "text", start: 2, end: 8 },
        { field: "title", start: 0, end: 4 },
      ],
    ],
    ["title:wine", [{ field: "title", start: 0, end: 4 }]],
    ["body:cellar", [{ field: "text", start: 2, end: 8 }]],
    ["alt:cellar", [{ field: "alt", index: 1, start: 9, end: 15 }]],
    [
      "tag:brew",
      [
        { field: "text", start: 18, end: 22 },
        { field: "tags", index: 1, start: 4, end: 8 },
      ],
    ],
    ["#diy", []],
    ["@millbrook", []],
    ["lang:en author:ann", []],
  ])("%s", (query, expected) => expect(spans(query)).toEqual(expected));

  test.each(["title:cellar", "body:wine", "alt:wine", "tag:cellar", "lang:es", "author:millbrook", "country:us"])(
    "not %s",
    (query) => {
      expect(spans(query)).toBeUndefined();
      expect(spans(`NOT ${query}`)).toEqual([]);
    },
  );
});

test("a match names the clauses that counted as they were written", () => {
  const match = compile('("wine cellar" OR @spl OR beer) lang:en NOT sommelier').match({
    text: "a Wine cellar, a beer",
    lang: "en",
  });
  expect(match?.clauses.map(({ clause, spans }) => [clause, spans.map(({ start, end }) => [start, end])])).toEqual([
    ['"wine cellar"', [[2, 13]]],
    ["beer", [[17, 21]]],
    ["lang:en", []],
  ]);
});

describe("explains", () => {
  test.each([
    [`("millbrook library" OR MPL) NOT "major league"`, "MPL, as in major league?", 'no: "major league" is excluded, at 11..23'],
    [`("millbrook library" OR MPL) NOT "major league"`, "the MPL", "yes: MPL, at 4..7"],
    [
      `"millbrook library"`,
      "the library in Millbrook",
      'no: "millbrook library" does not occur: its words do, but not one after the other',
    ],
    ["wine OR beer OR e-book", "milk", "no: none of wine, beer, e-book occurs"],
    ["wine (beer OR milk)", "tea", "no: wine does not occur\nand: none of beer, milk occurs"],
    ["(wine cellar) OR beer", "a wine rack", "no: cellar does not occur"],
    ["(wine cellar) OR (beer milk)", "wine", "no: cellar does not occur"],
    ["title:wine", "wine", "no: wine does not occur in the title"],
    ["lang:en", "wine", "no: lang:en does not hold"],
    ["NOT wine", "beer", "yes: nothing that is excluded occurs"],
    ["wine NOT (beer OR milk)", "wine, beer and milk", "no: beer is excluded, at 6..10\nand: milk is excluded, at 15..19"],
  ])("%s of %s", (query, text, expected) => expect(compile(query).explain(text).text).toBe(expected));

  test("the truth of every piece", () => {
    const { tree, nearest } = compile("wine (beer OR NOT milk)").explain("wine and milk");
    const outline = (node: typeof tree): unknown => [node.clause, node.matched, ...node.parts.map(outline)];
    expect(outline(tree)).toEqual([
      "wine (beer OR NOT milk)",
      false,
      ["wine", true],
      ["beer OR NOT milk", false, ["beer", false], ["NOT milk", false, ["milk", true]]],
    ]);
    expect(nearest?.clause).toBe("beer OR NOT milk");
  });
});

test("what is said beside the text: our own posts, and polls", () => {
  expect(compile("is:ours").test({ text: "we are open", ours: true })).toBe(true);
  expect(compile("NOT is:ours").test({ text: "are you open" })).toBe(true);
  expect(compile("has:poll").test({ text: "vote", media: [{ kind: "poll" }] })).toBe(true);
});
