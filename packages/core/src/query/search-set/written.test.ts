import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEarshotError } from "../../text/error.ts";
import { query, requireQuery } from "../query-tag.ts";
import { createSearchSet } from "../search-set.ts";
import { searchSetFromBytes } from "./written.ts";

const queries = [
  "wine",
  '"wine cellar" OR #wine',
  "NOT beer",
  "(wine OR beer) NEAR/3 cellar",
  "author:ann lang:en",
  "libr* -beer",
  '"wine * cellar"',
  "has:question wine",
  '2 OF (wine, beer, "caf\u00e9")',
  "{MPL} @spl domain:town.example",
  'saved:"0" cellar',
  "\u56f3\u66f8\u9928",
];

const texts = [
  "wine cellar",
  "Beer?",
  "#wine @spl caf\u00e9",
  "Libraries for wine. MPL",
  "\u56f3\u66f8\u9928",
  "cellar red white wine",
];
const posts = texts.flatMap((text) => [text, { text, lang: "en", author: { handle: "ann" }, links: ["https://town.example"] }]);

/** Which key gets which query; a missing query deletes. */
const changes = fc.array(fc.tuple(fc.nat(12), fc.option(fc.nat(queries.length - 1), { freq: 4, nil: undefined })), {
  maxLength: 40,
});

function change(set: ReturnType<typeof createSearchSet<string>>, all: readonly (readonly [number, number | undefined])[]): void {
  for (const [key, number] of all)
    if (number === undefined) set.delete(String(key));
    else set.set(String(key), requireQuery(queries[number]!));
}

test("a set that was written and read answers as before, is written as the same bytes, and can be changed", () => {
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const set = createSearchSet<string>();
      change(set, before);
      for (const post of posts) set.keys(post);
      const bytes = set.toBytes();
      const read = searchSetFromBytes(bytes);
      expect(read.stats()).toEqual(set.stats());
      expect(read.toBytes()).toEqual(bytes);
      for (const post of posts) expect(read.keys(post).sort()).toEqual(set.keys(post).sort());
      change(set, after);
      change(read, after);
      for (const post of posts) {
        expect(read.keys(post).sort()).toEqual(set.keys(post).sort());
        expect([...read.matches(post)].map(({ match }) => match.spans)).toHaveLength([...set.matches(post)].length);
      }
      expect(read.size).toBe(set.size);
    }),
    { numRuns: 60 },
  );
});

test("highlights and linked searches are there after reading", () => {
  const written = createSearchSet<string>().set("drinks", query`wine OR beer`).set("sale", query`saved:"drinks" sale`);
  const set = searchSetFromBytes(written.toBytes());
  expect([...set.matches("beer sale")].find(({ key }) => key === "sale")?.match.clauses.map(({ clause }) => clause)).toEqual([
    "beer",
    "sale",
  ]);
  set.set("drinks", query`milk`);
  expect([set.keys("beer sale"), set.keys("milk sale").sort()]).toEqual([[], ["drinks", "sale"]]);
});

test("keys are texts or numbers, or what the caller makes of them", () => {
  const numbers = searchSetFromBytes<number>(createSearchSet<number>().set(7, query`wine`).toBytes());
  expect(numbers.keys("wine")).toEqual([7]);
  const objects = createSearchSet<{ readonly id: string }>().set({ id: "a" }, query`wine`);
  expect(codeOf(() => objects.toBytes())).toBe("search-set-keys");
  const bytes = objects.toBytes({ keyToText: ({ id }) => id });
  expect(searchSetFromBytes(bytes, { keyFromText: (id) => ({ id }) }).keys("wine")).toEqual([{ id: "a" }]);
});

describe("refuses", () => {
  const bytes = createSearchSet<string>().set("a", query`wine cellar`).toBytes();

  test.each([
    ["nothing", new Uint8Array(0)],
    ["another kind of file", new TextEncoder().encode("a text that is longer than a header")],
    ["another version", changed(bytes, 4)],
    ["another language", changed(bytes, 8)],
    ["another tokeniser", changed(bytes, 12)],
  ])("%s", (_, foreign) => {
    expect(codeOf(() => searchSetFromBytes(foreign))).toBe("search-set-foreign");
  });

  test("every file in which one byte is wrong or the end is missing", () => {
    for (let at = 16; at < bytes.length; at += 97) {
      expect(codeOf(() => searchSetFromBytes(changed(bytes, at)))).toBe("search-set-damaged");
      expect(codeOf(() => searchSetFromBytes(bytes.subarray(0, Math.max(at, 24))))).toBe("search-set-damaged");
    }
  });
});

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at]! ^= 1;
  return copy;
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return isEarshotError(error) ? error.code : String(error);
  }
}
