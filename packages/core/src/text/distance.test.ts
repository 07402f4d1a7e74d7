import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, nearest } from "./distance.ts";

const cases: readonly (readonly [a: string, b: string, edits: number])[] = [
  ["", "", 0],
  ["lang", "lang", 0],
  ["lagn", "lang", 1],
  ["lan", "lang", 1],
  ["langs", "lang", 1],
  ["long", "lang", 1],
  ["kitten", "sitting", 3],
  ["", "tag", 3],
];

test.each(cases)("from %j to %j", (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test("distance is symmetric, and nothing only between equals", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("the nearest candidate is offered, a far one is not", () => {
  const fields = ["author", "language", "lang", "network", "since"];
  expect(["auther", "languag", "netwrok", "sinse", "xyz", "l"].map((word) => nearest(word, fields))).toEqual([
    ...["author", "language", "network", "since", undefined, undefined],
  ]);
});
