import { applyEvent, eventId, type MentionEvent, type MentionId } from "@earshot/core/mention";
import { EarshotError } from "@earshot/core/text";
import { emptyReport, type Outcome, outcomeOf, reportOutcome } from "./commit-report.ts";
import { matcherOf } from "./mention-filter.ts";
import type { Batch, Claim, PublicationRecord, Store, StoredLedgerEntry, StoredMention } from "./store.ts";

const none: ReadonlySet<string> = new Set();

interface Entry {
  readonly state: MentionEvent;
  readonly searches: ReadonlySet<string>;
}

/**
 * A store that lives as long as the process: for tests, for one-off scripts, and as the shortest example of the contract.
 * Mentions keep the order in which they were first heard, because a `Map` does.
 */
export function memory(): Store {
  let entries = new Map<MentionId, Entry>();
  const cursors = new Map<string, string>();
  const ledger: StoredLedgerEntry[] = [];
  const claims = new Map<MentionId, Claim>();
  const publications = new Map<string, PublicationRecord>();
  let open = true;

  function checkOpen(): void {
    if (!open) throw new EarshotError("store-closed", "This store is closed. Open it again before using it.");
  }

  return {
    async commit({ events, cursor, matches = [] }: Batch) {
      checkOpen();
      const report = emptyReport();
      // Changes are made on a copy, so that a batch that fails half-way leaves no trace.
      const changed = new Map(entries);
      for (const event of events) reportOutcome(report, ...applyTo(changed, event));
      for (const { id, search } of matches) addSearch(changed, id, search);
      entries = changed;
      if (cursor !== undefined) cursors.set(cursor.name, cursor.value);
      return report;
    },

    async cursor(name) {
      checkOpen();
      return cursors.get(name);
    },

    async mention(id) {
      checkOpen();
      return storedMention(entries.get(id));
    },

    async *mentions(filter = {}) {
      checkOpen();
      const fits = matcherOf(filter);
      let left = filter.limit ?? Number.POSITIVE_INFINITY;
      for (const entry of [...entries.values()]) {
        if (left <= 0) return;
        const stored = storedMention(entry);
        if (stored === undefined || !fits(stored)) continue;
        left -= 1;
        yield stored;
      }
    },

    async append(entry) {
      checkOpen();
      const stored = { ...entry, sequence: ledger.length + 1 };
      ledger.push(stored);
      return stored;
    },

    async *ledger({ mention, after = 0 } = {}) {
      checkOpen();
      for (const entry of ledger.slice(after)) if (mention === undefined || entry.mention === mention) yield entry;
    },

    async claim(mention, person, { now, until }) {
      checkOpen();
      const held = claims.get(mention);
      if (held !== undefined && held.until > now && held.person !== person) return undefined;
      const claim = { mention, person, fence: (held?.fence ?? 0) + 1, until };
      claims.set(mention, claim);
      return claim;
    },

    async release(claim) {
      checkOpen();
      if (claims.get(claim.mention)?.fence !== claim.fence) return false;
      claims.set(claim.mention, { ...claim, until: "" });
      return true;
    },

    async holds(claim, now) {
      checkOpen();
      const newest = claims.get(claim.mention);
      return newest?.fence === claim.fence && newest.person === claim.person && newest.until > now;
    },

    async publication(key) {
      checkOpen();
      return publications.get(key);
    },

    async startPublication(key, at) {
      checkOpen();
      if (publications.has(key)) return false;
      publications.set(key, { state: "started", at });
      return true;
    },

    async finishPublication(key, record) {
      checkOpen();
      publications.set(key, record);
    },

    async forget(ids) {
      checkOpen();
      return ids.filter((id) => forget(entries, id)).length;
    },

    async close() {
      open = false;
    },
  };
}

function applyTo(entries: Map<MentionId, Entry>, event: MentionEvent): [MentionId, Outcome] {
  const id = eventId(event);
  const before = entries.get(id);
  const state = applyEvent(before?.state, event);
  const searches = state.type === "remove" ? none : (before?.searches ?? none);
  if (state !== before?.state) entries.set(id, { state, searches });
  return [id, outcomeOf(before?.state, state)];
}

function addSearch(entries: Map<MentionId, Entry>, id: MentionId, search: string): void {
  const entry = entries.get(id);
  if (entry?.state.type === "upsert") entries.set(id, { ...entry, searches: new Set([...entry.searches, search]) });
}

function forget(entries: Map<MentionId, Entry>, id: MentionId): boolean {
  const state = entries.get(id)?.state;
  if (state?.type !== "upsert") return false;
  entries.set(id, { state: { type: "remove", id, revision: state.revision }, searches: none });
  return true;
}

function storedMention(entry: Entry | undefined): StoredMention | undefined {
  if (entry?.state.type !== "upsert") return undefined;
  const { mention, revision } = entry.state;
  return { mention, revision, searches: [...entry.searches].sort() };
}
