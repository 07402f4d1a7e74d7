import fc from "fast-check";
import { test } from "vitest";
import { queryTexts, queryTrees } from "./arbitrary-query.ts";
import { checkTextLaws, checkTreeLaws } from "./query-laws.ts";

test("whatever is written, a tree and findings come back whose places lie in the text", () => {
  fc.assert(fc.property(queryTexts, checkTextLaws), { numRuns: 2000 });
});

test("every tree that is written is read as itself, and written the same again", () => {
  fc.assert(fc.property(queryTrees, checkTreeLaws), { numRuns: 1000 });
});
