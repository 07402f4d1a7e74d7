/**
 * Searches come and go at random while posts flow, and every answer of the index is compared with what each search answers
 * alone. Most rounds hold few searches, so that a step is cheap and ten million of them can be taken; every fortieth holds many,
 * so that lists are crowded and branches shared. At the end of a round the index is written as bytes and read again.
 */
import fc from "fast-check";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { lower } from "../../src/query/lower.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { requireQuery } from "../../src/query/query-tag.ts";
import { IntReader, IntWriter } from "../../src/query/search-set/bytes.ts";
import { FormIndex } from "../../src/query/search-set/form-index.ts";
import { origin } from "../../src/query/search-set/origin.ts";
import type { Program } from "../../src/query/search-set/programs.ts";
import type { Searchable } from "../../src/query/searchable.ts";
import { forms, now, searchables } from "./arbitrary.ts";

/** What was done so far, all counted. */
export interface Soaked {
  steps: number;
  sets: number;
  deletes: number;
  /** Posts that the index was asked about. */
  posts: number;
  /** Answers that were compared: for each post one of every search. */
  answers: number;
  different: number;
  /** The first differences, to look at. */
  readonly examples: string[];
  /** Of the index, as it is. */
  bytes: number;
  /** The most it took while the first quarter of the steps was taken. */
  earlyBytes: number;
}

export interface SoakOptions {
  readonly steps: number;
  readonly seed: number;
  /** How many there are of each; the suite does with fewer than the long run. */
  readonly pool?: { readonly forms: number; readonly posts: number };
  readonly roundSteps?: number;
  /** Hears of every round that has ended. */
  readonly report?: (soaked: Soaked) => void;
}

/** Searches as people write them, of common words: these have branches to share, which the wilder forms seldom have. */
const plainForms: fc.Arbitrary<Form> = fc
  .array(fc.tuple(fc.subarray(["library", "the", "book", "cafe", "mpl"], { minLength: 1, maxLength: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([words, isNot]) => `${isNot ? "NOT " : ""}(${words.join(" OR ")})`).join(" "))
  .map((query) => lower(requireQuery(query)));

const usualPool = { forms: 1_500, posts: 250 };
const fewKeys = 24;
const manyKeys = 1_000;
const manyEvery = 40;
const mostExamples = 5;

/** Takes so many steps; a step sets or deletes a search, or asks about a post. */
export function soak({ steps, seed, pool = usualPool, roundSteps = 5_000, report }: SoakOptions): Soaked {
  const run = new Soak(seed, pool);
  const { soaked } = run;
  for (let round = 1; soaked.steps < steps; round++) {
    run.round(round % manyEvery === 2 ? manyKeys : fewKeys, Math.min(roundSteps, steps - soaked.steps));
    if (4 * soaked.steps <= steps || round <= 2) soaked.earlyBytes = Math.max(soaked.earlyBytes, soaked.bytes);
    report?.(soaked);
  }
  return soaked;
}

class Soak {
  readonly soaked: Soaked = {
    steps: 0,
    sets: 0,
    deletes: 0,
    posts: 0,
    answers: 0,
    different: 0,
    examples: [],
    bytes: 0,
    earlyBytes: 0,
  };
  private readonly pool: readonly Form[];
  private readonly posts: readonly Searchable[];
  /** By form, then by post: what the form answers alone. */
  private readonly truths: readonly (readonly boolean[])[];
  private readonly formOf = (key: number): Form | undefined => this.pool[this.alive.get(key)!.form];
  private index = new FormIndex<number>(this.formOf);
  /** By key: the number of its form in the pool, and its program. */
  private readonly alive = new Map<number, { form: number; program: Program }>();
  private random: number;

  constructor(seed: number, pool: typeof usualPool) {
    this.random = seed;
    this.pool = fc.sample(fc.oneof(forms, plainForms), { numRuns: pool.forms, seed });
    this.posts = fc.sample(searchables, { numRuns: pool.posts, seed });
    this.truths = this.pool.map((form) => {
      const matcher = compileForm(form, createSources(""));
      return this.posts.map((post) => matcher.test(post, { now }));
    });
  }

  round(keys: number, steps: number): void {
    const first = this.below(this.pool.length);
    for (const key of this.alive.keys()) if (key >= keys) this.delete(key);
    for (let step = 0; step < steps; step++) {
      const what = this.below(6);
      if (what < 3) this.ask(this.below(this.posts.length));
      else if (what < 4) this.delete(this.below(keys));
      else this.set(this.below(keys), (first + this.below(2 * keys)) % this.pool.length);
    }
    this.soaked.steps += steps;
    this.writeAndRead();
    this.soaked.bytes = this.index.bytes;
  }

  private set(key: number, form: number): void {
    this.delete(key);
    this.soaked.sets++;
    this.alive.set(key, { form, program: this.index.add(key, this.pool[form]!) });
  }

  private delete(key: number): void {
    const known = this.alive.get(key);
    if (known === undefined) return;
    this.soaked.deletes++;
    this.index.remove(key, known.program);
    this.alive.delete(key);
  }

  private ask(post: number): void {
    const answer = this.index.keys(this.posts[post]!, { now });
    let expected = 0;
    for (const [key, { form }] of this.alive) {
      if (!this.truths[form]![post]) continue;
      expected++;
      if (!answer.includes(key)) this.differ("missing", form, post);
    }
    if (answer.length !== expected) this.differ("too many or too few", -1, post);
    this.soaked.posts++;
    this.soaked.answers += this.alive.size;
  }

  private differ(what: string, form: number, post: number): void {
    this.soaked.different++;
    if (this.soaked.examples.length < mostExamples)
      this.soaked.examples.push(JSON.stringify({ what, form: this.pool[form], post: this.posts[post] }));
  }

  private writeAndRead(): void {
    const to = new IntWriter();
    this.index.save(to);
    this.index = new FormIndex<number>(this.formOf);
    this.index.restore(new IntReader(to.finish(origin()), origin()));
    for (const [key, { form, program }] of this.alive)
      this.alive.set(key, { form, program: this.index.restoreKey(program.number, key) });
  }

  /** A small linear congruence: good enough to choose with, and the same in every run. */
  private below(limit: number): number {
    this.random = (Math.imul(this.random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.random / 2 ** 32) * limit);
  }
}
