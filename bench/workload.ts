/**
 * Saved searches as libraries write them, and posts as people write them: invented, from a seed, the same in every run.
 *
 * Ten searches a library: OR-lists of names, handles, tags and abbreviations (40 %), names AND subjects NOT others (40 %), NEAR
 * (10 %), wildcards (5 %), `lang:` and `author:` (5 %); 3 % are exact copies; 2 % of the towns are everyday words. A third of
 * the posts speak of a library. Tags, handles, addresses and emoji stand in posts as they do in life.
 */
import { createRandom, type Random } from "./random.ts";
import { common, commonTowns, inventTowns, inventWords, others, subjects } from "./vocabulary.ts";

export type Kindness = "kind" | "library" | "common";

export interface Workload {
  readonly queries: readonly string[];
  readonly posts: readonly BenchPost[];
}

export interface BenchPost {
  readonly text: string;
  readonly lang: string;
  readonly author: { readonly id: string; readonly handle: string };
}

export interface WorkloadOptions {
  readonly searches: number;
  readonly posts: number;
  readonly seed: number;
  /**
   * `library`: half of the searches name nothing rarer than "library". `common`: every search is made of common words only.
   */
  readonly kindness?: Kindness;
}

/** Makes the searches and the posts of one run. */
export function makeWorkload({ searches, posts, seed, kindness = "kind" }: WorkloadOptions): Workload {
  const towns = townsFor(searches, seed);
  const libraries = towns.map((town, index) => libraryOf(town, index));
  const random = createRandom(seed + 1);
  const queries: string[] = [];
  for (let i = 0; i < searches; i++) {
    const isCopy = i > 0 && random.chance(0.03);
    queries.push(isCopy ? random.pick(queries) : makeQuery(random, libraries[Math.floor(i / 10)]!, i, kindness));
  }
  return { queries, posts: makePosts(posts, libraries, seed + 2) };
}

interface Library {
  readonly town: string;
  readonly name: string;
  readonly short: string;
  readonly tag: string;
  readonly handle: string;
}

function townsFor(searches: number, seed: number): readonly string[] {
  const count = Math.ceil(searches / 10);
  const random = createRandom(seed);
  return inventTowns(count, seed).map((town) => (random.chance(0.02) ? random.pick(commonTowns) : town));
}

function libraryOf(town: string, index: number): Library {
  const kind = ["public library", "county library", "library", "free library"][index % 4]!;
  const initials = `${town.slice(0, 1)}${town.slice(-3)}${kind[0]}l`;
  return { town, name: `${town} ${kind}`, short: initials.toUpperCase(), tag: `${town}reads`, handle: `${town}lib` };
}

function makeQuery(random: Random, library: Library, index: number, kindness: Kindness): string {
  if (kindness === "common") return commonQuery(random);
  if (kindness === "library" && index % 2 === 0) return libraryQuery(random);
  const roll = random.next();
  if (roll < 0.4) return nameList(random, library);
  if (roll < 0.8) return aboutSubjects(random, library);
  if (roll < 0.9) return `${library.town} NEAR/${3 + random.below(8)} ${random.pick(subjects)}`;
  if (roll < 0.95) return `"${library.name}" ${random.pick(subjects).slice(0, 5)}*`;
  return random.chance(0.5)
    ? `${library.town} library lang:${random.pick(["en", "es", "fr"])}`
    : `(${nameList(random, library)}) author:${library.handle}.example`;
}

function nameList(random: Random, { town, name, short, tag, handle }: Library): string {
  const names = [
    `"${name}"`,
    `"${town} library"`,
    `@${handle}`,
    `#${tag}`,
    `{${short}}`,
    `"${town} branch library"`,
    `${town}library`,
    `"friends of ${name}"`,
  ];
  return names.slice(0, 2 + random.below(7)).join(" OR ");
}

function aboutSubjects(random: Random, { town, name }: Library): string {
  const about = Array.from({ length: 1 + random.below(4) }, () => random.pick(subjects));
  const not = Array.from({ length: 1 + random.below(2) }, () => random.pick(others));
  return `("${name}" OR "${town} library") (${about.join(" OR ")}) NOT (${not.join(" OR ")})`;
}

function libraryQuery(random: Random): string {
  const about = Array.from({ length: 1 + random.below(3) }, () => random.pick([...subjects, ...common.slice(60)]));
  return `library (${about.join(" OR ")}) NOT ${random.pick(others)}`;
}

function commonQuery(random: Random): string {
  const words = Array.from({ length: 2 + random.below(2) }, () => random.pick(common.slice(20)));
  return random.chance(0.5) ? words.join(" ") : `"${words.slice(0, 2).join(" ")}"`;
}

function makePosts(count: number, libraries: readonly Library[], seed: number): readonly BenchPost[] {
  const random = createRandom(seed);
  const words = [...common, ...inventWords(40_000 - common.length, 7)];
  return Array.from({ length: count }, (_, index) => ({
    text: makeText(random, words, libraries),
    lang: random.pick(["en", "en", "en", "en", "es", "fr"]),
    author: { id: `did:example:${index}`, handle: `${random.pick(words)}.example` },
  }));
}

function makeText(random: Random, words: readonly string[], libraries: readonly Library[]): string {
  const length = 8 + random.below(31);
  const pieces = Array.from({ length }, () => decorate(random, words[zipf(random, words.length)]!));
  if (random.chance(0.35)) pieces.splice(random.below(length), 0, speakOf(random, random.pick(libraries)));
  if (random.chance(0.12)) pieces.push(`https://${random.pick(words)}.example/${random.pick(words)}`);
  if (random.chance(0.15)) pieces.push(random.pick(["📚", "😂", "❤️", "🔥", "👀", "🙏🏽"]));
  return pieces.join(" ");
}

/** The rank of a word, by Zipf's law: the second word half as often as the first. */
function zipf(random: Random, limit: number): number {
  return Math.min(limit - 1, Math.floor(Math.exp(random.next() * Math.log(limit))) - 1);
}

function decorate(random: Random, word: string): string {
  const roll = random.next();
  if (roll < 0.04) return `${word[0]!.toUpperCase()}${word.slice(1)}.`;
  if (roll < 0.07) return `${word},`;
  if (roll < 0.075) return `#${word}`;
  if (roll < 0.08) return `#${word[0]!.toUpperCase()}${word.slice(1)}Life`;
  if (roll < 0.085) return `@${word}.example`;
  if (roll < 0.095) return `${word}'s`;
  if (roll < 0.11) return random.pick(["don't", "it's", "I'm", "can't", "e-book", "24/7", "co-op"]);
  return roll < 0.13 ? word.toUpperCase() : word;
}

function speakOf(random: Random, { town, name, short, tag, handle }: Library): string {
  const what = random.pick([name, `${town} library`, town, `@${handle}`, `#${tag}`, short, `${town} Public Library's`]);
  return random.chance(0.6) ? `${what} ${random.pick(subjects)}` : what;
}
