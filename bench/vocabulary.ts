/**
 * The words of the workload: common English words in about the order of how often people write them, library words, and
 * invented words and towns made of syllables. No text of anybody's is in it.
 */
import { createRandom } from "./random.ts";

export const common: readonly string[] = (
  "the to and a i of it is in you that for my on this so not have just but me with be at are was like what do its if no " +
  "all they your we can get one about up out how when from or he know now good time people there as think more an will " +
  "been would go has really some want see day who her then than got love had him by make did why too back need here " +
  "still our please going today them she us even because work lol where am never new way only over thing right into " +
  "other his could first were better last much should very well always any something every night great better life " +
  "man take look being year say home someone come year two off down may best week oh yes thanks old game big things " +
  "happy sure though feel again show let after before school friend help thank anyone world bad next wait give long " +
  "made ever free read live find hope nice place morning play same city real while most nothing money started watch " +
  "house family little tell does another those keep end many call try open around made done car video music food story"
).split(" ");

export const subjects: readonly string[] = (
  "hours parking printing computer wifi storytime ebooks audiobooks renewal hold fines card bookmobile telescope seeds " +
  "genealogy microfilm makerspace resume taxes passport citizenship esl tutoring chess knitting lego robotics coding " +
  "lockers restroom heating elevator budget layoffs levy referendum closing reopening renovation roof flood mold " +
  "strike petition banned censorship archive exhibit author signing concert movie puppet summer reading homework"
).split(" ");

export const others: readonly string[] =
  "missouri oregon massachusetts ohio basketball hiring realestate airport trail academy".split(" ");

/** Towns that are also everyday words: the unkind part of library names. */
export const commonTowns: readonly string[] = "reading orange hope mobile normal independence paradise surprise".split(" ");

/** Towns of the United States have about these shapes. */
export function inventTowns(count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const starts =
    "mill river spring green oak maple cedar fair clear stone white black red north south east west lake hill wood ash elm bay brook".split(
      " ",
    );
  const middles = ["", "", "", "er", "en", "ing", "le", "ham", "ston", "ber", "mont", "dale"];
  const ends = "brook field ville ton burg port dale wood view side ford mont haven land bury creek falls ridge".split(" ");
  const towns = new Set<string>();
  while (towns.size < count) {
    const extra = towns.size > 4_000 ? syllables(random, 1) : "";
    towns.add(random.pick(starts) + extra + random.pick(middles) + random.pick(ends));
  }
  return [...towns];
}

/** Words nobody searches for, for the long tail of what people write. */
export function inventWords(count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const words = new Set<string>();
  while (words.size < count) words.add(syllables(random, random.below(3)) + random.pick(["", "", "", "s", "ed", "er"]));
  return [...words];
}

function syllables(random: ReturnType<typeof createRandom>, count: number): string {
  let word = "";
  for (let i = 0; i <= count; i++) {
    word += random.pick([
      "b",
      "br",
      "c",
      "ch",
      "d",
      "f",
      "g",
      "gr",
      "h",
      "k",
      "l",
      "m",
      "n",
      "p",
      "pr",
      "r",
      "s",
      "sh",
      "st",
      "t",
      "tr",
      "v",
      "w",
    ]);
    word += random.pick(["a", "e", "i", "o", "u", "ai", "ee", "ou"]);
  }
  return word + random.pick(["", "n", "r", "l", "t", "ck", "nd"]);
}
