import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plan } from "../../src/query/plan.ts";
import { opensearch, postgresTsquery, profiles, sqliteFts5 } from "../../src/query/profiles/index.ts";
import { holdPromises, postsOf, queries } from "./promises.ts";
import { simulators } from "./simulators/networks.ts";

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

test("what passes by is heard whole", () => {
  const listening = every.filter(({ access }) => access === "listen");
  fc.assert(
    fc.property(queries, fc.constantFrom(...listening), (query, profile) => {
      expect(plan(query, profile)).toMatchObject({ calls: [{ kind: "listen" }], fidelity: "exact", gaps: [], residual: query });
    }),
    { numRuns: 50 },
  );
});
