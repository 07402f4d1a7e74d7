/** What parsers and search engines make different things of, or nothing at all: here each is a right query, or says what is wrong. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/query/compile.ts";
import { format } from "../../src/query/format.ts";
import { parse } from "../../src/query/parse.ts";

interface Row {
  readonly source: string;
  readonly reads: string;
  readonly finds: readonly string[];
  readonly misses: readonly string[];
}

const right: readonly Row[] = [
  { source: "a1 OR b1 AND c1", reads: "a1 OR (b1 AND c1)", finds: ["a1", "b1 c1"], misses: ["b1", "c1"] },
  { source: "a1 AND b1 OR c1", reads: "(a1 AND b1) OR c1", finds: ["a1 b1", "c1"], misses: ["a1", "b1"] },
  { source: "a1 OR NOT b1", reads: "a1 OR NOT b1", finds: ["a1", "a1 b1", "c1"], misses: ["b1"] },
  { source: "NOT a1", reads: "NOT a1", finds: ["b1", ""], misses: ["a1"] },
  { source: "-(a1 OR b1)", reads: "NOT (a1 OR b1)", finds: ["c1"], misses: ["a1", "b1 c1"] },
  { source: "a1 -b1", reads: "a1 AND NOT b1", finds: ["a1"], misses: ["a1 b1", "b1"] },
  { source: "library's", reads: "library's", finds: ["the library's hours", "the library’s hours"], misses: ["libraries"] },
  { source: "C++", reads: "C++", finds: ["learn C++ here"], misses: ["vitamin C", "C"] },
  { source: "AT&T", reads: "AT&T", finds: ["an AT&T store"], misses: ["at t", "at the t"] },
  { source: "24/7", reads: "24/7", finds: ["open 24/7!"], misses: ["24 7", "24 or 7"] },
  {
    source: "https://millbrook.example/hours",
    reads: "https://millbrook.example/hours",
    finds: ["see https://millbrook.example/hours"],
    misses: ["millbrook hours"],
  },
  {
    source: "“public library”",
    reads: '"public library"',
    finds: ["our public library"],
    misses: ["a library, public", "public the library"],
  },
  { source: "a1 b1", reads: "a1 AND b1", finds: ["b1 and a1"], misses: ["a1", "b1"] },
  {
    source: '("Springfield Public Library" OR SPL OR @splreads) AND NOT (Missouri)',
    reads: '("Springfield Public Library" OR SPL OR @splreads) AND NOT Missouri',
    finds: ["the springfield public library", "hey @splreads"],
    misses: ["SPL in Missouri", "missouri"],
  },
  { source: '"a b" -"c d"', reads: '"a b" AND NOT "c d"', finds: ["a b"], misses: ["a b c d"] },
  { source: "NOT (a1 b1)", reads: "NOT (a1 AND b1)", finds: ["a1", "b1"], misses: ["a1 b1"] },
  { source: "(a1 b1) OR c1", reads: "(a1 AND b1) OR c1", finds: ["c1"], misses: ["b1"] },
  { source: "a1 NOT b1 OR c1", reads: "(a1 AND NOT b1) OR c1", finds: ["a1", "b1 c1"], misses: ["a1 b1"] },
  { source: "NOT a1 NEAR/2 b1", reads: "NOT (a1 NEAR/2 b1)", finds: ["a1 x y z b1"], misses: ["a1 x b1"] },
];

describe.each(right)("$source", ({ source, reads, finds, misses }) => {
  test(`reads ${reads}`, () => {
    const result = parse(source);
    expect(result).toMatchObject({ ok: true, diagnostics: [] });
    expect(result.ok && format(result.query)).toBe(reads);
  });

  test("finds what it says and nothing else", () => {
    const matcher = compile(source);
    expect([...finds, ...misses].filter((text) => matcher.test(text))).toEqual(finds);
  });
});

const wrong: readonly (readonly [source: string, code: string, place: string])[] = [
  ["a1 AND", "E04", "AND"],
  ["AND a1", "E04", "AND"],
  ["(a1", "E02", "("],
  ["a1)", "E03", ")"],
  ["a:(^", "E06", "a"],
  ["re: hold", "E06", "re"],
];

test.each(wrong)("%s is no query: %s", (source, code, place) => {
  const result = parse(source);
  const finding = result.diagnostics.find((one) => one.code === code)!;
  expect(result.ok).toBe(false);
  expect(source.slice(finding.span.start, finding.span.end)).toBe(place);
  expect(finding.fixes?.length).toBeGreaterThan(0);
});
