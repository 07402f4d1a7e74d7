/** From which sum on a sentence counts: borders for all matters together, by replies of writers who taught nothing of it. */

import { isStrict, type Matter, matterNames } from "../../src/policy/language/weighing/matters.ts";
import type { Borders } from "../../src/policy/language/weighing/model.ts";
import { type Example, pages } from "./examples.ts";
import { eachMatter, heaviest, learn } from "./learn.ts";

/** One reply, with what its heaviest sentence weighs under weights that never saw it. */
export interface Weighed {
  readonly example: Example;
  readonly sums: Readonly<Record<Matter, number>>;
}

/** How often clean replies may be taken for faulty ones, by all matters of strict rules together, and by one of the others. */
export interface Tolerance {
  readonly strict: number;
  readonly mild: number;
}

/** Every reply weighed by what the replies of other writers taught: a linter always meets a new hand. */
export function weighHeldOut(examples: readonly Example[]): readonly Weighed[] {
  const together = Map.groupBy(examples, ({ hand }) => (small.has(hand) ? "the older sets" : hand));
  return [...together].flatMap(([hand, asked]) => {
    const own = new Set(asked);
    const learnt = learn(examples.filter((example) => !own.has(example)));
    console.error(`weighed ${asked.length} replies of ${hand}`);
    return asked.map((example) => ({ example, sums: heaviest(learnt, example) }));
  });
}

/** Sets too small to be worth a learning of their own. */
const small: ReadonlySet<string> = new Set(["first", "second", "third", "fourth", "sixth", pages]);

/** Borders by two tolerances: where a person looks, and where the rule speaks as it does about words it knows. */
export function bordersOf(weighed: readonly Weighed[], likely: Tolerance, sure: Tolerance): Readonly<Record<Matter, Borders>> {
  const [low, high] = [bordersAt(weighed, likely), bordersAt(weighed, sure)];
  return eachMatter((matter) => {
    const sure = isStrict(matter) ? high[matter] + caution : high[matter];
    return { likely: low[matter], sure: Math.max(sure, low[matter] + margin) };
  });
}

/** What stops lies higher still: ordinary talk of other people knows words that no reply of these had. */
const caution = 2;
/** Between the two borders lies at least this much. */
const margin = 1;

/**
 * Matters that hold a reply back have one border together: their sums are log-odds, so that the same height means the same risk, and a
 * border for each, fitted to these writers, found less in the words of others. The rest have their own.
 */
function bordersAt(weighed: readonly Weighed[], { strict, mild }: Tolerance): Readonly<Record<Matter, number>> {
  const clean = weighed.filter(({ example }) => example.isClean);
  const total = clean.reduce((sum, { example }) => sum + example.weight, 0);
  const common = borderOf(matterNames.filter(isStrict), clean, strict * total);
  return eachMatter((matter) => (isStrict(matter) ? common : borderOf([matter], clean, mild * total)));
}

/** The border above which clean replies of so much weight lie, by the heaviest of some matters. */
function borderOf(some: readonly Matter[], clean: readonly Weighed[], allowed: number): number {
  const heights = clean.map(({ example, sums }) => ({ most: Math.max(...some.map((matter) => sums[matter])), example }));
  heights.sort((a, b) => b.most - a.most);
  let [spent, at] = [0, 0];
  while (at < heights.length - 1 && spent + heights[at]!.example.weight <= allowed) spent += heights[at++]!.example.weight;
  return Math.max(lowest, heights[at]!.most + 0.001);
}

/** Nothing counts below this, however quiet clean replies are. */
const lowest = -1.5;
