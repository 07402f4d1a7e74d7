import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCursor, parseCursor } from "./cursor.ts";

const owner = { connector: "gazette https://gazette.example", operation: "search", version: 1 };

test("what went in comes out, through JSON and URLs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (bookmark) => {
      const cursor = formatCursor(owner, bookmark.toWellFormed());
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(parseCursor(owner, JSON.parse(JSON.stringify(cursor)))).toBe(bookmark.toWellFormed());
    }),
  );
});

test("a cursor with any one character changed is refused, and so is any part of one", () => {
  const cursor = formatCursor(owner, "page-2");
  for (let at = 0; at < cursor.length; at++) {
    const changed = cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
    expect(() => parseCursor(owner, changed)).toThrow(expect.objectContaining({ code: "cursor-invalid" }));
    expect(() => parseCursor(owner, cursor.slice(0, at))).toThrow(expect.objectContaining({ code: "cursor-invalid" }));
  }
});

describe("cursors of others are refused with a reason", () => {
  test.each([
    ["cursor-invalid", /another connector, feed/, { ...owner, connector: "feed" }],
    ["cursor-invalid", /belongs to its inbox/, { ...owner, operation: "inbox" }],
    ["cursor-expired", /version 3.*Start again/, { ...owner, version: 3 }],
  ])("%s", (code, message, other) => {
    const cursor = formatCursor(other, "x");
    expect(() => parseCursor(owner, cursor)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  test.each(["", "nonsense", "%%%", "ünï"])("cursor-invalid: %j", (cursor) => {
    expect(() => parseCursor(owner, cursor)).toThrow(
      expect.objectContaining({ code: "cursor-invalid", message: expect.stringContaining("is damaged") }),
    );
  });
});

test("a bookmark that does not fit into 4 KiB is the connector's fault", () => {
  expect(formatCursor(owner, "x".repeat(2900)).length).toBeLessThanOrEqual(4096);
  expect(() => formatCursor(owner, "x".repeat(4000))).toThrow(expect.objectContaining({ code: "cursor-too-long" }));
});
