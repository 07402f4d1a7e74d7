import { expect, test } from "vitest";
import { readWords } from "../read-words.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { Lexicon } from "./lexicon.ts";

const lists: readonly (readonly [name: string, entries: readonly string[]])[] = [english, spanish].flatMap((lexicon: Lexicon) =>
  Object.entries(lexicon)
    .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))
    .map(([name, entries]) => [`${lexicon.language} ${name}`, entries] as const),
);

test.each(lists)("%s: no entry twice, and each is words that the tokeniser reads", (_name, entries) => {
  const bases = entries.map((entry) =>
    readWords(entry)
      .map(({ base }) => base)
      .join(" "),
  );
  expect(entries.filter((entry) => entry !== entry.trim() || readWords(entry).some(({ kind }) => kind !== "word"))).toEqual([]);
  expect(new Set(entries).size).toBe(entries.length);
  expect(bases.every((base) => base !== "")).toBe(true);
});
