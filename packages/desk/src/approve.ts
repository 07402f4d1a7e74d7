import type { Approval } from "@earshot/connector";
import type { Draft } from "@earshot/core/policy";
import type { Person, Review } from "./desk.ts";
import { findEntry, record, timestamp } from "./ledger.ts";
import { refusal } from "./refusal.ts";
import { claimLost, lintDraft, type Reviewing, requireMention } from "./review.ts";
import { digest, seal, sealedOf } from "./seal.ts";

/** How long an approved reply may wait: a day later the answer is another one, or somebody else gave it. */
const APPROVAL_HOLDS_MS = 24 * 60 * 60 * 1000;

/**
 * Approves a reviewed draft. The review is not taken at its word: its text must be the one that was recorded, and it is linted
 * again, so that no verdict can be handed in from outside.
 */
export async function approve(desk: Reviewing, review: Review, person: Person): Promise<Approval> {
  const { mention } = await requireMention(desk.store, review.claim.mention);
  const hash = await seal(sealedOf(review.draft, mention.id));
  const reason = await reasonToRefuse(desk, review, person, hash);
  if (reason !== undefined) {
    await record(desk.store, desk.now, "refused", { person: person.id, mention: mention.id, review: review.id, reason });
    throw refusal("approval-refused", reason);
  }
  if (!(await desk.store.holds(review.claim, timestamp(desk.now())))) throw claimLost();
  const approval = {
    id: await digest(`approval ${review.id}`),
    network: mention.network,
    target: { id: mention.id, nativeId: mention.nativeId, ...(mention.url === undefined ? {} : { url: mention.url }) },
    text: review.draft.text,
    ...(review.draft.lang === undefined ? {} : { lang: review.draft.lang }),
    attachments: review.draft.attachments ?? [],
    draftedBy: review.draftedBy,
    approvedBy: person.id,
    approvedAt: timestamp(desk.now()),
    expiresAt: timestamp(desk.now() + APPROVAL_HOLDS_MS),
    hash,
  };
  const { id, expiresAt, draftedBy } = approval;
  await record(desk.store, desk.now, "approved", {
    person: person.id,
    mention: mention.id,
    approval: id,
    hash,
    expiresAt,
    draftedBy,
  });
  // The one place in which an approval is made; its brand exists only in the type.
  return approval as unknown as Approval;
}

async function reasonToRefuse(desk: Reviewing, review: Review, person: Person, hash: string): Promise<string | undefined> {
  const entry = await findEntry(desk.store, review.claim.mention, "reviewed", "review", review.id);
  if (entry === undefined || entry.detail["hash"] !== hash || entry.person !== review.speaker.id)
    return "The draft is not the one that was reviewed. Review the changed text first.";
  if (entry.person === person.id) return "Nobody approves their own draft. Ask a colleague to look at it.";
  if (isEmpty(review.draft)) return "There is nothing in this reply. Write it, and review it again.";
  const { mention } = await requireMention(desk.store, review.claim.mention);
  const result = await lintDraft(desk, mention, review.draft, review.speaker);
  if (result.outcome === "stop")
    return `The policy stops this reply: ${result.findings.find(({ outcome }) => outcome === "stop")?.message}`;
  const missing = result.approvals.map(({ role }) => role).filter((role) => !person.roles.includes(role));
  if (missing.length > 0) return `This reply needs the approval of somebody who is ${missing.join(" and ")}.`;
  return undefined;
}

/** No rule finds anything in a text that is not there. */
function isEmpty({ text, attachments = [] }: Draft): boolean {
  return text.trim() === "" && attachments.length === 0;
}
