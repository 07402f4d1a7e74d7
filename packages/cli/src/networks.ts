import type { NetworkFacts } from "@earshot/core/policy";

/** What the linter knows about a network; of one that it does not know, its name. */
export function networkFacts(name: string): NetworkFacts {
  return { id: name };
}
