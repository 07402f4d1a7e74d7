import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm } from "../compile.ts";
import type { Form } from "../form.ts";
import { lower } from "../lower.ts";
import { createSources } from "../match/sources.ts";
import { requireQuery } from "../query-tag.ts";
import { branchesOf } from "./branches.ts";
import { IntReader, IntWriter } from "./bytes.ts";
import { FormIndex } from "./form-index.ts";
import { origin } from "./origin.ts";
import type { Program } from "./programs.ts";
import { asksNothing, asksToRun } from "./signature.ts";

/** What must be there in each branch, and what is asked besides. */
function branches(query: string): readonly string[] | undefined {
  return branchesOf(lower(requireQuery(query)))?.map(({ has, lacks }) => {
    const words = (has.kind === "all" ? has.of : [has]).map(wordOf).sort().join(" ");
    return lacks === asksNothing ? words : `${words} ${lacks === asksToRun ? "and the rest" : "without"}`;
  });
}

function wordOf(form: Form): string {
  if (form.kind === "sequence") return `"${form.of.map(wordOf).join(" ")}"`;
  return form.kind === "leaf" && form.pattern.kind === "word" ? form.pattern.base : form.kind;
}

test.each([
  ["library (wifi OR hours) NOT jobs", ["library wifi without", "hours library without"]],
  ['library OR "wine cellar"', ["library", '"wine cellar"']],
  ["library NOT (jobs OR lang:es)", ["library and the rest"]],
  ["library NOT (jobs food)", ["library without", "library without"]],
  ["(a OR b) (c OR d) (e OR f)", undefined],
  ["library wifi", undefined],
  ["library OR NOT wifi", undefined],
])("%s", (query, expected) => {
  expect(branches(query)).toEqual(expected);
});

const words = ["library", "the", "story", "wifi", "quokka"];
const term = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom('"the library"', "story NEAR/1 wifi", "lang:es", "sto*", "@spl") },
);
const part = fc
  .tuple(fc.array(term, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([terms, isNot]) => `${isNot ? "NOT " : ""}(${terms.join(" OR ")})`);
const queries = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const subsets = Array.from({ length: 1 << words.length }, (_, set) => words.filter((_, at) => (set & (1 << at)) !== 0));
const posts = subsets.flatMap((some) => [{ text: some.join(" "), lang: "es" }, { text: `${some.toReversed().join(". ")} @spl` }]);

test("searches that share branches are found as each is alone, while they come, go, move and are written down", () => {
  const forms = fc.sample(queries, { numRuns: 900, seed: 8 }).map((query) => lower(requireQuery(query)));
  const truths = forms.map((form) => posts.map((post) => compileForm(form, createSources("")).test(post)));
  let index = new FormIndex<number>((key) => forms[key]);
  const alive = new Map<number, Program>();
  const changes = fc.sample(fc.nat(forms.length - 1), { numRuns: 3_000, seed: 9 });
  for (const [step, key] of changes.entries()) {
    const program = alive.get(key);
    if (program === undefined) alive.set(key, index.add(key, forms[key]!));
    else if (alive.delete(key)) index.remove(key, program);
    const post = (step * 7) % posts.length;
    expect(index.keys(posts[post]!).sort()).toEqual([...alive.keys()].filter((key) => truths[key]![post]).sort());
    if (step % 500 === 0) index = writtenAndRead();
  }
  expect(index.counts.programs).toBeLessThanOrEqual(alive.size);
  expect([...alive.values()].filter(({ branches }) => branches !== undefined).length).toBeGreaterThan(100);
  for (const [key, program] of alive) index.remove(key, program);
  expect(index.counts).toEqual({ programs: 0, unanchored: 0 });
  expect(stored(index)).toEqual({ runs: 0, keys: 0 });

  function writtenAndRead(): FormIndex<number> {
    const to = new IntWriter();
    index.save(to);
    const read = new FormIndex<number>((key) => forms[key]);
    read.restore(new IntReader(to.finish(origin()), origin()));
    for (const [key, program] of alive) alive.set(key, read.restoreKey(program.number, key));
    return read;
  }
});

/** What must be gone when all searches are: their code, and the lists that they hang on. */
function stored(index: FormIndex<number>): { readonly runs: number; readonly keys: number } {
  const { programs, watchlist } = index as unknown as {
    programs: { runs: { count: number } };
    watchlist: { lists: { keys: { count: number } } };
  };
  return { runs: programs.runs.count, keys: watchlist.lists.keys.count };
}
