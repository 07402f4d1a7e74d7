import { resolvePolicy } from "@earshot/core/policy";
import type { Claim } from "@earshot/store";
import { approve } from "./approve.ts";
import type { Desk, DeskOptions, Person, RunOptions, RunReport } from "./desk.ts";
import { suggest } from "./draft.ts";
import { record, timestamp } from "./ledger.ts";
import { hear } from "./listen.ts";
import { publish } from "./publish.ts";
import { refusal } from "./refusal.ts";
import { requireMention, review } from "./review.ts";
import { triage } from "./triage.ts";

/** How long a card stays with the person who took it: long enough to write an answer, short enough to be freed by lunch. */
const CLAIM_HOLDS_MS = 30 * 60 * 1000;

/**
 * Puts a desk together. Throws `policy-invalid` when the layers of policy contradict each other, before anything is heard.
 */
export function createDesk(options: DeskOptions): Desk {
  const { store, connectors } = options;
  const desk = { ...options, now: options.now ?? Date.now, policy: resolvePolicy(options.policy) };
  return {
    run: (run = {}) => runAll(desk, connectors, run),
    cards: (filter = {}) => triage(desk, filter),
    claim: (card, person) => claim(desk, card, person),
    suggest: async (card, person) => suggest(await cardById(desk, card), person, options.organisation),
    review: (held, draft, person) => review(desk, held, draft, person),
    approve: (reviewed, person) => approve(desk, reviewed, person),
    publish: (approval) => publish(desk, approval),
  } satisfies Desk & { readonly store?: typeof store };
}

type Running = Parameters<typeof triage>[0];

async function runAll(desk: Running, connectors: DeskOptions["connectors"], run: RunOptions): Promise<RunReport> {
  const reports = connectors.map(async (connector) => {
    const report = await hear(desk, connector, run);
    run.onReport?.(report);
    return report;
  });
  return { connectors: await Promise.all(reports) };
}

async function claim(desk: Running, card: string, person: Person): Promise<Claim> {
  const { mention } = await requireMention(desk.store, card as Claim["mention"]);
  const now = desk.now();
  const held = await desk.store.claim(mention.id, person.id, { now: timestamp(now), until: timestamp(now + CLAIM_HOLDS_MS) });
  if (held === undefined) throw refusal("card-claimed", "A colleague is answering this post. Take another card, or ask them.");
  await record(desk.store, desk.now, "claimed", { person: person.id, mention: mention.id, fence: held.fence, until: held.until });
  return held;
}

async function cardById(desk: Running, id: string): Promise<Awaited<ReturnType<typeof triage>>[number]> {
  const card = (await triage(desk, {})).find((each) => each.id === id);
  if (card === undefined) throw refusal("card-unknown", "There is no such card (any more). Look at the cards again.");
  return card;
}
