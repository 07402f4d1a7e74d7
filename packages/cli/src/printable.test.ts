import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guarded, oneLine, printable, printableJson } from "./printable.ts";

/** What would act is written here by its escape; on the right what a reader sees. */
const cases: readonly (readonly [string, string])[] = [
  ["plain text, tab\tand\nline", "plain text, tab\tand\nline"],
  ["\u001b[31mred\u001b[0m", "<U+001B>[31mred<U+001B>[0m"],
  ["\u001b]0;a new title\u0007", "<U+001B>]0;a new title<U+0007>"],
  ["\u009b2J", "<U+009B>2J"],
  ["over\rwritten", "over<U+000D>written"],
  ["\u202egnp.exe", "<U+202E>gnp.exe"],
  ["half a pair \ud83d", "half a pair <U+D83D>"],
  ["👩‍🚀 שלום\u200f می‌خواهم", "👩‍🚀 שלום\u200f می‌خواهم"],
];

describe("printable", () => {
  test.each(cases)("%j is shown as %j", (text, shown) => expect(printable(text)).toBe(shown));

  test("puts a post into one line", () => expect(oneLine("  one\n\n two\t three\u0007 ")).toBe("one two three<U+0007>"));
});

describe("guarded", () => {
  test("lets paint through where colour is wanted, and nothing else", () => {
    expect(guarded("\u001b[1;31merror\u001b[0m \u001b[2J", true)).toBe("\u001b[1;31merror\u001b[0m <U+001B>[2J");
  });

  test("lets no paint through where it is not", () => {
    expect(guarded("\u001b[31mred", false)).toBe("<U+001B>[31mred");
  });
});

test("JSON carries the same data, without a character that acts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = printableJson({ text });
      expect(JSON.parse(written)).toEqual({ text });
      expect(printable(written)).toBe(written);
    }),
  );
});
