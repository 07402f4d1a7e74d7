/** The answers of another project's recognisers (recognizers-sequence) as a second opinion. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { findIdentifiers, type IdentifierKind } from "./index.ts";

interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string }[];
}

/**
 * The least share of cases that must agree. Where they differ on purpose: a number that follows "card" or "account" is none of a
 * telephone, digits inside a broken bracket are read without it, and short numbers without a word about phones are left alone.
 */
const sets: readonly (readonly [file: string, kind: IdentifierKind, least: number])[] = [
  ["English/EmailModel", "email", 1],
  ["English/IpAddressModel", "ip-address", 1],
  ["English/PhoneNumberModel", "phone", 0.97],
  ["Chinese/PhoneNumberModel", "phone", 0.95],
  ["Portuguese/PhoneNumberModel", "phone", 0.92],
  ["Hindi/PhoneNumberModel", "phone", 1],
  ["Turkish/PhoneNumberModel", "phone", 1],
];

suite("conformance/recognizers-sequence", (folder) => {
  describe.each(sets)("%s", (file, kind, least) => {
    const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8").replace(/^\uFEFF/, ""));

    test(`at least ${100 * least} % of the cases agree`, () => {
      const different = cases.filter(({ Input, Results }) => placesOf(Input, kind) !== asOne(Results.map(({ Text }) => Text)));
      expect(different.length / cases.length, different.map(({ Input }) => Input).join("\n")).toBeLessThanOrEqual(1 - least);
    });
  });
});

function placesOf(text: string, kind: IdentifierKind): string {
  const found = findIdentifiers(text).filter((identifier) => identifier.kind === kind);
  return asOne(found.map(({ span }) => text.slice(span.start, span.end)));
}

function asOne(places: readonly string[]): string {
  return places
    .map((place) => place.toLowerCase())
    .sort()
    .join(" | ");
}
