import { compile } from "@earshot/core/query";
import type { Engine } from "./engine.ts";

/** Every search compiled alone and asked about every post. What it finds is the truth that the others are held to. */
export const naive: Engine = {
  name: "naive loop",
  mostSearches: 100_000,
  takesBatches: false,
  build(queries) {
    const matchers = queries.map((query) => compile(query));
    return { match: (posts) => posts.map((post) => matchers.flatMap((matcher, number) => (matcher.test(post) ? [number] : []))) };
  },
};
