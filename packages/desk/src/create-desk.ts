import { resolvePolicy } from "@earshot/core/policy";
import type { Claim } from "@earshot/store";
import { approve } from "./approve.ts";
import type { Card, Desk, DeskOptions, Person, RunOptions, RunReport } from "./desk.ts";
import { suggest } from "./draft.ts";
import { record, timestamp } from "./ledger.ts";
import { hear } from "./listen.ts";
import { publish } from "./publish.ts";
import { refusal } from "./refusal.ts";
import { requireMention, review } from "./review.ts";
import { lazySearches } from "./searches.ts";
import { type Triage, triage } from "./triage.ts";

/** How long a card stays with the person who took it: long enough to write an answer, short enough to be freed by lunch. */
const CLAIM_HOLDS_MS = 30 * 60 * 1000;

/**
 * Puts a desk together. Throws `policy-invalid` when the layers of policy contradict each other, before anything is heard. Searches
 * in files are read when `run` or `cards` first needs them: then `file-unreadable` or `search-invalid` is thrown where they cannot
 * be used.
 */
export function createDesk(options: DeskOptions): Desk {
  const { store, connectors } = options;
  const desk = { ...options, now: options.now ?? Date.now, policy: resolvePolicy(options.policy) };
  const searches = lazySearches(options.searches);
  const listening = async (): Promise<Triage> => ({ ...desk, searches: await searches() });
  return {
    run: async (run = {}) => runAll(await listening(), connectors, run),
    cards: async (filter = {}) => triage(await listening(), filter),
    claim: (card, person) => claim(desk, card, person),
    suggest: async (card, person) => suggest(await cardById(await listening(), card), person, options.organisation),
    review: (held, draft, person) => review(desk, held, draft, person),
    approve: (reviewed, person) => approve(desk, reviewed, person),
    publish: (approval) => publish(desk, approval),
  } satisfies Desk & { readonly store?: typeof store };
}

async function runAll(desk: Triage, connectors: DeskOptions["connectors"], run: RunOptions): Promise<RunReport> {
  const reports = connectors.map(async (connector) => {
    const report = await hear(desk, connector, run);
    run.onReport?.(report);
    return report;
  });
  return { connectors: await Promise.all(reports) };
}

async function claim(desk: Pick<Triage, "store" | "now">, card: string, person: Person): Promise<Claim> {
  const { mention } = await requireMention(desk.store, card as Claim["mention"]);
  const now = desk.now();
  const held = await desk.store.claim(mention.id, person.id, { now: timestamp(now), until: timestamp(now + CLAIM_HOLDS_MS) });
  if (held === undefined) throw refusal("card-claimed", "A colleague is answering this post. Take another card, or ask them.");
  await record(desk.store, desk.now, "claimed", { person: person.id, mention: mention.id, fence: held.fence, until: held.until });
  return held;
}

async function cardById(desk: Triage, id: string): Promise<Card> {
  const card = (await triage(desk, {})).find((each) => each.id === id);
  if (card === undefined) throw refusal("card-unknown", "There is no such card (any more). Look at the cards again.");
  return card;
}
