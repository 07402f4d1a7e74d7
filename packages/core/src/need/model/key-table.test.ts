import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyTable } from "./key-table.ts";

const keys = fc.array(fc.integer(), { maxLength: 200 });

test("says of each key what a map says, and the first row of a key is its row", () => {
  fc.assert(
    fc.property(keys, keys, (added, asked) => {
      const table = new KeyTable(added.length);
      const map = new Map<number, number>();
      added.forEach((key, row) => {
        table.add(key, row);
        if (!map.has(key)) map.set(key, row);
      });
      for (const key of [...added, ...asked]) expect(table.get(key)).toBe(map.get(key) ?? -1);
    }),
  );
});
