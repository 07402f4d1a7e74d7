import { describe, expect, test } from "vitest";
import { format } from "../../src/query/format.ts";
import { lint } from "../../src/query/lint.ts";
import { parse } from "../../src/query/parse.ts";
import { hostile } from "./hostile.ts";
import { checkTextLaws } from "./query-laws.ts";

const raised = {
  limits: { characters: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY, leaves: Number.POSITIVE_INFINITY },
};

describe.each(Object.entries(hostile))("%s", (_, make) => {
  test("is answered with findings, of which the first hundred are kept", () => {
    const result = parse(make(100_000));
    expect(result.ok).toBe(false);
    expect(result.diagnostics.length).toBeLessThanOrEqual(100);
  });

  test("keeps every law", () => checkTextLaws(make(2_000)));

  test("exhausts no stack where the limits are raised", () => {
    const result = parse(make(200_000), raised);
    const tree = result.ok ? result.query : result.draft;
    expect(typeof format(tree)).toBe("string");
    expect(lint(tree).length).toBeLessThanOrEqual(100);
  });
});

test("20,000 ORs and 100,000 NOTs are one chain each", () => {
  const ors = parse(Array(20_001).fill("a1").join(" OR "), raised);
  expect(ors.ok && ors.query.root.type === "or" && ors.query.root.operands.length).toBe(20_001);
  const nots = parse(`${"NOT ".repeat(100_000)}a1`, raised);
  expect(nots.ok && format(nots.query)).toBe(`${"NOT ".repeat(100_000)}a1`);
});

test("100,000 parentheses are 100,000 parentheses round one word", () => {
  const result = parse(`${"(".repeat(100_000)}a1${")".repeat(100_000)}`, raised);
  expect(result.ok && format(result.query)).toBe("a1");
});

test("limits are counted exactly", () => {
  const codes = (source: string) => parse(source).diagnostics.map(({ code }) => code);
  const nested = (depth: number) => "(".repeat(depth) + "a1".concat(")".repeat(depth));
  expect([codes(nested(100)), codes(nested(101))]).toEqual([[], ["E09"]]);
  expect([codes("NOT ".repeat(99).concat("a1")), codes("NOT ".repeat(100).concat("a1"))]).toEqual([[], ["E09"]]);
  const words = (count: number) => Array(count).fill("a1").join(" ");
  expect([codes(words(2_000)), codes(words(2_001))]).toEqual([[], ["E09"]]);
  expect([codes("a".repeat(20_000)), codes("a".repeat(20_001))]).toEqual([[], ["E09"]]);
});
