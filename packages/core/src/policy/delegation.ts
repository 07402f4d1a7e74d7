import type { Word } from "../text/words.ts";
import { phrases } from "./language/phrases.ts";
import type { KnownParts } from "./parts.ts";
import type { Delegation } from "./policy.ts";
import type { RuleFinding } from "./rule.ts";

/** The delegations that have not run out and hold for this network. Where no time is known none lives. */
export function liveDelegations(
  delegations: readonly Delegation[],
  { now, network, mention }: KnownParts,
): readonly Delegation[] {
  const where = network?.id ?? mention?.network;
  return delegations.filter(
    ({ until, networks }) =>
      now !== undefined && now < until && (networks === undefined || (where !== undefined && networks.includes(where))),
  );
}

/** Whether a finding falls under one of them: a topic that the rule found decides, else what draft and mention speak about. */
export function isDelegated({ topic }: RuleFinding, live: readonly Delegation[], { draft, mention }: KnownParts): boolean {
  return live.some(({ topics }) => {
    if (topics === undefined) return true;
    if (topic !== undefined) return topics.includes(topic);
    return topics.some((name) => isAbout(name, draft!.words) || (mention !== undefined && isAbout(name, mention.words)));
  });
}

/** Whether words speak about a topic by its own name: `story-time` is found in `story time`, `storytime` and `story times`. */
export function isAbout(topic: string, words: readonly Word[]): boolean {
  const spaced = topic.replace(/-/g, " ");
  return phrases([topic, spaced, `${spaced}s`, topic.replace(/-/g, "")]).test(words);
}
