import { describe, expect, test } from "vitest";
import { applyEdits } from "../text/diagnostic.ts";
import { equals } from "./equals.ts";
import { format } from "./format.ts";
import { parse } from "./parse.ts";

describe("what a query means, written with every operator and parenthesis that counts", () => {
  const cases: readonly (readonly [source: string, canonical: string])[] = [
    ["a OR b AND c", "a OR (b AND c)"],
    ["a AND b OR c", "(a AND b) OR c"],
    ["a b OR c d", "(a AND b) OR (c AND d)"],
    ["NOT a b", "NOT a AND b"],
    ["a OR NOT b", "a OR NOT b"],
    ["-(a OR b)", "NOT (a OR b)"],
    ["a -b", "a AND NOT b"],
    ["a AND NOT (b)", "a AND NOT b"],
    ["(a OR b) OR c", "a OR b OR c"],
    ["a|b", "a OR b"],
    ['("Springfield Public Library" OR SPL) AND NOT (Missouri)', '("Springfield Public Library" OR SPL) AND NOT Missouri'],
    ["“public library” OR „public library“", '"public library" OR "public library"'],
    ["library's C++ AT&T 24/7", "library's AND C++ AND AT&T AND 24/7"],
    ["wine /* why */ AND (cellar OR /* or */ basement)", "wine AND /* why */ (cellar OR /* or */ basement)"],
  ];

  test.each(cases)("%s", (source, canonical) => {
    const result = parse(source);
    expect(result.ok && format(result.query)).toBe(canonical);
  });
});

test.each([...'“”|””|„“|„”|‟”|«»|»«|‹›|›‹|‘’|‚‘|‛’|「」|『』|＂＂|〝〞|〝〟|″″|“"|"”'.split("|")])(
  "%s are quotation marks",
  (marks) => {
    const result = parse(`${marks.charAt(0)}public library${marks.charAt(1)} hours`);
    expect(result.ok && format(result.query)).toBe('"public library" AND hours');
  },
);

test("an apostrophe is no quotation mark", () => {
  const result = parse("‘tis library’s rock ‘n’ roll");
  expect(result.ok && format(result.query)).toBe('‘tis AND library’s AND rock AND "n" AND roll');
});

describe("mistakes: the code, its place in brackets, and the query after the first fix", () => {
  const cases: readonly (readonly [marked: string, code: string, fixed: string])[] = [
    ["a [AND]", "E04", "a"],
    ["[AND] a", "E04", "a"],
    ["a AND [OR] b", "E04", "a AND b"],
    ["a [AND NOT]", "E04", "a"],
    ["a AND [()] OR b", "E05", "a OR b"],
    ["[()] AND b", "E05", "b"],
    ["[(]a OR b", "E02", "(a OR b)"],
    ["a[)] b", "E03", "a b"],
    ['["]foo bar AND hours', "E01", '"foo bar" AND hours'],
  ];

  test.each(cases)("%s", (marked, code, fixed) => {
    const source = marked.replace(/[[\]]/g, "");
    const [finding, ...others] = parse(source).diagnostics;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, span: { start: marked.indexOf("["), end: marked.indexOf("]") - 1 } });
    const mended = applyEdits(source, finding!.fixes![0]!.edits);
    expect(mended).toBe(fixed);
    expect(parse(mended)).toMatchObject({ ok: true, diagnostics: [] });
  });
});

test("queries are equal whatever their spelling, and differ where they mean something else", () => {
  expect(same("a OR (b AND c)", "a OR b c")).toBe(true);
  expect(same("(a OR b) OR c", "a OR b OR c")).toBe(true);
  expect(same("(a OR b) AND c", "a OR b AND c")).toBe(false);
  expect(same("a b", "b a")).toBe(false);
});

function same(a: string, b: string): boolean {
  const [first, second] = [parse(a), parse(b)];
  return first.ok && second.ok && equals(first.query, second.query);
}
