import { describe, expect, test } from "vitest";
import {
  compile,
  createSearchSet,
  distinguish,
  equals,
  format,
  lint,
  parse,
  plan,
  type Query,
  searchSetFromBytes,
  searchUrl,
  witness,
} from "../../src/query/index.ts";
import {
  blueskySearch,
  blueskyStream,
  facebook,
  hackerNews,
  mastodon,
  sqliteFts5,
  xRecent,
} from "../../src/query/profiles/index.ts";

/** Limits raised, so that what is tried is the program and not the limit. */
const unlimited = Number.POSITIVE_INFINITY;
const limits = { characters: unlimited, depth: unlimited, leaves: unlimited };

/** More than the engine's stack holds calls, however small; the first test measures that. */
const levels = 16_000;

/** Here a level would take several calls. */
const levelsOfPlaces = 4_000;

/** Queries of so many levels, with a post that each finds and one that it misses. */
const deep: Readonly<Record<string, readonly [source: string, finds: string, misses: string]>> = {
  "parentheses round a word": [around("(", "a1", ")"), "a1", "b1"],
  "AND in OR in AND, to the right": [around("a1 AND (b1 OR ", "c1", ")"), "a1 b1", "b1"],
  "AND in OR in AND, to the left": [`${"((".repeat(levels / 2)}c1${" OR b1) AND a1)".repeat(levels / 2)}`, "a1 b1", "b1 c1"],
  "NOT of NOT": [around("NOT ", "a1", ""), "a1", "b1"],
  "NOT of groups": [around("NOT (b1 OR ", "a1", ")"), "a1", "b1 c1"],
};

test("the queries are deeper than calls can go", () => {
  expect(deepestCall()).toBeLessThan(levels);
});

describe.each(Object.entries(deep))("%s", (_, [source, finds, misses]) => {
  const query = read(source);

  test("is read, written, compared, linted, found and explained", { timeout: 120_000 }, () => {
    const written = read(format(query));
    expect(equals(written, query)).toBe(true);
    expect(lint(query, { use: "listening" }).length).toBeLessThanOrEqual(100);
    const matcher = compile(query);
    expect([matcher.test(finds), matcher.test(misses)]).toEqual([true, false]);
    expect(matcher.match(finds)?.clauses.length).toBeGreaterThanOrEqual(0);
    expect(matcher.explain(finds).matched).toBe(true);
    expect(matcher.explain(misses).text).toMatch(/^no: /);
  });

  test.each([xRecent, facebook, mastodon, blueskySearch, blueskyStream, hackerNews, sqliteFts5])(
    "is planned for $id",
    { timeout: 120_000 },
    (profile) => {
      const { residual, fidelity, gaps } = plan(query, profile, { now: 0 });
      expect(residual).toBe(query);
      if (fidelity !== "lossy") expect(gaps.every(({ code }) => code === "GAP_OBFUSCATED")).toBe(true);
      expect(() => searchUrl(query, profile)).not.toThrow();
    },
  );

  test("is found in a set of searches, also after a stay in a file", { timeout: 120_000 }, () => {
    const set = createSearchSet<string>().set("deep", query).set("other", read("d1")).set("same", query);
    expect([set.keys(finds).sort(), set.keys(misses)]).toEqual([["deep", "same"], []]);
    expect([...set.matches(finds)]).toHaveLength(2);
    const restored = searchSetFromBytes(set.toBytes());
    expect([restored.keys(finds).sort(), restored.keys(misses)]).toEqual([["deep", "same"], []]);
    set.delete("deep");
    expect(set.keys(finds)).toEqual(["same"]);
  });
});

test("what is too deep for a network narrows nothing there: the calls bring more, and say so", () => {
  const source = deep["AND in OR in AND, to the right"]![0];
  const { calls, fidelity } = plan(read(source), xRecent, { now: 0 });
  expect(fidelity).toBe("superset");
  expect(calls.length).toBeGreaterThan(0);
});

test("OR in OR is one level, however deep: nothing of it is missed", () => {
  const { calls, fidelity } = plan(read(around("(a1 OR ", "b1", ")")), mastodon, { now: 0 });
  expect([calls.map(({ text }) => text), fidelity]).toEqual([["a1", "b1"], "superset"]);
});

test.each([
  ["NEAR", `a1${" NEAR/3 b1".repeat(levelsOfPlaces)}`],
  ["NEAR beside alternatives", `${"a1 NEAR/3 (b1 OR ".repeat(levelsOfPlaces)}c1${")".repeat(levelsOfPlaces)}`],
  ["SENTENCE", `a1${" SENTENCE b1".repeat(levelsOfPlaces)}`],
  ["ATLEAST", `${"ATLEAST/2(a1, b1, ".repeat(levelsOfPlaces)}c1${")".repeat(levelsOfPlaces)}`],
])("thousands of levels of %s exhaust no stack", { timeout: 120_000 }, (_, source) => {
  const query = read(source);
  const matcher = compile(query);
  for (const post of ["a1 b1 c1", "c1", "nothing of it"]) expect(matcher.explain(post).matched).toBe(matcher.test(post));
  expect(equals(read(format(query, { width: 80 })), query)).toBe(true);
  const set = createSearchSet<string>().set("deep", query);
  for (const post of ["a1 b1 c1", "c1"]) expect(set.keys(post)).toEqual(matcher.test(post) ? ["deep"] : []);
  expect(plan(query, blueskySearch, { now: 0 }).residual).toBe(query);
  expect(() => [witness(query), distinguish(query, read("a1"))]).not.toThrow();
});

/** How deep the smallest of functions can call itself, once the engine has made it quick. */
function deepestCall(): number {
  let depth = 0;
  const call = (): void => {
    depth++;
    call();
  };
  const tries = Array.from({ length: 30 }, () => {
    depth = 0;
    expect(call).toThrow(RangeError);
    return depth;
  });
  return Math.max(...tries);
}

function around(before: string, core: string, behind: string): string {
  const times = before.includes("(b1") && before.startsWith("a1") ? levels / 2 : levels;
  return before.repeat(times) + core + behind.repeat(times);
}

function read(source: string): Query {
  const result = parse(source, { limits });
  if (!result.ok) throw new Error(result.diagnostics[0]!.message);
  return result.query;
}
