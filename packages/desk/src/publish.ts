import type { AnyConnector, Approval, Receipt } from "@earshot/connector";
import { isEarshotError } from "@earshot/core/text";
import type { Store, StoredLedgerEntry } from "@earshot/store";
import { findEntry, record, timestamp } from "./ledger.ts";
import { refusal } from "./refusal.ts";
import { seal } from "./seal.ts";

export interface Publishing {
  readonly store: Store;
  readonly connectors: readonly AnyConnector[];
  readonly now: () => number;
}

/**
 * Posts an approved reply exactly once. What the network accepted without our hearing of it is found again by the connector,
 * which looks before it repeats; what is known to stand is answered from the store without asking the network.
 */
export async function publish(desk: Publishing, approval: Approval): Promise<Receipt> {
  const done = await finished(desk.store, approval);
  if (done !== undefined) return { ...done, replayed: true };
  await checkApproval(desk, approval);
  const connector = await connectorFor(desk, approval);
  await desk.store.startPublication(approval.id, timestamp(desk.now()));
  const receipt = await send(desk, connector, approval);
  await desk.store.finishPublication(approval.id, { state: "done", at: timestamp(desk.now()), receipt: { ...receipt } });
  await recordPublished(desk, approval, receipt);
  return receipt;
}

async function finished(store: Store, approval: Approval): Promise<Receipt | undefined> {
  const record = await store.publication(approval.id);
  return record?.state === "done" ? (record.receipt as unknown as Receipt) : undefined;
}

async function checkApproval(desk: Publishing, approval: Approval): Promise<void> {
  const entry = await findEntry(desk.store, approval.target.id, "approved", "approval", approval.id);
  const reason = await reasonToRefuse(desk, approval, entry);
  if (reason !== undefined) throw refusal("publish-refused", reason);
}

async function reasonToRefuse(
  desk: Publishing,
  approval: Approval,
  entry: StoredLedgerEntry | undefined,
): Promise<string | undefined> {
  if (entry === undefined) return "This approval was not given at this desk.";
  const { target, text, lang, attachments } = approval;
  const hash = await seal({ target: target.id, text, ...(lang === undefined ? {} : { lang }), attachments });
  if (hash !== entry.detail["hash"]) return "The text is not the one that was approved. Review and approve the changed text.";
  if (String(entry.detail["expiresAt"]) <= timestamp(desk.now())) return "The approval has run out. Review the reply again.";
  if ((await desk.store.mention(target.id)) === undefined) return "The post is gone: its author deleted it. Do not answer it.";
  return undefined;
}

async function connectorFor(
  { connectors, store }: Publishing,
  { network, target }: Approval,
): Promise<Required<Pick<AnyConnector, "publish">>> {
  const able = connectors.filter((connector) => connector.manifest.network === network && connector.publish !== undefined);
  const connector = able[0];
  if (connector?.publish === undefined)
    throw refusal(
      "publish-refused",
      `No connector of this desk can reply on ${network}. Connect an account there, or answer by hand.`,
    );
  const stored = await store.mention(target.id);
  const permission = stored === undefined ? undefined : await connector.mayReply?.(stored.mention);
  if (permission?.ok === false) throw refusal("publish-refused", permission.why);
  return { publish: connector.publish };
}

async function send(
  desk: Publishing,
  { publish }: Required<Pick<AnyConnector, "publish">>,
  approval: Approval,
): Promise<Receipt> {
  try {
    return await publish(approval);
  } catch (cause) {
    const code = isEarshotError(cause) ? cause.code : "unexpected";
    await record(desk.store, desk.now, "publish-failed", { mention: approval.target.id, approval: approval.id, code });
    throw cause;
  }
}

async function recordPublished(desk: Publishing, approval: Approval, receipt: Receipt): Promise<void> {
  const { id, target, text, draftedBy, approvedBy } = approval;
  const { nativeId, url } = receipt;
  await record(desk.store, desk.now, "published", {
    mention: target.id,
    approval: id,
    text,
    draftedBy,
    approvedBy,
    nativeId,
    url,
  });
}
