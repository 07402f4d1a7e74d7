import { describe, expect, test } from "vitest";
import { compile, distinguish, equals, format, lint, parse, type Query, witness } from "../../src/query/index.ts";

/** Limits raised, so that what is tried is the program and not the limit. */
const unlimited = Number.POSITIVE_INFINITY;
const limits = { characters: unlimited, depth: unlimited, leaves: unlimited };

/** Far beyond what the engine's stack holds, on any machine. */
const levels = 100_000;

/** Queries of a hundred thousand levels, with a post that each finds and one that it misses. */
const deep: Readonly<Record<string, readonly [source: string, finds: string, misses: string]>> = {
  "parentheses round a word": [around("(", "a1", ")"), "a1", "b1"],
  "AND in OR in AND, to the right": [around("a1 AND (b1 OR ", "c1", ")"), "a1 b1", "b1"],
  "AND in OR in AND, to the left": [`${"((".repeat(levels / 2)}c1${" OR b1) AND a1)".repeat(levels / 2)}`, "a1 b1", "b1 c1"],
  "NOT of NOT": [around("NOT ", "a1", ""), "a1", "b1"],
  "NOT of groups": [around("NOT (b1 OR ", "a1", ")"), "a1", "b1 c1"],
};

describe.each(Object.entries(deep))("%s", (_, [source, finds, misses]) => {
  test("is read, written, compared, linted, found and explained", { timeout: 120_000 }, () => {
    const query = read(source);
    const written = read(format(query));
    expect(equals(written, query)).toBe(true);
    expect(lint(query, { use: "listening" }).length).toBeLessThanOrEqual(100);
    const matcher = compile(query);
    expect([matcher.test(finds), matcher.test(misses)]).toEqual([true, false]);
    expect(matcher.match(finds)?.clauses.length).toBeGreaterThanOrEqual(0);
    expect(matcher.explain(finds).matched).toBe(true);
    expect(matcher.explain(misses).text).toMatch(/^no: /);
  });
});

test.each([
  ["NEAR", `a1${" NEAR/3 b1".repeat(10_000)}`],
  ["NEAR beside alternatives", `${"a1 NEAR/3 (b1 OR ".repeat(10_000)}c1${")".repeat(10_000)}`],
  ["SENTENCE", `a1${" SENTENCE b1".repeat(10_000)}`],
  ["ATLEAST", `${"ATLEAST/2(a1, b1, ".repeat(10_000)}c1${")".repeat(10_000)}`],
])("10,000 levels of %s exhaust no stack", { timeout: 120_000 }, (_, source) => {
  const query = read(source);
  const matcher = compile(query);
  for (const post of ["a1 b1 c1", "c1", "nothing of it"]) expect(matcher.explain(post).matched).toBe(matcher.test(post));
  expect(equals(read(format(query, { width: 80 })), query)).toBe(true);
  expect(() => [witness(query), distinguish(query, read("a1"))]).not.toThrow();
});

function around(before: string, core: string, behind: string): string {
  const times = before.includes("(b1") && before.startsWith("a1") ? levels / 2 : levels;
  return before.repeat(times) + core + behind.repeat(times);
}

function read(source: string): Query {
  const result = parse(source, { limits });
  if (!result.ok) throw new Error(result.diagnostics[0]!.message);
  return result.query;
}
