/** From which sum on a sentence counts: borders for all matters together, by replies that taught nothing of it. */

import { type Matter, matterNames, matters } from "../../src/policy/language/weighing/matters.ts";
import type { Borders } from "../../src/policy/language/weighing/model.ts";
import type { Example } from "./examples.ts";
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

const folds = 5;

/** Every reply weighed by what the replies of the other folds taught. Replies to the same post lie in the same fold. */
export function weighHeldOut(examples: readonly Example[]): readonly Weighed[] {
  return Array.from({ length: folds }, (_, fold) => {
    const learnt = learn(examples.filter((example) => example.fold % folds !== fold));
    const asked = examples.filter((example) => example.fold % folds === fold);
    return asked.map((example) => ({ example, sums: heaviest(learnt, example) }));
  }).flat();
}

/** Borders by two tolerances: where a person looks, and where the rule speaks as it does about words it knows. */
export function bordersOf(weighed: readonly Weighed[], likely: Tolerance, sure: Tolerance): Readonly<Record<Matter, Borders>> {
  const [low, high] = [bordersAt(weighed, likely), bordersAt(weighed, sure)];
  return eachMatter((matter) => ({ likely: low[matter], sure: Math.max(high[matter], low[matter] + margin) }));
}

/** Between the two borders lies at least this much. */
const margin = 1;

function bordersAt(weighed: readonly Weighed[], { strict, mild }: Tolerance): Readonly<Record<Matter, number>> {
  const clean = weighed.filter(({ example }) => example.isClean);
  const total = clean.reduce((sum, { example }) => sum + example.weight, 0);
  const together = lowerTogether(weighed, matterNames.filter(isStrict), strict * total);
  return eachMatter((matter) => together.get(matter) ?? lowerTogether(weighed, [matter], mild * total).get(matter)!);
}

const mildRules: ReadonlySet<string> = new Set(["tone/no-blame", "tone/no-non-apology", "legal/no-advice"]);

function isStrict(matter: Matter): boolean {
  return !mildRules.has(matters[matter]);
}

/**
 * Lowers the borders of some matters step by step, always the one whose next step finds most faults for the clean replies that it
 * disturbs, until as many of those are disturbed as may be.
 */
function lowerTogether(weighed: readonly Weighed[], some: readonly Matter[], allowed: number): ReadonlyMap<Matter, number> {
  const clean = weighed.filter(({ example }) => example.isClean);
  let faulty = weighed.filter(({ example }) => example.faults.some((fault) => some.includes(fault)));
  let undisturbed = clean;
  const borders = new Map(some.map((matter) => [matter, Math.max(...clean.map(({ sums }) => sums[matter])) + 0.01]));
  for (let spent = 0; spent < allowed; ) {
    const step = bestStep(some, borders, faulty, undisturbed);
    if (step === undefined) break;
    borders.set(step.matter, step.border);
    const isBelow = ({ sums }: Weighed): boolean => sums[step.matter] < step.border;
    faulty = faulty.filter(isBelow);
    undisturbed = undisturbed.filter(isBelow);
    spent += step.price;
  }
  return borders;
}

interface Step {
  readonly matter: Matter;
  readonly border: number;
  readonly price: number;
  readonly worth: number;
}

/** So many clean replies lie between one border and the next that is tried. */
const stride = 3;

function bestStep(
  some: readonly Matter[],
  borders: ReadonlyMap<Matter, number>,
  faulty: readonly Weighed[],
  undisturbed: readonly Weighed[],
): Step | undefined {
  const steps = some.map((matter): Step => {
    const next = undisturbed.toSorted((a, b) => b.sums[matter] - a.sums[matter]).slice(0, stride + 1);
    const border = Math.max(lowest, next[stride]!.sums[matter] + 0.001);
    const price = next.reduce((sum, { example, sums }) => sum + (sums[matter] >= border ? example.weight : 0), 0);
    const gain = faulty.filter(({ sums }) => sums[matter] >= border).length;
    return { matter, border, price, worth: border < borders.get(matter)! ? gain / (price + 0.1) : 0 };
  });
  return steps.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth)[0];
}

/** Nothing counts below this, however quiet clean replies are. */
const lowest = -1.5;
