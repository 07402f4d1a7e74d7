import type { Query } from "@earshot/core/query";
import { createSearchSet, type SearchSet } from "@earshot/core/query";
import type { Engine } from "./engine.ts";

export function fillSet(queries: readonly Query[]): SearchSet<number> {
  const set = createSearchSet<number>();
  for (const [number, query] of queries.entries()) set.set(number, query);
  return set;
}

/** The search set of the toolkit. */
export const searchSet: Engine = {
  name: "search set",
  mostSearches: Number.POSITIVE_INFINITY,
  takesBatches: false,
  build(queries) {
    const set = fillSet(queries);
    return { match: (posts) => posts.map((post) => set.keys(post)) };
  },
};
