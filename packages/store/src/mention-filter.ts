import { compile } from "@earshot/core/query";
import type { MentionFilter, StoredMention } from "./store.ts";

/** Compiles a filter once, for a pass over many mentions. */
export function matcherOf(filter: MentionFilter): (stored: StoredMention) => boolean {
  const matcher = filter.query === undefined ? undefined : compile(filter.query);
  return ({ mention, searches }) =>
    (filter.network === undefined || mention.network === filter.network) &&
    (filter.search === undefined || searches.includes(filter.search)) &&
    (filter.heardSince === undefined || mention.provenance.heardAt >= filter.heardSince) &&
    (matcher === undefined || matcher.test(mention));
}
