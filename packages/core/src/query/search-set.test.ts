import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { query, requireQuery } from "./query-tag.ts";
import { createSearchSet } from "./search-set.ts";
import type { Query } from "./syntax.ts";

test("gives the keys of the searches that match", () => {
  const set = createSearchSet<string>().set("wine", query`wine cellar`).set("beer", query`beer`).set("not", query`NOT beer`);
  expect(set.keys("a cellar for wine").sort()).toEqual(["not", "wine"]);
  expect(set.keys("beer")).toEqual(["beer"]);
});

test("a key has one query, and a query may have many keys", () => {
  const set = createSearchSet<number>().set(1, query`wine`).set(2, query`wine`).set(1, query`beer`);
  expect(set.keys("wine")).toEqual([2]);
  expect([set.size, set.has(1), set.delete(2), set.delete(2), set.size]).toEqual([2, true, true, false, 1]);
  expect(set.keys("wine beer")).toEqual([1]);
});

test("tells how many searches watch every post", () => {
  const set = createSearchSet<number>().set(1, query`wine`).set(2, query`wine`).set(3, query`NOT wine`);
  expect(set.stats()).toMatchObject({ searches: 3, programs: 2, unanchored: 1 });
});

describe("a search that names another", () => {
  test("changes with it", () => {
    const set = createSearchSet<string>().set("drinks", query`wine OR beer`).set("sale", query`saved:"drinks" sale`);
    expect(set.keys("beer sale").sort()).toEqual(["drinks", "sale"]);
    set.set("drinks", query`milk`);
    expect([set.keys("beer sale"), set.keys("milk sale").sort()]).toEqual([[], ["drinks", "sale"]]);
  });

  test("matches nothing while the other is missing, and says so", () => {
    const set = createSearchSet<string>().set("sale", query`saved:"drinks" sale`);
    expect([set.keys("wine sale"), set.stats().unlinked, set.size]).toEqual([[], 1, 1]);
    set.set("drinks", query`wine`);
    expect([set.keys("wine sale").sort(), set.stats().unlinked]).toEqual([["drinks", "sale"], 0]);
    set.delete("drinks");
    expect([set.keys("wine sale"), set.stats().unlinked]).toEqual([[], 1]);
  });

  test("follows over several steps, and survives a circle", () => {
    const set = createSearchSet<string>().set("a", query`saved:"b"`).set("b", query`saved:"c"`).set("c", query`wine`);
    expect(set.keys("wine").sort()).toEqual(["a", "b", "c"]);
    set.set("c", query`saved:"a"`);
    expect([set.keys("wine"), set.stats().unlinked]).toEqual([[], 3]);
    set.set("c", query`beer`);
    expect(set.keys("beer").sort()).toEqual(["a", "b", "c"]);
  });

  test("finds searches outside the set by the option", () => {
    const set = createSearchSet<number>({ saved: (name) => (name === "drinks" ? query`wine` : undefined) });
    const [first] = set.set(1, query`saved:"drinks" red`).matches("red wine");
    expect(first?.match.clauses.map(({ clause, origin }) => [clause, origin.saved])).toEqual([
      ["wine", "drinks"],
      ["red", undefined],
    ]);
  });
});

describe("gives what compiling each query alone gives", () => {
  const word = fc.constantFrom(
    "wine",
    "cellar",
    "#wine",
    "@spl",
    "NOT beer",
    '"wine cellar"',
    "NOT @spl",
    "lang:en",
    "tag:wine",
    "café",
  );
  const queries = fc
    .array(fc.tuple(word, fc.constantFrom(" ", " OR ", " AND ")), { minLength: 1, maxLength: 4 })
    .map((parts) => requireQuery(parts.map(([term, gap], index) => (index === parts.length - 1 ? term : term + gap)).join("")));
  const text = fc
    .array(fc.constantFrom("wine", "Cellar", "#WineCellar", "@spl.example", "beer", "cafe", "café"), { maxLength: 6 })
    .map((words) => words.join(" "));
  const post = fc.record(
    {
      text,
      title: text,
      tags: fc.array(fc.constantFrom("wine", "Wine Cellar")),
      mentions: fc.array(fc.constantFrom("spl.example")),
      lang: fc.constantFrom("en", "es"),
    },
    { requiredKeys: ["text"] },
  );

  test("keys and matches, while searches come and go", () => {
    const change = fc.tuple(fc.nat(5), fc.option(queries, { nil: undefined }));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.array(post, { minLength: 1, maxLength: 5 }),
        (changes, posts) => {
          const set = createSearchSet<number>();
          const alone = new Map<number, Query>();
          for (const [key, query] of changes) {
            if (query === undefined) expect(set.delete(key)).toBe(alone.delete(key));
            else set.set(key, query) && alone.set(key, query);
          }
          for (const post of posts) {
            const expected = [...alone]
              .flatMap(([key, query]) => ({ key, match: compile(query).match(post) }))
              .filter(({ match }) => match);
            expect(set.keys(post).sort()).toEqual(expected.map(({ key }) => key).sort());
            expect([...set.matches(post)].sort((a, b) => a.key - b.key)).toEqual(expected.sort((a, b) => a.key - b.key));
          }
        },
      ),
    );
  });
});
