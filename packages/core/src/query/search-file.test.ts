import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render } from "../text/render.ts";
import { equals } from "./equals.ts";
import { requireQuery } from "./query-tag.ts";
import { checkExamples, formatSearchFile, parseSearchFile } from "./search-file.ts";

const names = `name: names
language: 1

("millbrook library" OR {MPL})
  NOT "major league"   <<< a ball league >>>

+ is the Millbrook Library open on sunday?
- MPL, as in major league?
-   museum
`;

describe("a search file", () => {
  test("has a name, a query over several lines, and examples", () => {
    const result = parseSearchFile(names);
    expect(result).toMatchObject({ ok: true, diagnostics: [], omitted: 0 });
    if (!result.ok) return;
    const { name, query, place, examples } = result.search;
    expect(name).toBe("names");
    expect(query.source).toBe('("millbrook library" OR {MPL})\n  NOT "major league"   <<< a ball league >>>');
    expect(names.slice(place.start, place.end)).toBe(query.source);
    expect(examples.map(({ wanted, text }) => [wanted, text])).toEqual([
      [true, "is the Millbrook Library open on sunday?"],
      [false, "MPL, as in major league?"],
      [false, "museum"],
    ]);
    for (const { text, span } of examples) expect(names.slice(span.start, span.end)).toBe(text);
    expect(checkExamples(result.search)).toEqual([]);
  });

  test("may be a query and nothing else, and a query may begin with a field", () => {
    expect(parseSearchFile("lang:es millbrook\r\n")).toMatchObject({
      ok: true,
      search: { query: { source: "lang:es millbrook" }, examples: [] },
    });
    expect(parseSearchFile("name: spanish\nlang:es millbrook")).toMatchObject({
      ok: true,
      search: { name: "spanish", query: { source: "lang:es millbrook" } },
    });
  });

  test("takes a minus without a space for what it is in a query", () => {
    expect(parseSearchFile("millbrook\n-missouri\n- Millbrook, Missouri")).toMatchObject({
      ok: true,
      search: { query: { source: "millbrook\n-missouri" }, examples: [{ wanted: false, text: "Millbrook, Missouri" }] },
    });
  });
});

describe("what is wrong with a search file stands at its place in the file", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["name: a\n\n(library\n+ x", "error E02: this parenthesis is never closed\n  3 | (library"],
    ["name: a\n", "error E05: the query is empty"],
    ["", "error E05: the query is empty"],
    [
      "language: 2\nlibrary",
      "error E14: this search is written for version 2 of the language; this Earshot reads version 1. Update it, or write 1\n  1 | language: 2\n    |           ^",
    ],
  ];
  test.each(cases)("%j", (source, shown) => {
    const { ok, diagnostics } = parseSearchFile(source);
    expect(ok).toBe(false);
    expect(render(diagnostics, source)).toContain(shown);
  });

  test("fixes fit the file as well", () => {
    const source = "name: a\n\n(library";
    const [fix] = parseSearchFile(source).diagnostics[0]!.fixes!;
    expect(fix!.edits[0]!.span).toEqual({ start: source.length, end: source.length });
  });

  test("an example that fails says what stood in the way", () => {
    const source = "library\n\n+ the museum is open\n- library\n+ library";
    const result = parseSearchFile(source);
    if (!result.ok) return expect.fail("the file is in order");
    expect(render(checkExamples(result.search), source)).toBe(
      [
        "error E14: the search has to find this post, and does not",
        "  3 | + the museum is open",
        "    |   ^^^^^^^^^^^^^^^^^^",
        "  no: library does not occur",
        "error E14: the search must not find this post, and does",
        "  4 | - library",
        "    |   ^^^^^^^",
        "  yes: library, at 0..7",
      ].join("\n"),
    );
  });
});

test("any text is read without throwing, and every place lies inside it", () => {
  const piece = fc.oneof(
    fc.constantFrom("name: ", "language: 1", "\n", "\r\n", "+ ", "- ", "library", "(", ")", '"', " "),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join("");
      const result = parseSearchFile(source);
      const { place, examples } = result.ok ? result.search : result.draft;
      for (const { start, end } of [place, ...examples.map(({ span }) => span), ...result.diagnostics.map(({ span }) => span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});

describe("a search is written as a file", () => {
  test("that is read as the same search", () => {
    const result = parseSearchFile(names);
    if (!result.ok) throw new Error("the file is right");
    const written = formatSearchFile(result.search);
    expect(written).toBe(`name: names
language: 1

("millbrook library" OR {MPL}) AND NOT "major league" /* a ball league */

+ is the Millbrook Library open on sunday?
- MPL, as in major league?
- museum
`);
    const again = parseSearchFile(written);
    expect(again.ok && equals(again.search.query, result.search.query)).toBe(true);
    expect(again.ok && formatSearchFile(again.search)).toBe(written);
  });

  test("with long lists on lines of their own", () => {
    const names = Array.from({ length: 9 }, (_, index) => `"branch library ${index}"`).join(" OR ");
    const source = `(${names}) NOT (museum OR (gallery AND shop))`;
    const written = formatSearchFile({ query: requireQuery(source), examples: [] });
    expect(written).toBe(`language: 1

(
  ${names.replaceAll(" OR ", "\n  OR ")}
)
AND NOT (museum OR (gallery AND shop))
`);
    const again = parseSearchFile(written);
    expect(again.ok && equals(again.search.query, requireQuery(source))).toBe(true);
  });
});
