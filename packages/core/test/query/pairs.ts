/**
 * Compares the matcher with the reference on a million generated pairs of form and post: `pnpm test:pairs [pairs] [seed]`.
 * Prints how many were compared, how many matched, and every difference; ends with 1 where there was one.
 */
import fc from "fast-check";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { createSources } from "../../src/query/match/sources.ts";
import type { Searchable } from "../../src/query/searchable.ts";
import { forms, now, searchables } from "./arbitrary.ts";
import { matchesByReference } from "./reference.ts";

const wanted = Number(process.argv[2] ?? 1_000_000);
const firstSeed = Number(process.argv[3] ?? 1);
const side = 100;

let pairs = 0;
let matched = 0;
let different = 0;

for (let seed = firstSeed; pairs < wanted; seed++) {
  const posts = fc.sample(searchables, { numRuns: side, seed });
  for (const form of fc.sample(forms, { numRuns: side, seed: -seed })) comparePosts(form, posts);
}
console.log(`${pairs} pairs compared, ${matched} matched, ${different} different`);
process.exitCode = different === 0 ? 0 : 1;

function comparePosts(form: Form, posts: readonly Searchable[]): void {
  const matcher = compileForm(form, createSources(""));
  for (const post of posts) {
    const isMatch = matcher.test(post, { now });
    pairs++;
    if (isMatch) matched++;
    if (isMatch === matchesByReference(form, post, { now })) continue;
    different++;
    console.log(JSON.stringify({ form, post, matcher: isMatch }));
  }
}
