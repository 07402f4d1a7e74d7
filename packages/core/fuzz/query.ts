/**
 * Holds the query parser to its laws on generated texts and trees, for as many as the command asks. The suite runs a few
 * thousand of the same.
 *
 *     pnpm fuzz:query --runs 1000000 --seed 7
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { queryTexts, queryTrees } from "../test/query/arbitrary-query.ts";
import { checkTextLaws, checkTreeLaws } from "../test/query/query-laws.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string", default: String(Date.now() % 1e9) } },
});
const parameters = { numRuns: Number(values.runs), seed: Number(values.seed) };

console.log(`${parameters.numRuns} texts and as many trees, seed ${parameters.seed}`);
fc.assert(fc.property(queryTexts, checkTextLaws), parameters);
console.log("texts: every law holds");
fc.assert(fc.property(queryTrees, checkTreeLaws), parameters);
console.log("trees: every law holds");
