import { describe, expect, test } from "vitest";
import { testRule } from "../testing.ts";
import { optional, recommended, shippedRules } from "./index.ts";

for (const rule of shippedRules) testRule(rule);

test("32 rules are on from the start, 28 on request", () => {
  expect([recommended.length, optional.length]).toEqual([32, 28]);
  expect(recommended.filter(({ optIn }) => optIn)).toEqual([]);
  expect(optional.filter(({ optIn }) => !optIn)).toEqual([]);
});

describe("every rule of this package", () => {
  test("has an id of its own, in a known group", () => {
    const ids = shippedRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^(policy|legal|crisis|voice|tone|focus|fair|help|link|network|a11y|privacy)\/[a-z]+(-[a-z]+)*$/);
  });

  test.each(shippedRules)(
    "$id says what it is, why, after whom, and what it misses",
    ({ title, why, sources = [], misses = [], bad, good }) => {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
      expect(misses.length).toBeGreaterThan(0);
      expect(bad.length).toBeGreaterThanOrEqual(2);
      expect(good.length).toBeGreaterThanOrEqual(2);
    },
  );
});
