import { expect, test } from "vitest";
import { accentForm, baseForm, hasAccentForm, hasAccents, hasBase, readings, tokenise } from "./index.ts";

const cases: readonly (readonly [term: string, readings: string])[] = [
  ["library", "library"],
  ["e-book", "ebook | e book"],
  ["e-book-reader", "ebookreader | ebook reader | e bookreader | e book reader"],
  ["U.S.", "us | u s"],
  ["AT&T", "at&t"],
  ["24/7", "24/7"],
  ["C++", "c++"],
  ["l'heure", "l'heure"],
  ["and/or", "and or"],
  ["#NYPLReads", "nyplreads"],
  ["図書館", "図 書 館"],
  ["...", ""],
];

test.each(cases)("%s reads as %s", (term, expected) => {
  expect(
    readings(term)
      .map((reading) => reading.map(({ base }) => base).join(" "))
      .join(" | "),
  ).toBe(expected);
});

test("a chain too long for a word reads in the longest words there are, and in its parts", () => {
  expect(readings(Array(1000).fill("a").join("-")).map((reading) => reading.length)).toEqual([125, 1000]);
});

test("a token is compared with a base form and with an accent form", () => {
  const table = tokenise("Café’s cafe");
  expect([hasBase(table, 0, "cafe"), hasBase(table, 1, "cafe"), hasBase(table, 1, "caf")]).toEqual([true, true, false]);
  const form = accentForm("CAFE\u0301");
  expect([hasAccentForm(table, 0, form), hasAccentForm(table, 1, form)]).toEqual([true, false]);
});

test("a word has accents where its base form drops something", () => {
  expect(["café", "Łódź", "май"].map(hasAccents)).toEqual([true, true, true]);
  expect(["cafe", "İstanbul", "straße", "ガ", "Σίσυφος".replace("ί", "ι")].map(hasAccents)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(baseForm("ISTANBUL")).toBe(baseForm("İstanbul"));
});
