import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { requireQuery } from "./query-tag.ts";
import type { Searchable } from "./searchable.ts";
import { distinguish, witness } from "./witness.ts";

/** The day for which both look for posts when they are told none. */
const now = Date.UTC(2026, 0, 1);

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
    ["図書", "図書"],
    ["図書館 OR ห้องสมุด", "図書館"],
    ["図書 NOT 図書館", "図書"],
    ["ห้องสมุด NEAR/1 図書", "ห้องสมุด 図書"],
    ["wine has:question", "wine ?"],
    ["author:ann", { text: "", author: { handle: "ann" } }],
    ["author:ann author:lee", { text: "", author: { handle: "ann", name: "lee" } }],
    ["mention:ann to:lee", { text: "", mentions: ["lee", "ann"] }],
    ["site:a.example url:a.example/x", { text: "", url: "a.example/x" }],
    ["domain:a.example has:link", { text: "", links: ["https://a.example"] }],
    ["place:millbrook country:us", { text: "", place: { name: "millbrook", country: "us" } }],
    ["likes:>10 replies:<3", { text: "", counts: { likes: 11, replies: 2 } }],
    ["rating:<3", { text: "", rating: 2.5 }],
    ["since:2025-01-01 until:2025-02-01", { text: "", createdAt: "2025-01-01T00:00:00.000Z" }],
    ["since:7d NOT since:2d", { text: "", createdAt: "2025-12-25T00:00:00.000Z" }],
    ["has:image alt:wine", { text: "", media: [{ kind: "image", alt: "wine" }] }],
    ["title:wine", { text: "", title: "wine" }],
    ["wine lang:en", { text: "wine", lang: "en" }],
    ["tag:wine", { text: "", tags: ["wine"] }],
  ])("%s", (query, post) => {
    expect(witness(requireQuery(query))).toEqual(post);
    expect(compile(query).test(post, { now })).toBe(true);
  });

  test("none where a query contradicts itself", () => expect(witness(requireQuery("wine NOT wine"))).toBeUndefined());

  test("a saved search is part of the query", () => {
    const saved = (name: string) => (name === "names" ? requireQuery('"wine cellar" lang:es') : undefined);
    expect(witness(requireQuery('saved:"names" NOT oak'), { saved })).toEqual({ text: "wine cellar", lang: "es" });
  });
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
    ["図書", "図書館", "図書"],
    ["図書", "図 書", "書 図"],
    ["{MPL}", "MPL", "mpl"],
    ["cafe", "{cafe}", "Cafe"],
    ["wine NEAR/2 ale", "wine NEAR/3 ale", "wine so so so ale"],
    ['"a b c"~2', '"a b c"~3', "a so so so b c"],
    ["wine SENTENCE ale", "wine PARAGRAPH ale", "wine! ale"],
    ["wine", "wine NOT lang:en", { text: "wine", lang: "en" }],
    ["likes:>10", "likes:>11", { text: "", counts: { likes: 11 } }],
    ["since:7d", "since:8d", { text: "", createdAt: "2025-12-24T00:00:00.000Z" }],
    ["site:a.example", "domain:a.example", { text: "", url: "https://a.example" }],
  ])("%s | %s", (a, b, post) => {
    expect(distinguish(requireQuery(a), requireQuery(b))).toEqual(post);
    expect(compile(a).test(post, { now })).not.toBe(compile(b).test(post, { now }));
  });

  test.each([
    ["wine beer", "beer wine"],
    ["wine", "wine OR wine beer"],
    ["NOT (wine OR beer)", "NOT wine NOT beer"],
  ])("none for %s | %s, which mean the same", (a, b) => {
    expect(distinguish(requireQuery(a), requireQuery(b))).toBeUndefined();
  });
});
