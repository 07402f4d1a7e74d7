import fc from "fast-check";
import { expect, test } from "vitest";
import { isTid } from "./syntax.ts";
import { formatTid, parseTid, tidOfApproval } from "./tid.ts";

const instant = fc.integer({ min: 0, max: 2 ** 52 });

test("a TID gives its time back and sorts as time does", () => {
  fc.assert(
    fc.property(instant, instant, fc.nat(1023), (a, b, clock) => {
      expect(parseTid(formatTid(a, clock))).toBe(a);
      expect(isTid(formatTid(a, clock))).toBe(true);
      if (a < b) expect(formatTid(a, clock) < formatTid(b, clock)).toBe(true);
    }),
  );
});

test("an approval has one key, wherever and whenever it is asked for", () => {
  const approval = { id: "approval-1", approvedAt: "2026-03-02T09:00:00.000Z" };
  expect(tidOfApproval(approval)).toBe(tidOfApproval({ ...approval }));
  expect(Math.floor(parseTid(tidOfApproval(approval)) / 1000)).toBe(Date.parse(approval.approvedAt));
});

test("ten thousand approvals of one millisecond have different keys, but for chance", () => {
  const keys = Array.from({ length: 10_000 }, (_, at) =>
    tidOfApproval({ id: `approval-${at}`, approvedAt: "2026-03-02T09:00:00.000Z" }),
  );
  /* 10^4 of about 10^6 keys: some 50 pairs are to be expected; a bad hash has thousands. */
  expect(new Set(keys).size).toBeGreaterThan(9_800);
});
