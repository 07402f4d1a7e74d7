import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokenTable, hashBase, tokenise } from "../../text/index.ts";
import { sameBase } from "./same-base.ts";
import { letterCount, lettersAt, placeIn, WordStore } from "./word-store.ts";

test("a word comes back as it was put in, with its key before it, whatever its letters", () => {
  const words = new WordStore();
  const units = fc.string({ unit: "binary", maxLength: 40 });
  const latin = fc.string({ unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(units, latin), (base) => {
      const address = words.take(base);
      const [chunk, at] = [words.chunkOf(address), placeIn(address)];
      expect(chunk[at]).toBe(hashBase(base) | 0);
      expect(letterCount(chunk, at)).toBe(base.length);
      expect(lettersAt(chunk, at)).toBe(base);
    }),
  );
});

test("equal words share an address until the last of them is given back", () => {
  const words = new WordStore();
  const [first, other] = [words.take("library"), words.take("museum")];
  expect(words.take("library")).toBe(first);
  words.release(first);
  expect(words.take("museum")).toBe(other);
  expect(lettersAt(words.chunkOf(first), placeIn(first))).toBe("library");
  words.release(first);
  expect(words.take("archive")).toBe(first);
});

test.each([
  ["Library", "library", true],
  ["LIBRARY'S", "library", true],
  ["Library’s", "library", true],
  ["libraries", "library", false],
  ["librarians", "librarian", false],
  ["#library", "library", true],
  ["#librarys", "library", false],
  ["e-book", "ebook", true],
  ["Straße", "strasse", true],
  ["Москва", "москва", true],
  ["Москвы", "москва", false],
  ["boss's", "boss", true],
  ["its", "it", false],
])("whether %s has the base form %s: %s", (text, base, expected) => {
  const words = new WordStore();
  const address = words.take(base);
  const table = tokenise(text, createTokenTable());
  expect(sameBase(table, 0, words.chunkOf(address), placeIn(address))).toBe(expected);
});
