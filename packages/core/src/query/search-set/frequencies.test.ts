import fc from "fast-check";
import { expect, test } from "vitest";
import { IntReader, IntWriter } from "./bytes.ts";
import { Frequencies } from "./frequencies.ts";

const origin = { language: 1, tokens: 1 };
const posts = fc.array(
  fc.array(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((key) => key | 0),
    { maxLength: 30 },
  ),
  { maxLength: 60 },
);

test("a sketch that is made finer, written and read never takes a common key for a rarer one", () => {
  fc.assert(
    fc.property(posts, fc.nat(20_000), (before, searches) => {
      const frequencies = new Frequencies();
      for (const keys of before) frequencies.count(Int32Array.from(keys), keys.length);
      const coarse = before.flat().map((key) => frequencies.share(key));
      frequencies.fit(searches);
      const fine = before.flat().map((key) => frequencies.share(key));
      expect(fine).toEqual(coarse);
      const to = new IntWriter();
      frequencies.save(to);
      const read = new Frequencies();
      read.restore(new IntReader(to.finish(origin), origin));
      expect(before.flat().map((key) => read.share(key))).toEqual(fine);
    }),
  );
});

test("the more searches there are, the fewer keys share a counter", () => {
  const frequencies = new Frequencies();
  const [key, near] = [0x12345678, 0x12345678 + 2 ** 18];
  frequencies.count(Int32Array.of(key), 1);
  expect(frequencies.share(near)).toBe(frequencies.share(key));
  frequencies.fit(20_000);
  frequencies.count(Int32Array.of(key), 1);
  expect(frequencies.share(near)).toBeLessThan(frequencies.share(key));
});
