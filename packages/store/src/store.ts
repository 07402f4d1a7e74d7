import type { Mention, MentionEvent, MentionId } from "@earshot/core/mention";
import type { Query } from "@earshot/core/query";

/** Events together with the cursor that covers them: both are kept, or neither. */
export interface Batch {
  readonly events: readonly MentionEvent[];
  /** A cursor is stored only with the events it covers. */
  readonly cursor?: { readonly name: string; readonly value: string };
  /** Which searches found which mention; kept beside it and forgotten with it. */
  readonly matches?: readonly StoredMatch[];
}

export interface StoredMatch {
  readonly id: MentionId;
  readonly search: string;
}

/** What a commit did: new and newer mentions, removals, and events that came too late to matter. */
export interface CommitReport {
  readonly added: readonly MentionId[];
  readonly updated: readonly MentionId[];
  readonly removed: readonly MentionId[];
  readonly stale: readonly MentionId[];
}

export interface StoredMention {
  readonly mention: Mention;
  readonly revision: number;
  readonly searches: readonly string[];
}

export interface MentionFilter {
  readonly network?: string;
  readonly search?: string;
  /** RFC 3339, UTC: heard at or after. */
  readonly heardSince?: string;
  readonly query?: Query;
  /** Most results. */
  readonly limit?: number;
}

/** One line of the append-only account of who did what and why. It holds no text of strangers. */
export interface LedgerEntry {
  readonly action:
    | "claimed"
    | "released"
    | "reviewed"
    | "approved"
    | "refused"
    | "published"
    | "publish-failed"
    | "waived"
    | "forgotten";
  /** The name the library gives the person. */
  readonly person?: string;
  readonly mention?: MentionId;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface StoredLedgerEntry extends LedgerEntry {
  /** From 1, without holes. */
  readonly sequence: number;
}

/** A person's hold on a mention, so that two people never answer one post. */
export interface Claim {
  readonly mention: MentionId;
  readonly person: string;
  /** Grows with every new claim of the mention; a late holder of an older one is refused. */
  readonly fence: number;
  /** RFC 3339, UTC. */
  readonly until: string;
}

/** What is kept about a publication under its key: `started` before the call, `done` with the receipt after it. */
export type PublicationRecord =
  | { readonly state: "started"; readonly at: string }
  | { readonly state: "done"; readonly at: string; readonly receipt: Readonly<Record<string, unknown>> };

/**
 * Where mentions, cursors, claims, receipts and the ledger live. Asynchronous throughout; every method either happens whole or
 * not at all, and rejects with an `EarshotError` (`store-closed`, `store-unwritable`, `store-newer-version`).
 */
export interface Store {
  /** Applies events by revision: order and repetition do not matter. A removed mention leaves id and revision, nothing else. */
  commit(batch: Batch): Promise<CommitReport>;
  cursor(name: string): Promise<string | undefined>;
  mention(id: MentionId): Promise<StoredMention | undefined>;
  /** In order of hearing, oldest first. */
  mentions(filter?: MentionFilter): AsyncIterable<StoredMention>;
  append(entry: LedgerEntry): Promise<StoredLedgerEntry>;
  ledger(filter?: { readonly mention?: MentionId; readonly after?: number }): AsyncIterable<StoredLedgerEntry>;
  /** Undefined when somebody else holds it at `now`. Times are RFC 3339, UTC. */
  claim(mention: MentionId, person: string, times: { readonly now: string; readonly until: string }): Promise<Claim | undefined>;
  /** False when the claim is no longer the newest. */
  release(claim: Claim): Promise<boolean>;
  /** Whether the claim is still the newest and has not run out. */
  holds(claim: Claim, now: string): Promise<boolean>;
  publication(key: string): Promise<PublicationRecord | undefined>;
  /** Records the start; false when the key was there already. */
  startPublication(key: string, at: string): Promise<boolean>;
  finishPublication(key: string, record: PublicationRecord & { readonly state: "done" }): Promise<void>;
  /**
   * Erases mentions and everything derived from them, at once and for good. A tombstone stays, so that hearing the same
   * revision again does not bring them back. Returns how many there were.
   */
  forget(ids: readonly MentionId[]): Promise<number>;
  close(): Promise<void>;
}
