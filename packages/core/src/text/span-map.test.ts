import fc from "fast-check";
import { expect, test } from "vitest";
import { type MapPiece, spanMap } from "./span-map.ts";

/** `Tom &amp; Ann` read as `Tom & Ann`. */
const ampersand: MapPiece[] = [
  { derived: { start: 0, end: 4 }, original: { start: 0, end: 4 } },
  { derived: { start: 4, end: 5 }, original: { start: 4, end: 9 } },
  { derived: { start: 5, end: 9 }, original: { start: 9, end: 13 } },
];

test("a span over a character reference takes the whole reference", () => {
  const map = spanMap(ampersand);
  expect("Tom &amp; Ann".slice(...bounds(map.toOriginal({ start: 4, end: 5 })))).toBe("&amp;");
  expect("Tom &amp; Ann".slice(...bounds(map.toOriginal({ start: 6, end: 9 })))).toBe("Ann");
  expect(map.toDerived({ start: 5, end: 6 })).toEqual({ start: 4, end: 5 });
});

test("a stretch that left no trace maps to an empty span at its place", () => {
  const map = spanMap([
    { derived: { start: 0, end: 1 }, original: { start: 0, end: 1 } },
    { derived: { start: 1, end: 2 }, original: { start: 4, end: 5 } },
  ]);
  expect(map.toDerived({ start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
});

test("the map is monotone, and there and back never loses a unit", () => {
  fc.assert(
    fc.property(arbitraryPieces(), fc.nat(40), fc.nat(40), (pieces, a, b) => {
      const map = spanMap(pieces);
      const end = pieces.at(-1)?.derived.end ?? 0;
      const derived = { start: Math.min(a, b, end), end: Math.min(Math.max(a, b), end) };
      const original = map.toOriginal(derived);
      expect(original.start).toBeLessThanOrEqual(original.end);
      if (derived.start === derived.end) return;
      const back = map.toDerived(original);
      expect(back.start).toBeLessThanOrEqual(derived.start);
      expect(back.end).toBeGreaterThanOrEqual(derived.end);
    }),
  );
});

function arbitraryPieces(): fc.Arbitrary<MapPiece[]> {
  const piece = fc.record({ skip: fc.nat(2), derived: fc.integer({ min: 1, max: 4 }), original: fc.integer({ min: 1, max: 4 }) });
  return fc.array(piece, { maxLength: 10 }).map((parts) => {
    let derived = 0;
    let original = 0;
    return parts.map((part) => {
      original += part.skip;
      const made = {
        derived: { start: derived, end: derived + part.derived },
        original: { start: original, end: original + part.original },
      };
      derived = made.derived.end;
      original = made.original.end;
      return made;
    });
  });
}

function bounds({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end];
}
