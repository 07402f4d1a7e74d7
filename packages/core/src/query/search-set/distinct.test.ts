import fc from "fast-check";
import { expect, test } from "vitest";
import { keepDistinct } from "./distinct.ts";

test("each integer stays once, in order, of few and of many", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 30 }), { maxLength: 80 }), fc.nat(80), (integers, some) => {
      const count = Math.min(some, integers.length);
      const array = Int32Array.from(integers);
      const kept = keepDistinct(array, count);
      expect([...array.subarray(0, kept)]).toEqual([...new Set(integers.slice(0, count))]);
    }),
  );
});
