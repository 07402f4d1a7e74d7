import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import type { FoldingOptions } from "./folding.ts";

const pieces = [
  ..."aZéßİıﷺﬁ½ガﾞ한\u1112\u1161\u11ab\u0301\u0323\u05b4\u05b0\u200b\u00ad\u200d٣ אبй",
  "𝐋",
  "🅻",
  "🄀",
  "\u{1d160}",
  "👩🏽‍🏫",
  "e\u0301\u0323",
  "aaa",
  "\ud83d",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((all) => all.join("")),
);
const options: fc.Arbitrary<FoldingOptions> = fc.record(
  { keepAccents: fc.boolean(), elongation: fc.boolean(), confusables: fc.boolean() },
  { requiredKeys: [] },
);

test("every unit of the fold leads back to a stretch of the original that folds to the units around it", () => {
  fc.assert(
    fc.property(text, options, (source, how) => {
      const { text: folded, map } = fold(source, how);
      for (let unit = 0; unit < folded.length; unit++) {
        const { start, end } = map.toOriginal({ start: unit, end: unit + 1 });
        expect(start).toBeLessThan(end);
        const stretch = map.toDerived({ start, end });
        expect(stretch.start <= unit && stretch.end > unit).toBe(true);
        expect(fold(source.slice(start, end), how).text).toBe(folded.slice(stretch.start, stretch.end));
      }
    }),
    { numRuns: 2000 },
  );
});

test("the map is monotone both ways", () => {
  fc.assert(
    fc.property(text, options, (source, how) => {
      const { text: folded, map } = fold(source, how);
      for (let unit = 1; unit < folded.length; unit++)
        expect(map.toOriginal({ start: unit, end: unit + 1 }).start).toBeGreaterThanOrEqual(
          map.toOriginal({ start: unit - 1, end: unit }).start,
        );
      for (let unit = 1; unit < source.length; unit++)
        expect(map.toDerived({ start: unit, end: unit + 1 }).start).toBeGreaterThanOrEqual(
          map.toDerived({ start: unit - 1, end: unit }).start,
        );
    }),
  );
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(text, options, (source, how) => {
      const once = fold(source, how).text;
      expect(fold(once, how).text).toBe(once);
    }),
  );
});

test("an accent belongs to its letter, a zero-width character to nothing", () => {
  const { text: folded, map } = fold("Cafe\u0301 lib\u200brary");
  expect(folded).toBe("cafe library");
  expect(map.toOriginal({ start: 3, end: 4 })).toEqual({ start: 3, end: 5 });
  expect(map.toOriginal({ start: 5, end: 12 })).toEqual({ start: 6, end: 14 });
  expect(map.toDerived({ start: 9, end: 10 })).toEqual({ start: 8, end: 8 });
});

test("accents are kept when asked", () => {
  expect(fold("Łódź İstanbul", { keepAccents: true }).text).toBe("ło\u0301dz\u0301 istanbul");
});

test("a hundred thousand marks on one letter fold in no time", () => {
  expect(fold(`ש${"\u05b4\u05b0".repeat(50_000)}`).text).toHaveLength(100_001);
  expect(fold(`a${"\u0301\u0323".repeat(50_000)}`).text).toBe("a");
});
