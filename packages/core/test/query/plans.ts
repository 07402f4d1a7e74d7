/**
 * Holds plans to the models of their networks on many generated cases of a query and a post: `pnpm test:plans [cases] [profile]`, by
 * default 100,000 cases for every profile. Prints how many were tried, how many of them the query means, how many of these the
 * network misses for a reason that the plan names, and the shortest of every broken promise; ends with 1 where there was one.
 */
import fc from "fast-check";
import type { SearchProfile } from "../../src/query/profile.ts";
import { opensearch, postgresTsquery, profiles, sqliteFts5 } from "../../src/query/profiles/index.ts";
import { type Broken, type Held, holdPromises, postsOf, queries } from "./promises.ts";

const wanted = Number(process.argv[2] ?? 100_000);
const only = process.argv[3];
const side = 20;

for (const profile of [...profiles, sqliteFts5, postgresTsquery, opensearch])
  if (profile.access === "search" && (only === undefined || only === profile.id)) tryPlans(profile);

function tryPlans(profile: SearchProfile): void {
  const broken: Broken[] = [];
  const count = { cases: 0, meant: 0, missed: 0 };
  for (let seed = 1; count.cases < wanted; seed++) {
    const posts = fc.sample(postsOf(profile), { numRuns: side, seed });
    for (const query of fc.sample(queries, { numRuns: side, seed: -seed })) {
      const held = attempt(query, profile, posts);
      broken.push(...held.broken);
      count.cases += posts.length;
      count.meant += held.meant;
      count.missed += held.missed;
    }
  }
  const { cases, meant, missed } = count;
  console.log(
    `${profile.id}: ${cases} cases, ${meant} meant, ${missed} of them missed and named, ${broken.length} promises broken`,
  );
  for (const each of shortest(broken)) console.log(JSON.stringify(each));
  if (broken.length > 0) process.exitCode = 1;
}

/** A call that the network would refuse is a broken promise, too. */
function attempt(...[query, profile, posts]: Parameters<typeof holdPromises>): Held {
  try {
    return holdPromises(query, profile, posts);
  } catch (error) {
    const promise = String(error).slice(0, 60);
    return { broken: [{ promise, query: query.source, post: { text: "" }, calls: [] }], meant: 0, missed: 0 };
  }
}

function shortest(broken: readonly Broken[]): readonly Broken[] {
  const size = ({ query, post }: Broken): number => query.length + JSON.stringify(post).length;
  const kinds = Map.groupBy(broken, ({ promise }) => promise);
  return [...kinds.values()].flatMap((each) => each.sort((a, b) => size(a) - size(b)).slice(0, 3));
}
