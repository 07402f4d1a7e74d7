import { describe, expect, test } from "vitest";
import { fitsLimits, type TextLimits, textLength } from "./index.ts";

const source = "https://network.example/limits";
const x: TextLimits = { unit: "weighted", limit: 280, urlLength: 23, source, checked: "2026-01-05" };
const mastodon: TextLimits = {
  unit: "graphemes",
  limit: 500,
  urlLength: 23,
  remoteHandlesFree: true,
  source,
  checked: "2026-01-05",
};
const bluesky: TextLimits = { unit: "graphemes", limit: 300, bytes: 3000, source, checked: "2026-01-05" };
const threads: TextLimits = { unit: "emoji-bytes", limit: 500, source, checked: "2026-01-05" };
const bytes: TextLimits = { unit: "utf8", limit: 4096, source, checked: "2026-01-05" };
const units: TextLimits = { unit: "utf16", limit: 300, source, checked: "2026-01-05" };

describe("a text as each network counts it", () => {
  test.each<readonly [name: string, text: string, limits: TextLimits, length: number]>([
    ["X: Latin letters 1", "open", x, 4],
    ["X: Han characters 2", "図書館", x, 6],
    ["X: an emoji 2, however it is joined", "👩🏽‍🏫🇺🇸1️⃣", x, 6],
    ["X: an accent joined to its letter", "cafe\u0301", x, 4],
    ["X: an address 23", "see https://mpl.example/a/very/long/way/to/go ok", x, 30],
    ["X: a bare domain 23 too", "see mpl.org and city.uk now", x, 4 + 23 + 5 + 23 + 4],
    ["X: a missing blank is no domain", "closed.Next week", x, 16],
    ["X: dashes and quotes 1", "“a – b”", x, 7],
    ["Mastodon: graphemes", "👩🏽‍🏫e\u0301", mastodon, 2],
    ["Mastodon: an address 23, a bare domain as written", "https://mpl.example/hours mpl.org", mastodon, 31],
    ["Mastodon: the server of a handle is free", "@ann@town.example hi", mastodon, 7],
    ["Bluesky: graphemes, addresses as written", "https://a.example 👩🏽‍🏫", bluesky, 19],
    ["Threads: emoji in bytes", "a👍é", threads, 6],
    ["bytes", "é図👍", bytes, 9],
    ["UTF-16 units", "é👍", units, 3],
    ["nothing", "", x, 0],
  ])("%s", (_name, text, limits, length) => {
    expect(textLength(text, limits)).toBe(length);
  });
});

test("a text fits when it is within both limits", () => {
  expect(fitsLimits("a".repeat(300), bluesky)).toBe(true);
  expect(fitsLimits("a".repeat(301), bluesky)).toBe(false);
  expect(fitsLimits("👩🏽‍🏫".repeat(200), bluesky)).toBe(true);
  expect(fitsLimits("👨‍👩‍👧‍👦".repeat(200), bluesky)).toBe(false);
});
