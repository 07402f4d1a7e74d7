/** PostgreSQL in the place of its model: the plan's text is run as a `tsquery` over the terms of generated posts. */
import { execFileSync } from "node:child_process";
import { compile, indexTerms, type Plan, plan, type SearchableRecord } from "@earshot/core/query";
import { postgresTsquery } from "@earshot/core/query/profiles";
import fc from "fast-check";
import { expect, test } from "vitest";
import { postsOf, queries } from "../packages/core/test/query/promises.ts";
import { now, simulators } from "../packages/core/test/query/simulators/networks.ts";
import { setting } from "./settings.ts";

test("PostgreSQL brings what the plan promises, and what its model says", () => {
  const long = { text: `library ${"я".repeat(1_500)} ${"a".repeat(3_000)}` };
  const posts = [long, ...fc.sample(postsOf(postgresTsquery), 200)];
  const asked = fc.sample(queries, 300).map((query) => ({ query, planned: plan(query, postgresTsquery, { now }) }));
  const brought = ask(
    posts,
    asked.map(({ planned }) => planned),
  );
  for (const [number, { query, planned }] of asked.entries()) {
    if (planned.calls.length === 0) continue;
    const matcher = compile(query);
    const meant = numbersOf(posts, (post) => matcher.test(post, { now }));
    const modelled = numbersOf(posts, (post) => planned.calls.some((call) => simulators[postgresTsquery.id]!(call, post, {})));
    expect([query.source, brought[number]]).toEqual([query.source, modelled]);
    if (planned.fidelity === "exact") expect([query.source, brought[number]]).toEqual([query.source, meant]);
    if (planned.fidelity === "superset")
      expect(new Set(meant).difference(new Set(brought[number])), query.source).toEqual(new Set());
  }
});

/** The numbers of the posts that each plan brings. */
function ask(posts: readonly SearchableRecord[], plans: readonly Plan[]): readonly (readonly number[])[] {
  const rows = posts.map((post, number) => `(${number}, array_to_tsvector('{${indexTerms(post).join(",")}}'::text[]))`);
  const questions = plans.flatMap(({ calls }, number) =>
    calls.map(({ text }) => `select ${number}, number from posts where terms @@ $tsquery$${text}$tsquery$::tsquery;`),
  );
  const lines = psql(
    [
      "create temporary table posts (number int, terms tsvector);",
      `insert into posts values ${rows.join(", ")};`,
      ...questions,
    ].join("\n"),
  );
  const pairs = lines.map((line) => line.split("|").map(Number) as [number, number]);
  return plans.map((_, number) =>
    [...new Set(pairs.filter(([plan]) => plan === number).map(([, post]) => post))].sort((a, b) => a - b),
  );
}

function psql(input: string): readonly string[] {
  const address = `${setting("EARSHOT_LIVE_POSTGRES")}/postgres`;
  const output = execFileSync("psql", ["-qAtX", "-v", "ON_ERROR_STOP=1", address], { input, encoding: "utf8", maxBuffer: 1e9 });
  return output.split("\n").filter((line) => line !== "");
}

function numbersOf(posts: readonly SearchableRecord[], fits: (post: SearchableRecord) => boolean): readonly number[] {
  return posts.flatMap((post, number) => (fits(post) ? [number] : []));
}
