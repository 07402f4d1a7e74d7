import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { requireQuery } from "./query-tag.ts";
import type { Searchable } from "./searchable.ts";
import { distinguish, witness } from "./witness.ts";

describe("the shortest post found that matches", () => {
  test.each<readonly [query: string, post: Searchable]>([
    ["wine", "wine"],
    ["wine OR ale", "ale"],
    ["wine cellar", "wine cellar"],
    ['"wine cellar" NOT ale', "wine cellar"],
    ["(wine OR beer) NOT beer", "wine"],
    ["NOT wine", ""],
    ["NOT (NOT wine)", "wine"],
    ["café", "café"],
    ["#wine @spl", "#wine @spl"],
    ["title:wine", { text: "", title: "wine" }],
    ["wine lang:en", { text: "wine", lang: "en" }],
    ["tag:wine", { text: "", tags: ["wine"] }],
  ])("%s", (query, post) => {
    expect(witness(requireQuery(query))).toEqual(post);
    expect(compile(query).test(post)).toBe(true);
  });

  test("none where a query contradicts itself", () => expect(witness(requireQuery("wine NOT wine"))).toBeUndefined());
});

describe("the shortest post found on which two queries differ", () => {
  test.each<readonly [a: string, b: string, post: Searchable]>([
    ["wine OR beer ale", "(wine OR beer) ale", "wine"],
    ["wine", "wine OR beer", "beer"],
    ["wine beer", '"wine beer"', "beer wine"],
    ["wine", "wine NOT beer", "wine beer"],
    ["NOT wine", "NOT beer", "beer"],
    ["wine", "title:wine", "wine"],
    ["café", "cafe", "cafe"],
  ])("%s | %s", (a, b, post) => {
    expect(distinguish(requireQuery(a), requireQuery(b))).toEqual(post);
    expect(compile(a).test(post)).not.toBe(compile(b).test(post));
  });

  test.each([
    ["wine beer", "beer wine"],
    ["wine", "wine OR wine beer"],
    ["NOT (wine OR beer)", "NOT wine NOT beer"],
  ])("none for %s | %s, which mean the same", (a, b) => {
    expect(distinguish(requireQuery(a), requireQuery(b))).toBeUndefined();
  });
});
