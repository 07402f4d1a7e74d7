/** A library barcode is a valid Luhn number and still no payment card. */
import { findIdentifiers } from "@earshot/core/policy";
import { describe, expect, test } from "vitest";
import { inventBarcodes } from "../../scripts/policy-report/barcodes.ts";
import { library } from "../../scripts/policy-report/sets.ts";

/** Ways in which a number stands in a reply. */
const settings: readonly (readonly [name: string, write: (barcode: string) => string])[] = [
  ["alone", (barcode) => barcode],
  ["in a sentence", (barcode) => `I found it: ${barcode} is the one.`],
  ["after the word card", (barcode) => `Your card ${barcode} works again.`],
  ["in groups", (barcode) => `It says ${barcode.replace(/^(.)(....)(....)(....)(.)$/, "$1 $2 $3 $4 $5")}.`],
  ["with Codabar letters", (barcode) => `The scanner read A${barcode}B.`],
];

describe.each(settings)("%s", (_, write) => {
  test("a thousand card barcodes are library cards", () => {
    const missed = inventBarcodes("card", 1000, 11).filter((barcode) => kindsIn(write(barcode))[0] !== "library-card");
    expect(missed).toEqual([]);
  });

  test("a thousand item barcodes are no payment cards, and are nobody's number", () => {
    const taken = inventBarcodes("item", 1000, 12).filter((barcode) => kindsIn(write(barcode)).includes("payment-card"));
    expect(taken).toEqual([]);
  });
});

test("they are all different, and of the right length", () => {
  const all = [...inventBarcodes("card", 1000, 11), ...inventBarcodes("item", 1000, 12)];
  expect(new Set(all).size).toBe(2000);
  expect(all.every((barcode) => /^[23]\d{13}$/.test(barcode))).toBe(true);
});

function kindsIn(text: string): readonly string[] {
  return findIdentifiers(text, { cardPrefixes: library.cardPrefixes }).map(({ kind }) => kind);
}
