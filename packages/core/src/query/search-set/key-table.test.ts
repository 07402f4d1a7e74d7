import fc from "fast-check";
import { expect, test } from "vitest";
import { inFilter, KeyTable } from "./key-table.ts";

/** Keys of few different low bits, so that they crowd into the same slots. */
const keys = fc.tuple(fc.nat(40), fc.nat(40)).map(([high, low]) => (high << 20) | low);

test("answers as a map does, while it grows and shrinks, and its filter knows every key", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat(2)), { maxLength: 3000, size: "max" }), (changes) => {
      const table = new KeyTable();
      const map = new Map<number, number>();
      for (const [key, value] of changes) {
        table.set(key, value);
        if (value === 0) map.delete(key);
        else map.set(key, value);
      }
      for (const [key] of changes) expect(table.get(key)).toBe(map.get(key) ?? 0);
      expect(table.count).toBe(map.size);
      expect([...map.keys()].every((key) => inFilter(table.filter, key) === 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
