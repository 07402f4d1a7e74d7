import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { countGraphemes, graphemeEnd, graphemes } from "./graphemes.ts";

function clusters(text: string): string[] {
  return Array.from(graphemes(text), ({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [text: string, clusters: string])[] = [
  ["abc", "a|b|c"],
  ["e\u0301a", "e\u0301|a"],
  ["👩🏽‍🏫🇺🇸🇫🇷", "👩🏽‍🏫|🇺🇸|🇫🇷"],
  ["\r\n\n", "\r\n|\n"],
  ["한\u1112\u1161\u11ab", "한|\u1112\u1161\u11ab"],
  ["क्षि", "क्षि"],
  ["", ""],
];

test.each(cases)("%j", (text, expected) => {
  expect(clusters(text).join("|")).toBe(expected);
});

test("graphemes cover the text without holes, and are counted without being made", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(clusters(text).join("")).toBe(text);
      expect(countGraphemes(text)).toBe(clusters(text).length);
    }),
  );
  expect(graphemeEnd("ab", 5)).toBe(2);
});

suite("conformance/unicode-17.0.0/GraphemeBreakTest.txt", (file) => {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("#")[0]!.trim())
    .filter((line) => line !== "");

  test("all 766 lines", () => {
    expect(lines).toHaveLength(766);
    for (const line of lines) expect(clusters(textOf(line)).map(hex).join(" | ")).toBe(expected(line));
  });
});

function textOf(line: string): string {
  return line
    .replaceAll(/[÷×]/g, "")
    .trim()
    .split(/\s+/)
    .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
    .join("");
}

function expected(line: string): string {
  return line.replaceAll("×", "").replaceAll(/\s+/g, " ").replaceAll(" ÷ ", " | ").replaceAll("÷", "").trim();
}

function hex(cluster: string): string {
  return Array.from(cluster, (point) => point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")).join(" ");
}
