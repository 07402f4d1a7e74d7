import { type Ask, type Atom, atomKey, canStandAlone } from "./ask.ts";

/** Atoms of which a post has all. */
export type Conjunction = readonly Atom[];

/** Lists of atoms to ask for one after another: every post asked for has all atoms of at least one list. */
export interface Expansion {
  readonly lists: readonly Conjunction[];
  /** Whether the lists say all that the ask says. */
  readonly exact: boolean;
}

/**
 * Most calls that choices inside an AND are multiplied out to. Beyond it the choice that makes most calls narrows here and not
 * on the network: `(a OR b OR …) AND (c OR d OR …)` is asked as `a`, `b`, …
 */
const mostMultiplied = 8;

/** Takes an ask apart for a network that has no OR. */
export function expand(ask: Ask): Expansion {
  const { lists, exact } = multiply(ask);
  return { lists: withoutCovered(lists), exact };
}

function multiply(ask: Ask): Expansion {
  if (ask.kind === "everything") return { lists: [[]], exact: false };
  if (ask.kind === "atom") return { lists: [[ask.atom]], exact: true };
  const members = ask.of.map(multiply);
  if (ask.kind === "all") return multiplyAll(members);
  return { lists: members.flatMap(({ lists }) => lists), exact: members.every(({ exact }) => exact) };
}

function multiplyAll(members: readonly Expansion[]): Expansion {
  let product: readonly Conjunction[] = [[]];
  let exact = true;
  for (const { lists, exact: isExact } of [...members].sort(namingFirst)) {
    const isFirst = product.length === 1 && product[0]!.length === 0;
    const fits = isFirst || lists.length === 1 || product.length * lists.length <= mostMultiplied;
    if (fits) product = product.flatMap((list) => lists.map((more) => unite(list, more)));
    exact &&= isExact && fits;
  }
  return { lists: product, exact };
}

/** What names something comes before what only counts beside it, and what makes fewer calls before what makes more. */
function namingFirst(a: Expansion, b: Expansion): number {
  return Number(isNaming(b)) - Number(isNaming(a)) || a.lists.length - b.lists.length;
}

function isNaming({ lists }: Expansion): boolean {
  return lists.every((list) => list.some(canStandAlone));
}

function unite(a: Conjunction, b: Conjunction): Conjunction {
  return [...new Map([...a, ...b].map((atom) => [atomKey(atom), atom])).values()];
}

/** Leaves out lists that ask for part of what another one asks for, and repeated ones. */
function withoutCovered(lists: readonly Conjunction[]): readonly Conjunction[] {
  const keyed = lists.map((list, index) => ({ list, index, keys: new Set(list.map(atomKey)) }));
  const byFirst = Map.groupBy(keyed, ({ keys }) => [...keys][0]);
  const isCovered = ({ keys, index }: Keyed): boolean =>
    [...keys].some((key) => byFirst.get(key)?.some((other) => other.index !== index && covers(other, { keys, index })));
  return keyed.filter((each) => !isCovered(each)).map(({ list }) => list);
}

interface Keyed {
  readonly index: number;
  readonly keys: ReadonlySet<string>;
}

function covers(wider: Keyed, narrower: Keyed): boolean {
  if (!wider.keys.isSubsetOf(narrower.keys)) return false;
  return wider.keys.size < narrower.keys.size || wider.index < narrower.index;
}
