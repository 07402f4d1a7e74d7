import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, compileForm } from "../../src/query/compile.ts";
import type { TestField } from "../../src/query/form.ts";
import { lower } from "../../src/query/lower.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { plan } from "../../src/query/plan.ts";
import type { SearchProfile } from "../../src/query/profile.ts";
import { opensearch, postgresTsquery, profiles, sqliteFts5 } from "../../src/query/profiles/index.ts";
import type { SearchableRecord } from "../../src/query/searchable.ts";
import { holdPromises, postsOf, queries, withoutClauses } from "./promises.ts";
import { now, simulators } from "./simulators/networks.ts";

const every = [...profiles, sqliteFts5, postgresTsquery, opensearch];
const asked = every.filter(({ access }) => access === "search");

test("every profile that can be asked has a model", () => {
  expect(Object.keys(simulators).sort()).toEqual(asked.map(({ id }) => id).sort());
});

describe("what the plan promises to bring, the network brings; what it misses is named", () => {
  test.each(asked.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
    const corpus = fc.array(postsOf(profile), { minLength: 5, maxLength: 15 });
    fc.assert(
      fc.property(queries, corpus, (query, some) => {
        expect(holdPromises(query, profile, some).broken).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what passes by is heard whole, but for what posts do not say about themselves there", () => {
  const listening = every.filter(({ access }) => access === "listen");

  test.each(listening.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
    const corpus = fc.array(postsOf(profile), { minLength: 5, maxLength: 15 });
    fc.assert(
      fc.property(queries, corpus, (query, posts) => {
        const { calls, fidelity, gaps, residual } = plan(query, profile);
        const matcher = compile(query);
        if (calls.length === 0) expect(posts.filter((post) => matcher.test(post, { now }))).toEqual([]);
        else expect([calls, residual]).toMatchObject([[{ kind: "listen" }], query]);
        const rest = compileForm(
          withoutClauses(
            lower(query),
            gaps.map(({ span }) => span),
          ),
          createSources(""),
        );
        for (const post of posts) {
          const [isMeant, isHeard] = [matcher.test(post, { now }), matcher.test(asItComes(post, profile), { now })];
          if (fidelity === "exact") expect(isHeard).toBe(isMeant);
          else if (isMeant && !isHeard) expect([fidelity, rest.test(post, { now })]).toEqual(["lossy", false]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The post with what the network says about it. */
function asItComes({ counts, author, ...post }: SearchableRecord, { lacks = [] }: SearchProfile): SearchableRecord {
  const isSaid = (field: TestField): boolean => !lacks.some(({ fields }) => fields.includes(field));
  return {
    ...post,
    ...(isSaid("author") ? author && { author } : author?.id !== undefined && { author: { id: author.id } }),
    ...(isSaid("likes") && counts && { counts }),
  };
}
