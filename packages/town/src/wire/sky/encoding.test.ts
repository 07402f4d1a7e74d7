import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { cidOf, type RecordValue, tidOf } from "./encoding.ts";

describe("content hashes", () => {
  it("do not depend on the order of fields, and change with any of them", () => {
    expect(cidOf({ b: 1, a: [true, null], long: "x" })).toBe(cidOf({ long: "x", a: [true, null], b: 1 }));
    expect(cidOf({ a: 1 })).not.toBe(cidOf({ a: 2 }));
    expect(cidOf({ a: 1 })).toMatch(/^bafyrei[a-z2-7]{52}$/);
  });

  it("refuse what a record may not hold", () => {
    expect(() => cidOf({ half: 0.5 })).toThrow("whole numbers");
  });
});

describe("record keys", () => {
  it("sort as their times do", () => {
    const micro = fc.integer({ min: 0, max: 2 ** 52 });
    fc.assert(fc.property(micro, micro, (a, b) => a === b || tidOf(a, 1023) < tidOf(b, 0) === a < b));
  });

  it("begin at zero", () => expect(tidOf(0, 0)).toBe("2222222222222"));
});

suite("specs/recorded/bluesky-devnet", (folder) => {
  it("gives records the hashes that a real server gave them", () => {
    for (const name of ["getPosts", "searchPosts", "listNotifications"]) {
      const { body } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
      const views: readonly { cid: string; record: RecordValue }[] = body.posts ?? body.notifications;
      expect(views.length).toBeGreaterThan(0);
      for (const { cid, record } of views) expect(cidOf(record)).toBe(cid);
    }
  });
});

suite("specs/bluesky/interop/syntax/tid_syntax_valid.txt", (file) => {
  it("writes keys of the form that the protocol's own list shows", () => {
    const valid = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"));
    const form = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;
    expect(valid.every((tid) => form.test(tid))).toBe(true);
    expect(tidOf(Date.parse("2026-03-02T15:10:00Z") * 1000, 7)).toMatch(form);
  });
});
