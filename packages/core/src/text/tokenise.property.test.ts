import fc from "fast-check";
import { expect, test } from "vitest";
import { baseOf, createTokenTable, hashBase, readWords, type TokenTable, tokenise } from "./index.ts";

/** Pieces in which the grammar of words has a part, halves of pairs and lone marks among them. */
const pieces = [
  ..."aZé1٣'’-&/.,:+_@#$!?…。 \n\t\r()\"·״ßİıﷺ図ガがﾞกำក្ក한하",
  ..."\u0301\u200b\u00ad\u200d\ufe0f\u20e3\u034f\u1f3fd\ud83d\udc69",
  ...[
    "library",
    "U.S.",
    "e-book",
    "AT&T",
    "24/7",
    "C++",
    "l'heure",
    "Dr. ",
    "\n\n",
    "https://a.example/b",
    "www.",
    ".com",
    "@a.example",
  ],
  ...["ב", "@ב", "#ב", "#NYPLReads"],
  ...["#CamelCaseTag", "#tag", "👩🏽‍🏫", "🇺🇸", "🅰️", "1️⃣", "𝐋", "🅻", "\u{e0067}", "\u{1d165}"],
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join("")),
);

test("tokens lie in order inside the text, and never cut a surrogate pair", () => {
  fc.assert(
    fc.property(text, (source) => {
      const table = tokenise(source);
      for (let i = 0; i < table.count; i++) {
        const start = table.start[i]!;
        const end = table.end[i]!;
        expect(start < end && end <= source.length).toBe(true);
        expect([cutsPair(source, start), cutsPair(source, end)]).toEqual([false, false]);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(table.start[i - 1]!);
      }
    }),
    { numRuns: 2000 },
  );
});

test("positions, sentences and blocks never go back, and a token that others lie in comes before them", () => {
  fc.assert(
    fc.property(text, (source) => {
      const table = tokenise(source);
      for (let i = 1; i < table.count; i++) {
        for (const column of [table.position, table.sentence, table.block])
          expect(column[i]).toBeGreaterThanOrEqual(column[i - 1]!);
        if (table.start[i] === table.start[i - 1]) expect(table.end[i]).toBeLessThanOrEqual(table.end[i - 1]!);
        const isInside = table.end[i]! <= table.end[i - 1]!;
        if (!isInside) expect(table.start[i]! >= table.end[i - 1]! || table.position[i]! > table.position[i - 1]!).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the hash is that of the base form", () => {
  fc.assert(
    fc.property(text, (source) => {
      const table = tokenise(source);
      for (let i = 0; i < table.count; i++) expect(table.hash[i]).toBe(hashBase(baseOf(table, i)));
    }),
    { numRuns: 2000 },
  );
});

test("a table that is used again holds the same as a new one", () => {
  const reused = createTokenTable();
  fc.assert(
    fc.property(text, (source) => {
      expect(rows(tokenise(source, reused))).toEqual(rows(tokenise(source)));
    }),
  );
  expect(rows(tokenise("", reused))).toEqual([]);
});

test("a quotation mark between Hebrew letters ends a handle or tag, and reading goes on", () => {
  expect(readWords('a @ב"א').map(({ base }) => base)).toEqual(["a", "ב", "א"]);
  expect(readWords('a #ב"א ב"א').map(({ base }) => base)).toEqual(["a", "ב", "א", "בא"]);
});

test("a table grows with the text", () => {
  const words = Array.from({ length: 1000 }, (_, index) => `word${index}`);
  expect(readWords(words.join(" ")).map(({ base }) => base)).toEqual(words);
});

test("case, width and composition do not change the tokens", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcxyzéüñøß0123 -'"), maxLength: 30 });
  fc.assert(
    fc.property(letters, (source) => {
      const bases = readWords(source).map(({ base }) => base);
      for (const other of [source.toUpperCase(), source.normalize("NFD"), source.normalize("NFKD")])
        expect(readWords(other).map(({ base }) => base)).toEqual(bases);
    }),
  );
});

function rows(table: TokenTable): number[][] {
  const { kind, start, end, position, length, hash, sentence, block } = table;
  return Array.from({ length: table.count }, (_, i) =>
    [kind, start, end, position, length, hash, sentence, block].map((column) => column[i]!),
  );
}

function cutsPair(source: string, offset: number): boolean {
  return (source.charCodeAt(offset) & 0xfc00) === 0xdc00 && (source.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
