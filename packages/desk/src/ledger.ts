import type { MentionId } from "@earshot/core/mention";
import type { LedgerEntry, Store, StoredLedgerEntry } from "@earshot/store";

/** Writes down who did what with which mention. Details name ids, rules and codes, never the words of a stranger. */
export async function record(
  store: Store,
  now: () => number,
  action: LedgerEntry["action"],
  { person, mention, ...detail }: { readonly person?: string; readonly mention: MentionId } & Readonly<Record<string, unknown>>,
): Promise<StoredLedgerEntry> {
  return store.append({ action, ...(person === undefined ? {} : { person }), mention, at: timestamp(now()), detail });
}

/** The newest entry of one kind about a mention that holds the given detail. */
export async function findEntry(
  store: Store,
  mention: MentionId,
  action: LedgerEntry["action"],
  key: string,
  value: unknown,
): Promise<StoredLedgerEntry | undefined> {
  const entries = await Array.fromAsync(store.ledger({ mention }));
  return entries.findLast((entry) => entry.action === action && entry.detail[key] === value);
}

/** RFC 3339, UTC, from milliseconds since 1970. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
