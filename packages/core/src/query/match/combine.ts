import type { Nearness } from "../form.ts";
import { areDisjoint, join, type Occurrence, ownWords } from "./occurrence.ts";
import { PlaceIndex, type Places } from "./place-index.ts";
import { pairInSame } from "./same-sentence.ts";

/** Every way in which the members stand one after another with no word between, and `follows` allows what is between. */
export function combineSequence(members: readonly Places[], follows: Follows): Places {
  return members.slice(1).reduce((heads, tails) => distinct(pairAdjacent(heads, tails, follows), false), members[0]!);
}

/** Whether an occurrence may come right after another. */
export type Follows = (head: Occurrence, tail: Occurrence) => boolean;

/**
 * Every way in which the members stand as near each other as asked, no word serving two of them.
 *
 * Ways that reach over the same stretch are one occurrence with the members of all of them. Only where a word could serve two
 * members (`isShared`) are they kept apart by the words they use.
 */
export function combineWindow(members: readonly Places[], within: Nearness, isShared: boolean): Places {
  if (within.unit === "extra") return combineExtra(members, within.words, isShared);
  return members.slice(1).reduce((left, right) => distinct(pairNear(left, right, within), isShared), members[0]!);
}

/**
 * Most ways of taking different words for one and the same stretch that are remembered. It matters only where one word could
 * serve several members of nested windows; without a limit a hostile text could cost far more than its length.
 */
const mostAlternatives = 16;

function pairAdjacent(heads: Places, tails: Places, follows: Follows): Occurrence[] {
  const index = new PlaceIndex(tails);
  return heads.flatMap((head) => {
    const next = index.startingAt(head.zone, head.to).filter((tail) => follows(head, tail));
    return next.map((tail) => join([head, tail], undefined));
  });
}

function pairNear(
  left: Places,
  right: Places,
  within: Nearness & { readonly unit: "between" | "sentence" | "paragraph" },
): Occurrence[] {
  if (within.unit !== "between") return pairInSame(left, right, within.unit);
  const { words, ordered } = within;
  const index = new PlaceIndex(right);
  return left.flatMap((a) =>
    index
      .near(a, words)
      .filter((b) => wordsBetween(a, b, ordered) <= words && areDisjoint(a, b))
      .map((b) => join([a, b], undefined)),
  );
}

/** How many words stand between; none where one reaches into the other, which is no order. */
function wordsBetween(a: Occurrence, b: Occurrence, ordered: boolean): number {
  if (a.to <= b.from) return b.from - a.to;
  if (ordered) return Number.POSITIVE_INFINITY;
  return b.to <= a.from ? a.from - b.to : 0;
}

function combineExtra(members: readonly Places[], words: number, isShared: boolean): Places {
  const longest = members.map((places) => places.reduce((most, place) => Math.max(most, ownWords(place)), 0));
  let found = members[0]!;
  for (let i = 1; i < members.length; i++) {
    const toCome = longest.slice(i + 1).reduce((sum, length) => sum + length, 0);
    found = distinct(pairWithin(found, members[i]!, words + toCome, longest[i]!), isShared);
  }
  return found.filter((whole) => strangers(whole) <= words);
}

function pairWithin(left: Places, right: Places, words: number, longest: number): Occurrence[] {
  const index = new PlaceIndex(right);
  const found: Occurrence[] = [];
  for (const a of left) {
    for (const b of index.near(a, words + longest)) {
      const whole = areDisjoint(a, b) ? join([a, b], undefined) : undefined;
      if (whole !== undefined && strangers(whole) <= words) found.push(whole);
    }
  }
  return found;
}

/** Words in the stretch that belong to no member. */
function strangers(whole: Occurrence): number {
  return whole.to - whole.from - ownWords(whole);
}

function distinct(occurrences: readonly Occurrence[], isShared: boolean): Places {
  const stretches = Map.groupBy(occurrences, stretchKey);
  return [...stretches.values()].flatMap((same) => (isShared ? alternatives(same) : [merge(same)]));
}

function alternatives(same: readonly Occurrence[]): readonly Occurrence[] {
  const ways = Map.groupBy(same, ({ used }) => used.join(" "));
  return [...ways.values()].slice(0, mostAlternatives).map(merge);
}

function stretchKey({ zone, from, to, start, end, used }: Occurrence): string {
  return `${zone} ${from} ${to} ${start} ${end} ${used.length}`;
}

function merge(same: readonly Occurrence[]): Occurrence {
  const [first] = same as readonly [Occurrence, ...Occurrence[]];
  return same.length === 1 ? first : { ...first, members: [...new Set(same.flatMap(({ members }) => members))] };
}
