import type { AnyConnector } from "@earshot/connector";
import type { Mention } from "@earshot/core/mention";
import {
  type Draft,
  type EffectivePolicy,
  type LintContext,
  type LintResult,
  lintReply,
  type NetworkFacts,
  type Organisation,
  type PastReply,
  type Speaker,
  type ThreadView,
  type Turn,
} from "@earshot/core/policy";
import type { Claim, Store, StoredMention } from "@earshot/store";
import type { Person, Review } from "./desk.ts";
import { record, timestamp } from "./ledger.ts";
import { refusal } from "./refusal.ts";
import { digest, seal, sealedOf } from "./seal.ts";
import { needOf, parentId } from "./triage.ts";

export interface Reviewing {
  readonly store: Store;
  readonly connectors: readonly AnyConnector[];
  readonly policy: EffectivePolicy;
  readonly organisation?: Organisation;
  readonly now: () => number;
}

/** Lints a draft in its whole context and writes down that the rules were applied. */
export async function review(desk: Reviewing, claim: Claim, draft: Draft, person: Person): Promise<Review> {
  if (claim.person !== person.id || !(await desk.store.holds(claim, timestamp(desk.now())))) throw claimLost();
  const { mention } = await requireMention(desk.store, claim.mention);
  const result = await lintDraft(desk, mention, draft, person);
  const hash = await seal(sealedOf(draft, mention.id));
  const id = await digest(JSON.stringify([hash, claim.fence, person.id]));
  await record(desk.store, desk.now, "reviewed", {
    person: person.id,
    mention: mention.id,
    review: id,
    hash,
    outcome: result.outcome,
    rules: result.findings.map(({ rule }) => rule),
    notChecked: result.notChecked.map(({ rule }) => rule),
  });
  return { id, card: mention.id, claim, draft, result, draftedBy: person.id, speaker: person, hash };
}

/** The verdict on a draft by this person, with everything the desk knows. */
export async function lintDraft(desk: Reviewing, mention: Mention, draft: Draft, person: Person): Promise<LintResult> {
  return lintReply(draft, await contextOf(desk, mention, person), desk.policy);
}

/** The stored mention, or a refusal that says it is gone. */
export async function requireMention(store: Store, id: Mention["id"]): Promise<StoredMention> {
  const stored = await store.mention(id);
  if (stored === undefined)
    throw refusal("card-unknown", "This post is not here (any more): its author may have deleted it. Look at the cards again.");
  return stored;
}

export function claimLost(): Error {
  return refusal("claim-lost", "The claim on this card has run out or somebody else holds it now. Claim the card again.");
}

async function contextOf(desk: Reviewing, mention: Mention, person: Person): Promise<LintContext> {
  const parent = await parentOf(desk.store, mention);
  return {
    mention,
    need: needOf(mention, parent, desk.organisation),
    thread: await threadOf(desk, mention, parent),
    speaker: speakerOf(desk, mention, person),
    network: await networkOf(desk, mention),
    recentReplies: await pastReplies(desk.store),
    now: timestamp(desk.now()),
    ...(desk.organisation === undefined ? {} : { organisation: desk.organisation }),
  };
}

async function parentOf(store: Store, mention: Mention): Promise<Mention | undefined> {
  const id = parentId(mention);
  return id && (await store.mention(id))?.mention;
}

async function threadOf(desk: Reviewing, mention: Mention, parent: Mention | undefined): Promise<ThreadView> {
  const turns = [parent, mention].flatMap((each) => (each === undefined ? [] : [turnOf(desk, each, mention)]));
  return { turns, captured: true, colleagues: await colleaguesOn(desk.store, mention) };
}

function turnOf({ organisation }: Reviewing, { text, author, createdAt, network }: Mention, mention: Mention): Turn {
  const own = organisation?.accounts.some((account) => account.network === network && account.handle === author?.handle);
  const speaker = own ? "library" : author?.id === mention.author?.id ? "patron" : "other";
  return { speaker, text, ...(createdAt === undefined ? {} : { at: createdAt }) };
}

/** People who published something in answer to the same post. */
async function colleaguesOn(store: Store, { id }: Mention): Promise<string[]> {
  const entries = await Array.fromAsync(store.ledger({ mention: id }));
  const people = entries.flatMap(({ action, detail }) => (action === "published" ? [String(detail["draftedBy"])] : []));
  return [...new Set(people)];
}

function speakerOf({ organisation }: Reviewing, { network }: Mention, person: Person): Speaker {
  const shared = organisation?.accounts.find((account) => account.network === network)?.handle;
  return {
    id: person.id,
    roles: person.roles,
    ...(person.branch === undefined ? {} : { branch: person.branch }),
    account: person.accounts?.[network] ?? shared ?? "",
    affiliation: "staff",
  };
}

async function networkOf({ connectors }: Reviewing, mention: Mention): Promise<NetworkFacts> {
  const connector = connectors.find(({ manifest }) => manifest.network === mention.network);
  const text = connector?.manifest.text;
  const mayReply = (await connector?.mayReply?.(mention)) ?? { ok: connector?.publish !== undefined };
  return { id: mention.network, mayReply, ...(text === undefined ? {} : { text }) };
}

/** What the library said lately: its own words are a record, so the ledger may hold them. */
async function pastReplies(store: Store): Promise<PastReply[]> {
  const entries = await Array.fromAsync(store.ledger());
  return entries.flatMap(({ action, detail, at }) => (action === "published" ? [{ text: String(detail["text"]), at }] : []));
}
