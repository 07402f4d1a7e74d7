import { hashBase } from "../../text/hash.ts";
import type { Form, Leaf } from "../form.ts";
import { nameOfHandle } from "../match/names.ts";

/**
 * A token that a leaf cannot do without, by the hash under which the search set looks it up. Handles go by their name, so that
 * `@spl` and `@spl.bsky.social` meet.
 */
export interface Anchor {
  readonly base: string;
  readonly hash: number;
}

/** How common a base form is; the set anchors on what is rare. */
export type Weigh = (base: string) => number;

/** Tokens of which every post that matches has at least one: a set that is cheap to watch for. */
export interface Cover {
  readonly anchors: readonly Anchor[];
  readonly weight: number;
}

/**
 * The cheapest cover of a form, or nothing where none exists: it can match posts by what they lack, or by something other than
 * words. Of an AND the cheapest member suffices, of an OR all members are needed; below a NOT the two change places.
 */
export function coverOf(form: Form, weigh: Weigh): Cover | undefined {
  return coverIf(form, true, weigh);
}

function coverIf(form: Form, wanted: boolean, weigh: Weigh): Cover | undefined {
  switch (form.kind) {
    case "leaf":
      return wanted ? coverOfLeaf(form, weigh) : undefined;
    case "not":
      return coverIf(form.of, !wanted, weigh);
    case "test":
      return undefined;
    case "sequence":
    case "window":
      return wanted ? cheapest(coversOf(form.of, wanted, weigh)) : undefined;
    case "all":
    case "any":
      return (form.kind === "all") === wanted
        ? cheapest(coversOf(form.of, wanted, weigh))
        : union(coversOf(form.of, wanted, weigh));
    case "count":
      return coverOfCount(form, wanted, weigh);
  }
}

function coversOf(forms: readonly Form[], wanted: boolean, weigh: Weigh): readonly (Cover | undefined)[] {
  return forms.map((form) => coverIf(form, wanted, weigh));
}

function coverOfLeaf({ pattern }: Leaf, weigh: Weigh): Cover | undefined {
  if (!("base" in pattern) || (pattern.kind === "word" && pattern.elongated)) return undefined;
  const base = pattern.kind === "handle" ? nameOfHandle(pattern.base) : pattern.base;
  return { anchors: [{ base, hash: hashBase(base) }], weight: weigh(base) };
}

/** Of m members at least n are there, so of any m - n + 1 at least one is. */
function coverOfCount(form: Form & { readonly kind: "count" }, wanted: boolean, weigh: Weigh): Cover | undefined {
  if (!wanted || form.atLeast < 1) return undefined;
  if (form.counts === "occurrences") return coverIf(form.of[0]!, wanted, weigh);
  const covers = coversOf(form.of, wanted, weigh).filter((cover) => cover !== undefined);
  const needed = Math.max(form.of.length - form.atLeast + 1, 0);
  return covers.length < needed ? undefined : union(covers.sort((a, b) => a.weight - b.weight).slice(0, needed));
}

function cheapest(covers: readonly (Cover | undefined)[]): Cover | undefined {
  return covers.reduce(
    (best, cover) => (best === undefined || (cover !== undefined && cover.weight < best.weight) ? cover : best),
    undefined,
  );
}

function union(covers: readonly (Cover | undefined)[]): Cover | undefined {
  const anchors = new Map<string, Anchor>();
  let weight = 0;
  for (const cover of covers) {
    if (cover === undefined) return undefined;
    for (const anchor of cover.anchors) anchors.set(anchor.base, anchor);
    weight += cover.weight;
  }
  return { anchors: [...anchors.values()], weight };
}
