import { areDisjoint, join, type Occurrence } from "./occurrence.ts";
import { byPlace, firstFrom, type Places } from "./place-index.ts";

/**
 * The pairs that stand in one sentence or paragraph, as the smallest stretches that hold both. Larger ones that hold a smaller
 * are left out: a sentence may be as long as the text, and all pairs in it would be too many.
 */
export function pairInSame(left: Places, right: Places, unit: "sentence" | "paragraph"): Occurrence[] {
  const groups = Map.groupBy(right.filter(liesInOne(unit)), unitKey(unit));
  return [...Map.groupBy(left.filter(liesInOne(unit)), unitKey(unit))].flatMap(([key, inUnit]) => {
    const partners = [...(groups.get(key) ?? [])].sort(byPlace);
    return smallest(inUnit.flatMap((a) => [...partnersAfter(a, partners), ...partnersBefore(a, partners)]));
  });
}

function liesInOne(unit: "sentence" | "paragraph"): (occurrence: Occurrence) => boolean {
  if (unit === "sentence") return ({ firstSentence, lastSentence }) => firstSentence === lastSentence;
  return ({ firstBlock, lastBlock }) => firstBlock === lastBlock;
}

function unitKey(unit: "sentence" | "paragraph"): (occurrence: Occurrence) => string {
  return ({ zone, firstSentence, firstBlock }) => `${zone} ${unit === "sentence" ? firstSentence : firstBlock}`;
}

/** Pairs with partners that start where `a` does or later, as long as a smaller stretch is possible. */
function partnersAfter(a: Occurrence, partners: Places): Occurrence[] {
  const found: Occurrence[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (let i = firstFrom(partners, a.zone, a.from); i < partners.length && partners[i]!.from <= end; i++) {
    if (!areDisjoint(a, partners[i]!)) continue;
    const pair = join([a, partners[i]!], undefined);
    end = Math.min(end, pair.to);
    found.push(pair);
  }
  return found;
}

/** Pairs with partners that start before `a`, back to the nearest that also ends before it does. */
function partnersBefore(a: Occurrence, partners: Places): Occurrence[] {
  const found: Occurrence[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (let i = firstFrom(partners, a.zone, a.from) - 1; i >= 0 && partners[i]!.from >= start; i--) {
    if (!areDisjoint(a, partners[i]!)) continue;
    found.push(join([a, partners[i]!], undefined));
    if (partners[i]!.to <= a.to) start = partners[i]!.from;
  }
  return found;
}

/** Those that hold no other one that is smaller. */
function smallest(pairs: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  let end = Number.POSITIVE_INFINITY;
  let start = Number.POSITIVE_INFINITY;
  for (const pair of [...pairs].sort((a, b) => b.from - a.from || a.to - b.to)) {
    if (pair.to > end || (pair.to === end && pair.from < start)) continue;
    kept.push(pair);
    end = pair.to;
    start = pair.from;
  }
  return kept;
}
