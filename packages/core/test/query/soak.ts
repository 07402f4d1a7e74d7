/**
 * Lets searches come and go at random while posts flow, and compares every answer of the search set with what each search
 * answers alone: `pnpm test:soak [steps] [seed]`, ten million steps where none are given. Prints at each twentieth what was done
 * and the memory in use, and goes on with an index that was written as bytes and read again; ends with 1 where there was a
 * difference or the index kept growing.
 */
import fc from "fast-check";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { IntReader, IntWriter } from "../../src/query/search-set/bytes.ts";
import { FormIndex } from "../../src/query/search-set/form-index.ts";
import { origin } from "../../src/query/search-set/origin.ts";
import type { Program } from "../../src/query/search-set/programs.ts";
import { forms, now, searchables } from "./arbitrary.ts";

const steps = Number(process.argv[2] ?? 10_000_000);
const seed = Number(process.argv[3] ?? 1);
const mostKeys = 2_000;

const pool = fc.sample(forms, { numRuns: 1_500, seed });
const posts = fc.sample(searchables, { numRuns: 250, seed });
const truths = pool.map((form) => {
  const matcher = compileForm(form, createSources(""));
  return posts.map((post) => matcher.test(post, { now }));
});

const formOf = (key: number): Form | undefined => pool[alive.get(key)!.form];
let index = new FormIndex<number>(formOf);
/** By key: the number of its form in the pool, and its program. */
const alive = new Map<number, { form: number; program: Program }>();
let random = seed;
let asked = 0;
let different = 0;
let earlyBytes = 0;

for (let step = 1; step <= steps; step++) {
  if (below(8) === 0) ask(below(posts.length));
  else change(below(mostKeys), below(3) === 0 ? undefined : below(pool.length));
  if (step % Math.ceil(steps / 20) === 0) report(step);
}
console.log(`${steps} steps, ${asked} posts asked of ${mostKeys} keys, ${different} different`);
process.exitCode = different === 0 && index.bytes <= 1.5 * earlyBytes ? 0 : 1;

function change(key: number, form: number | undefined): void {
  const known = alive.get(key);
  if (known !== undefined) index.remove(key, known.program);
  alive.delete(key);
  if (form !== undefined) alive.set(key, { form, program: index.add(key, pool[form]!) });
}

function ask(post: number): void {
  asked++;
  const answer = new Set(index.keys(posts[post]!, { now }));
  let expected = 0;
  for (const [key, { form }] of alive) {
    if (!truths[form]![post]) continue;
    expected++;
    if (!answer.has(key)) differ(key, form, post, "missing");
  }
  if (answer.size !== expected) differ(-1, -1, post, "too many");
}

function differ(key: number, form: number, post: number, what: string): void {
  different++;
  if (different <= 5) console.log(what, JSON.stringify({ key, form: pool[form], post: posts[post] }));
}

function report(step: number): void {
  if (4 * step <= steps) earlyBytes = Math.max(earlyBytes, index.bytes);
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${step} steps: ${alive.size} searches, ${index.counts.programs} programs, ${index.bytes} bytes, heap ${heap} MB, ${different} different`,
  );
  writeAndRead();
}

function writeAndRead(): void {
  const to = new IntWriter();
  index.save(to);
  index = new FormIndex<number>(formOf);
  index.restore(new IntReader(to.finish(origin()), origin()));
  for (const [key, { form, program }] of alive) alive.set(key, { form, program: index.restoreKey(program.number, key) });
}

/** A small linear congruence: good enough to choose with, and the same in every run. */
function below(limit: number): number {
  random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((random / 2 ** 32) * limit);
}
