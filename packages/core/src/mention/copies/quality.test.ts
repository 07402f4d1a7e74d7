/** How well copies are found among look-alikes, on an invented stream with known answers. Everything in it is made up. */
import { expect, test } from "vitest";
import { createDeduper, createMention, type Mention, type MentionId } from "../index.ts";

/** A small generator of numbers: the same stream on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const places = "Riverside,Westbrook,Eastgate,Northfield,Lakeview,Quarry Hill,Harmony Grove,Ferry Landing".split(",");
const things = "telescope,sewing machine,ladder,cello,loom,microscope,bread tin,kayak,drill,barometer".split(",");
const people = "Dolores,Marlon,Ivy,Walt,Nadine,Perry,Opal,Theo,Rhea,Tamika".split(",");
const days = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",");
const asides = "and it rained all day,which nobody expected,so bring a chair,and there was pie,before the river rose".split(",");

/** Ways of saying things; whoever fills one in with other words says something else. */
const templates = [
  "the {place} branch lends a {thing} now and {person} had it home by {day} evening {aside}",
  "{person} taught a class about the {thing} at {place} on {day} {aside} and forty people came",
  "somebody left a {thing} on the steps at {place} this {day} and {person} is looking after it {aside}",
  "after {n} years {person} finally finished the {thing} and showed it at the {place} fair on {day} {aside}",
  "does {person} still repair a {thing} at {place} or has that stopped since {day} {aside}",
  "meeting at {place} on {day} about the {thing} {aside} with {person} and {n} others in the chair",
];

type Random = (below: number) => number;

/** What people and programs do to a text that they pass on. */
const changes: Readonly<Record<string, (text: string, random: Random) => string>> = {
  punctuation: (text) => `${text.replace(" and ", ", and ")}!!`,
  case: (text, random) => (random(2) ? text.toUpperCase() : text.toLowerCase()),
  link: (text) => `${text} https://town.example/more`,
  tracker: (text, random) => `${text} https://town.example/more?utm_source=${random(100)}`,
  tags: (text) => `${text} #Millbrook #library`,
  repost: (text) => `RT @gazette: ${text}`,
  credit: (text) => `${text} via @gazette`,
  comment: (text) => `So good: ${text}`,
  emoji: (text, random) => atWord(text, random, (word) => `${word} 📚`),
  "small words": (text) => text.replace(" the ", " ").replace(" a ", " the "),
  "cut words": (text) => text.split(" ").slice(0, -2).join(" "),
  "cut letters": (text, random) => `${text.slice(0, text.length - 3 - random(12))}…`,
  blanks: (text) => text.replaceAll(" ", "  ").replace("  and  ", " & also "),
  "dropped word": (text, random) => atWord(text, random, () => ""),
  typo: (text, random) => atWord(text, random, (word) => mistype(word, random)),
  "typo and tag": (text, random) => `${atWord(text, random, (word) => mistype(word, random))} #Millbrook`,
};

/** Changes one ordinary word: people do not misspell a name or a number without becoming somebody else. */
function atWord(text: string, random: Random, change: (word: string) => string): string {
  const words = text.split(" ");
  const ordinary = [...words.keys()].filter((at) => /^[a-z]{4,}$/.test(words[at]!) && !isSlot(words[at]!));
  const at = ordinary[random(ordinary.length)]!;
  return words.with(at, change(words[at]!)).filter(Boolean).join(" ");
}

/** A letter left out, doubled, exchanged with its neighbour, or missed by one key. */
function mistype(word: string, random: Random): string {
  const at = 1 + random(word.length - 2);
  const kind = random(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.slice(at - 1);
  if (kind === 2) return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return `${word.slice(0, at)}${"qwertyuiopasdfghjklzxcvbnmq"["qwertyuiopasdfghjklzxcvbnm".indexOf(word[at]!) + 1]}${word.slice(at + 1)}`;
}

/** Left out of a template, these words leave it filled in otherwise, or turn it around. */
function isSlot(word: string): boolean {
  return ["nobody", "forty"].includes(word) || things.some((thing) => thing.split(" ").includes(word));
}

interface Stream {
  readonly posts: readonly Mention[];
  /** Ids of posts that are copies of one another share a number. */
  readonly truth: ReadonlyMap<MentionId, number>;
}

function invent(seed: number, originals: number, ways = Object.values(changes)): Stream {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)]!;
  const said = new Set<string>();
  const posts: Mention[] = [];
  const truth = new Map<MentionId, number>();
  const say = (text: string, group: number): void => {
    const mention = postOf(text, posts.length);
    posts.push(mention);
    truth.set(mention.id, group);
  };
  while (said.size < originals) {
    const text = fill(pick(templates), pick, random);
    if (said.has(text)) continue;
    said.add(text);
    say(text, said.size);
    for (let copies = random(3); copies > 0; copies--) say(ways[random(ways.length)]!(text, random), said.size);
  }
  return { posts, truth };
}

function fill(template: string, pick: (list: readonly string[]) => string, random: (below: number) => number): string {
  const values: Record<string, () => string> = {
    place: () => pick(places),
    thing: () => pick(things),
    person: () => pick(people),
    day: () => pick(days),
    aside: () => pick(asides),
    n: () => String(2 + random(40)),
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!());
}

function postOf(text: string, index: number): Mention {
  return createMention({
    network: "town",
    nativeId: `https://town.example/${index}`,
    kind: "post",
    text,
    author: { id: `person-${index}` },
    createdAt: new Date(Date.UTC(2026, 2, 2) + index * 1000).toISOString(),
    provenance: { connector: "town", via: "stream", heardAt: "2026-03-03T00:00:00Z" },
  });
}

/** Share of the pairs put together that belong together, and of those that belong together that were put together. */
function measure({ posts, truth }: Stream): { readonly precision: number; readonly recall: number } {
  const deduper = createDeduper({ capacity: posts.length });
  for (const mention of posts) deduper.add(mention);
  let [together, right, belonging] = [0, 0, 0];
  for (const { id } of posts) {
    const group = deduper.groupOf(id).filter((other) => other !== id);
    together += group.length;
    right += group.filter((other) => truth.get(other) === truth.get(id)).length;
    belonging += [...truth].filter(([other, number]) => other !== id && number === truth.get(id)).length;
  }
  return { precision: right / together, recall: right / belonging };
}

test.each([1, 2, 3])("among look-alikes, stream %i: pair precision at least 0.98, recall at least 0.95", (seed) => {
  const { precision, recall } = measure(invent(seed, 500));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test.each(Object.entries(changes))("%s is seen through", (_name, change) => {
  const { precision, recall } = measure(invent(4, 200, [change]));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
