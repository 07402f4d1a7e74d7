import { describe } from "vitest";
import { lucene } from "../../src/query/dialects/index.ts";
import { testBoundaries, testReadings, testRefusals } from "./dialect-rows.ts";

describe("clauses that must, may and must not occur", () => {
  testReadings(lucene, [
    ["+a1 b1", "a1", "W21"],
    ["+a1 -b1 c1", "a1 AND NOT b1", "W21"],
    ["a1 OR NOT b1", "a1 AND NOT b1"],
    ["a1 NOT b1 OR c1", "(a1 OR c1) AND NOT b1"],
    ["a1 - b1", "a1 AND NOT b1"],
    ["a1 + b1", "b1", "W21"],
    ["a1 OR b1 c1", "a1 OR b1 OR c1"],
    ["+(a1 b1) c1", "a1 OR b1", "W21"],
    ["-(a1 b1) c1", "NOT (a1 OR b1) AND c1"],
    ["title:(+a1 -b1)", "title:(a1 AND NOT b1)"],
    ["title: wine", "title:wine"],
    ["(a1 b1)^2", "a1 OR b1", "W08"],
  ]);
});

describe("ranges and dates", () => {
  testReadings(lucene, [
    ["likes:[1 TO 5}", "likes:>=1 AND likes:<5"],
    ["likes:{1 TO *}", "likes:>1"],
    ["created:[2026-01-01 TO 2026-02-01}", "since:2026-01-01 AND until:2026-01-31"],
    ["created:{2026-01-01 TO *}", "since:2026-01-02"],
    ["date:[20250101 TO 20250228]", "since:2025-01-01 AND until:2025-02-28"],
    ["created:[now-7d/d TO now]", "since:7d"],
    ["created:<2026-01-01", "until:2025-12-31"],
    ['created:"2026-01-01"', "during:2026-01-01"],
  ]);
});

describe("what cannot be said, and what was not meant", () => {
  testRefusals(lucene, [
    ["a1 ⟦AND⟧", "E04", "needs something after it", "a1", 'a1 "AND"'],
    ["⟦AND⟧ a1", "E04", "nothing stands before it", "a1", '"AND" a1'],
    ["a1 AND ⟦OR⟧ b1", "E04", "follows AND directly", "a1 AND b1"],
    ["⟦(⟧a1", "E02", "never closed", "(a1)"],
    ["a1⟦)⟧", "E03", "no opening one", "a1"],
    ['⟦"red wine⟧ AND oak', "E01", "never closed", '"red wine" AND oak'],
    ["a1 ⟦and⟧ b1", "W02", "in small letters", "a1 AND b1", 'a1 "and" b1'],
    ["⟦“red wine”⟧ oak", "W21", "typographic", '"red wine" oak'],
    ["⟦http://town.example/a⟧ wine", "E20", "quotation marks make it text", '"http://town.example/a" wine'],
    ["⟦re: hold⟧ OR wine", "E20", "no counterpart", "wine"],
    ["wine AND ⟦zzz:b1⟧", "E20", "no counterpart", "wine"],
    ["⟦followers:[1 TO 5]⟧ wine", "E12", "fame", "wine"],
    ["wine ⟦[a TO b]⟧", "E20", "no counterpart", "wine"],
    ["wine ⟦title:⟧", "E20", "needs a value", "wine"],
    ["wine ⟦/re.*x/⟧", "E20", "regular expressions", "wine"],
  ]);
});

describe("slop counts moves", () => {
  testBoundaries(lucene, [
    ['"red wine"~1', "red so wine", "red so so wine"],
    ['"red wine"~1', "red wine", "wine red"],
    ['"red wine"~2', "wine red", "wine so red"],
    ['"red wine"~3', "wine so red", "wine so so red"],
    ['"red * wine"', "red wine", "red so wine"],
  ]);
});
