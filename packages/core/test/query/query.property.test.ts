import fc from "fast-check";
import { test } from "vitest";
import { queryTexts, queryTrees, slippedQueries } from "./arbitrary-query.ts";
import { checkFixes, checkMending } from "./fix-laws.ts";
import { checkTextLaws, checkTreeLaws } from "./query-laws.ts";

test("whatever is written, a tree and findings come back whose places lie in the text", () => {
  fc.assert(fc.property(queryTexts, checkTextLaws), { numRuns: 2000 });
});

test("every tree that is written is read as itself, and written the same again", () => {
  fc.assert(fc.property(queryTrees, checkTreeLaws), { numRuns: 1000 });
});

test("every way out removes its finding, and leaves a query or fewer errors", () => {
  fc.assert(fc.property(slippedQueries, checkFixes), { numRuns: 1000 });
});

test("taking one way out after the other comes to an end", () => {
  fc.assert(fc.property(fc.oneof(slippedQueries, queryTexts), checkMending), { numRuns: 1000 });
});
