import type { Count, Form, Leaf, Sequence, Test } from "../form.ts";
import { isTooDeep } from "../form-depth.ts";
import { keysOfTest, valuesAskedBy } from "./field-keys.ts";
import { keysOfLeaf, neighboursIn } from "./key.ts";
import { keyOfPrefix, prefixOf } from "./prefixes.ts";

/**
 * One way to notice that a form may have become true: a key to watch for, and what else has to be there. `all` are keys that
 * must all be there, of `any` at least one; an empty `any` asks for nothing.
 */
export interface Watch {
  readonly anchor: number;
  readonly all: readonly number[];
  readonly any: readonly number[];
  /** The key of two words that have to stand one after the other. */
  readonly neighbours?: number;
  /** The letters whose key the anchor is, where it is the beginning of a word. */
  readonly prefix?: string;
  /** The bit of the value beside the text whose key the anchor is. */
  readonly value?: number;
}

/** A set of watches of which every post that matches sets off at least one, and what it costs to watch. */
export interface Watches {
  readonly list: readonly Watch[];
  readonly weight: number;
}

/** How much it costs to watch for a key: how often it comes, times how much hangs on it. */
export type Weigh = (key: number) => number;

/**
 * The cheapest watches of a form, or nothing where none exist: it can match posts by what they lack, or by something other than
 * words, or is too deep to be looked through at every post. Of an AND the cheapest member is watched and the others become constraints, of an OR all are watched; below a NOT the
 * two change places.
 */
export function watchesOf(form: Form, weigh: Weigh): Watches | undefined {
  return isTooDeep(form) ? undefined : watch(form, true, weigh);
}

/** Most alternatives of a constraint that fit into an entry of a list. */
export const mostAlternatives = 6;

function watch(form: Form, wanted: boolean, weigh: Weigh): Watches | undefined {
  switch (form.kind) {
    case "not":
      return watch(form.of, !wanted, weigh);
    case "leaf":
      return wanted ? (watchKeys(keysOfLeaf(form), weigh) ?? watchPrefix(form)) : undefined;
    case "test":
      return wanted ? watchValue(form, weigh) : undefined;
    case "sequence":
      return wanted ? withNeighbours(watchCheapest(form.of, wanted, weigh), form) : undefined;
    case "window":
      return wanted ? watchCheapest(form.of, wanted, weigh) : undefined;
    case "all":
    case "any":
      return (form.kind === "all") === wanted ? watchCheapest(form.of, wanted, weigh) : watchEach(form.of, wanted, weigh);
    case "count":
      return wanted ? watchCount(form, weigh) : undefined;
  }
}

function watchKeys(keys: readonly number[], weigh: Weigh): Watches | undefined {
  if (keys.length === 0) return undefined;
  const anchor = keys.reduce((rarest, key) => (weigh(key) < weigh(rarest) ? key : rarest));
  return { list: [{ anchor, all: keys.filter((key) => key !== anchor), any: [] }], weight: weigh(anchor) };
}

/** The beginning of a wildcard is watched for where there is no word: it takes a look at every word of every post. */
function watchPrefix(leaf: Leaf): Watches | undefined {
  const prefix = prefixOf(leaf);
  if (prefix === undefined) return undefined;
  const anchor = keyOfPrefix(prefix);
  return { list: [{ anchor, all: [], any: [], prefix }], weight: lastResort + 1 / prefix.length };
}

/** Values are watched for where there is no word: reading them costs something at every post. */
function watchValue(test: Test, weigh: Weigh): Watches | undefined {
  const [anchor] = keysOfTest(test);
  if (anchor === undefined) return undefined;
  return { list: [{ anchor, all: [], any: [], value: valuesAskedBy(test) }], weight: lastResort + weigh(anchor) };
}

/** More than any word weighs. */
const lastResort = 1e6;

function watchCheapest(forms: readonly Form[], wanted: boolean, weigh: Weigh): Watches | undefined {
  let best: Watches | undefined;
  let chosen = -1;
  for (const [index, form] of forms.entries()) {
    const watches = watch(form, wanted, weigh);
    if (watches === undefined || (best !== undefined && best.weight <= watches.weight)) continue;
    best = watches;
    chosen = index;
  }
  if (best === undefined || forms.length === 1) return best;
  const rest = forms.filter((_, index) => index !== chosen);
  const all = rest.flatMap((form) => neededKeys(form, wanted));
  const any = rarestChoice(
    rest.map((form) => choiceIn(form, wanted, weigh)),
    weigh,
  );
  return { weight: best.weight, list: best.list.map((each) => constrain(each, all, any, weigh)) };
}

function withNeighbours(watches: Watches | undefined, form: Sequence): Watches | undefined {
  const neighbours = neighboursIn(form)[0];
  if (watches === undefined || neighbours === undefined) return watches;
  return { weight: watches.weight, list: watches.list.map((each) => ({ ...each, neighbours })) };
}

function watchEach(forms: readonly Form[], wanted: boolean, weigh: Weigh): Watches | undefined {
  const list: Watch[] = [];
  for (const form of forms) {
    const watches = watch(form, wanted, weigh);
    if (watches === undefined) return undefined;
    list.push(...watches.list);
  }
  return { list, weight: weightOf(list, weigh) };
}

/** A key that several watches share is met once. */
function weightOf(list: readonly Watch[], weigh: Weigh): number {
  const anchors = new Set(list.map(({ anchor }) => anchor));
  return [...anchors].reduce((sum, anchor) => sum + weigh(anchor), 0);
}

/** Of m members at least n are there, so of any m - n + 1 at least one is. */
function watchCount({ counts, atLeast, of }: Count, weigh: Weigh): Watches | undefined {
  if (atLeast < 1) return undefined;
  if (counts === "occurrences") return watch(of[0]!, true, weigh);
  if (atLeast >= of.length) return atLeast > of.length ? { list: [], weight: 0 } : watchCheapest(of, true, weigh);
  const watches = of.map((form) => watch(form, true, weigh)).filter((each) => each !== undefined);
  const needed = of.length - atLeast + 1;
  if (watches.length < needed) return undefined;
  const cheapest = watches.sort((a, b) => a.weight - b.weight).slice(0, needed);
  const list = cheapest.flatMap((each) => each.list);
  return { list, weight: weightOf(list, weigh) };
}

function constrain(watch: Watch, moreKeys: readonly number[], choice: readonly number[], weigh: Weigh): Watch {
  const keys = [...new Set([...watch.all, ...moreKeys])].filter((key) => key !== watch.anchor);
  return { ...watch, all: keys.sort((a, b) => weigh(a) - weigh(b)), any: rarestChoice([watch.any, choice], weigh) };
}

/** Keys without which a form is not true, or, unless `wanted`, without which it is not false. */
export function neededKeys(form: Form, wanted: boolean): readonly number[] {
  switch (form.kind) {
    case "leaf":
      return wanted ? keysOfLeaf(form) : [];
    case "not":
      return neededKeys(form.of, !wanted);
    case "sequence":
    case "window":
      return wanted ? form.of.flatMap((member) => neededKeys(member, wanted)) : [];
    case "all":
    case "any":
      return (form.kind === "all") === wanted ? form.of.flatMap((member) => neededKeys(member, wanted)) : [];
    case "count":
      return wanted && form.counts === "occurrences" && form.atLeast > 0 ? neededKeys(form.of[0]!, wanted) : [];
    case "test":
      return wanted && valuesAskedBy(form) === 0 ? keysOfTest(form) : [];
  }
}

/** Keys of which at least one is there when a form is true; empty where there is no such short list. */
function choiceIn(form: Form, wanted: boolean, weigh: Weigh): readonly number[] {
  switch (form.kind) {
    case "not":
      return choiceIn(form.of, !wanted, weigh);
    case "all":
    case "any":
      if ((form.kind === "all") === wanted)
        return rarestChoice(
          form.of.map((member) => choiceIn(member, wanted, weigh)),
          weigh,
        );
      return choiceOf(form.of, wanted, weigh);
    case "sequence":
    case "window":
      return wanted
        ? rarestChoice(
            form.of.map((member) => choiceIn(member, wanted, weigh)),
            weigh,
          )
        : [];
    default:
      return [];
  }
}

function choiceOf(forms: readonly Form[], wanted: boolean, weigh: Weigh): readonly number[] {
  const keys = new Set<number>();
  for (const form of forms) {
    const needed = neededKeys(form, wanted);
    const inner = needed.length > 0 ? [rarest(needed, weigh)] : choiceIn(form, wanted, weigh);
    if (inner.length === 0) return [];
    for (const key of inner) keys.add(key);
  }
  return keys.size > mostAlternatives ? [] : [...keys];
}

function rarest(keys: readonly number[], weigh: Weigh): number {
  return keys.reduce((best, key) => (weigh(key) < weigh(best) ? key : best));
}

/** Of several lists of alternatives the one that is met least often. */
function rarestChoice(choices: readonly (readonly number[])[], weigh: Weigh): readonly number[] {
  const weightOf = (choice: readonly number[]): number => choice.reduce((sum, key) => sum + weigh(key), 0);
  const given = choices.filter((choice) => choice.length > 0);
  return given.reduce<readonly number[]>(
    (best, choice) => (best.length === 0 || weightOf(choice) < weightOf(best) ? choice : best),
    [],
  );
}
