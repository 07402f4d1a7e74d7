import { expect, test } from "vitest";
import { wrap, wrapBehind } from "./wrap.ts";

test.each([
  ["one two three four five six seven", 26, ["one two three four five", "six seven"]],
  [
    "a https://library.example/a-very-long-address-of-a-page b",
    30,
    ["a", "https://library.example/a-very-long-address-of-a-page", "b"],
  ],
  ["", 30, [""]],
  ["one two three four five six seven", undefined, ["one two three four five six seven"]],
  [
    "eleven words are not squeezed into three characters a line, here",
    3,
    ["eleven words are not", "squeezed into three", "characters a line, here"],
  ],
])("%j in %s", (text, columns, lines) => expect(wrap(text, columns)).toEqual(lines));

test("further lines stand under the first", () => {
  expect(wrapBehind("- ", "one two three four five six seven eight", 28)).toEqual([
    "- one two three four five",
    "  six seven eight",
  ]);
});
