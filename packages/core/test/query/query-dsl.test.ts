/**
 * What OpenSearch and Elasticsearch are given, held to a strict description of the part of their query DSL that is used, and to
 * their limits. No engine of theirs can be had from npm or Debian to run it on.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plan } from "../../src/query/plan.ts";
import { indexTerms } from "../../src/query/planner/index-terms.ts";
import { opensearch, postgresTsquery, sqliteFts5 } from "../../src/query/profiles/index.ts";
import type { Query } from "../../src/query/syntax.ts";
import { queries } from "./promises.ts";
import { readQuery } from "./queries.ts";

const term = z.strictObject({ terms: z.string().regex(/^[a-z][a-z0-9_]{0,999}$/) });

/** A choice says how many have to hold: without it, `should` beside `filter` would ask for nothing. */
const clause: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ term }),
    z.strictObject({ prefix: term }),
    z.strictObject({
      bool: z.strictObject({ filter: z.array(clause).min(1), must_not: z.array(z.strictObject({ term })).min(1).optional() }),
    }),
    z.strictObject({ bool: z.strictObject({ should: z.array(clause).min(1), minimum_should_match: z.literal(1) }) }),
  ]),
);

/** A document of an index that finds searches by the post: `query` is of type `percolator`, `terms` a `keyword`. */
const percolatorDocument = z.strictObject({ query: clause });

const limits = { clauses: 1024, nested: 20 } as const;

function queriesFor(query: Query): readonly unknown[] {
  return plan(query, opensearch).calls.map(({ text = "", parameters }) => {
    expect(parameters).toEqual({});
    return JSON.parse(text);
  });
}

function hold(query: Query): void {
  for (const each of queriesFor(query)) {
    expect(percolatorDocument.parse({ query: each })).toEqual({ query: each });
    expect(JSON.stringify(each).match(/"(?:term|prefix)":/g)!.length).toBeLessThanOrEqual(limits.clauses);
    expect(nestedIn(each)).toBeLessThanOrEqual(limits.nested);
  }
}

function nestedIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(...Object.entries(value).map(([name, inner]) => nestedIn(inner) + (name === "bool" ? 1 : 0)));
}

test("every query is well-formed, and a percolator document", () => {
  fc.assert(fc.property(queries, hold), { numRuns: 500 });
});

describe("what is large stays within the limits", () => {
  test("many branches", () => hold(readQuery(Array.from({ length: 1_900 }, (_, number) => `b${number}`).join(" OR "))));

  test("many operators inside each other", () => {
    const nested = Array.from({ length: 45 }).reduce<string>(
      (inner, _, level) => `(word${level} ${level % 2 === 0 ? "OR" : "AND"} ${inner})`,
      "library",
    );
    hold(readQuery(`start ${nested}`));
  });

  test.each([
    ["letters", "a".repeat(3_000)],
    ["signs of another script", "я".repeat(1_500)],
  ])("a long word of %s", (_, word) => {
    const other = `${word}z`;
    for (const profile of [opensearch, sqliteFts5, postgresTsquery]) {
      expect(plan(readQuery(word), profile).fidelity).toBe("superset");
      expect(plan(readQuery(`library NOT ${word}`), profile).calls.map(({ text }) => text)).toEqual(
        plan(readQuery("library"), profile).calls.map(({ text }) => text),
      );
    }
    expect(indexTerms(`${word} ${other}`).every(({ length }) => length <= 1_000)).toBe(true);
    hold(readQuery(word));
  });
});
