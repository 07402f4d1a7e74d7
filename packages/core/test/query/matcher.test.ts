/** The matcher against the reference, on generated forms and posts. `pairs.ts` does the same for a million. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm } from "../../src/query/compile.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { forms, now, searchables } from "./arbitrary.ts";
import { matchesByReference } from "./reference.ts";

const sources = createSources("");

test("the matcher agrees with the reference", () => {
  fc.assert(
    fc.property(forms, searchables, (form, searchable) => {
      expect(compileForm(form, sources).test(searchable, { now })).toBe(matchesByReference(form, searchable, { now }));
    }),
    { numRuns: 3000 },
  );
});

test("a match and an explanation say what the test says", () => {
  fc.assert(
    fc.property(forms, searchables, (form, searchable) => {
      const matcher = compileForm(form, sources);
      const isMatch = matcher.test(searchable, { now });
      expect(matcher.match(searchable, { now }) !== undefined).toBe(isMatch);
      expect(matcher.explain(searchable, { now }).matched).toBe(isMatch);
      expect(matcher.explain(searchable, { now }).nearest === undefined).toBe(isMatch);
    }),
    { numRuns: 1000 },
  );
});
