import type { DatabaseSync } from "node:sqlite";
import { applyEvent, eventId, type Mention, type MentionEvent, type MentionId } from "@earshot/core/mention";
import { EarshotError } from "@earshot/core/text";
import { emptyReport, type Outcome, outcomeOf, reportOutcome } from "./commit-report.ts";
import { matcherOf } from "./mention-filter.ts";
import { openDatabase, unwritable } from "./sqlite-schema.ts";
import { prepare, type Row, type Statements } from "./sqlite-statements.ts";
import { matchText, termsOf } from "./sqlite-terms.ts";
import type {
  Claim,
  CommitReport,
  LedgerEntry,
  MentionFilter,
  PublicationRecord,
  Store,
  StoredLedgerEntry,
  StoredMention,
} from "./store.ts";

/**
 * A store in one SQLite file (`:memory:` for none), with Node's own SQLite: no server and no dependency. Several processes may
 * share the file; writers wait for each other up to five seconds.
 *
 * Throws `store-unwritable` or `store-newer-version` at once, so that a wrong path shows before anything is heard.
 */
export function sqlite(path: string): Store {
  const database = openDatabase(path);
  const run = prepare(database);
  const { read, write } = transactions(database, path);

  return {
    commit: async ({ events, cursor, matches = [] }) =>
      write(() => {
        const report = emptyReport();
        for (const event of events) reportOutcome(report, ...applyTo(run, event));
        for (const { id, search } of matches) run.addMatch(id, search);
        if (cursor !== undefined) run.setCursor(cursor.name, cursor.value);
        return report satisfies CommitReport;
      }),
    cursor: async (name) => read(() => textOf(run.cursor(name)?.["value"])),
    mention: async (id) => read(() => storedMention(run, run.mention(id))),
    mentions: (filter = {}) => readMentions(run, read, filter),
    append: async (entry) => write(() => appendEntry(run, entry)),
    ledger: (filter = {}) => readLedger(run, read, filter),
    claim: async (mention, person, times) => write(() => takeClaim(run, mention, person, times)),
    release: async (claim) => write(() => run.release(claim.mention, claim.fence) === 1),
    holds: async (claim, now) => read(() => run.holder(claim.mention, claim.fence, claim.person, now) !== undefined),
    publication: async (key) => read(() => publicationOf(run.publication(key))),
    startPublication: async (key, at) => write(() => run.startPublication(key, at) === 1),
    finishPublication: async (key, { at, receipt }) => write(() => void run.finishPublication(key, at, JSON.stringify(receipt))),
    forget: async (ids) => {
      const forgotten = write(() => ids.reduce((count, id) => count + forget(run, id), 0));
      // The write-ahead log still holds the old pages until it is emptied.
      if (forgotten > 0) database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return forgotten;
    },
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

type Guarded = <Result>(work: () => Result) => Result;

/** Guards against a closed file, runs writes whole or not at all, and gives SQLite's own errors the shape and way out of ours. */
function transactions(database: DatabaseSync, path: string): { readonly read: Guarded; readonly write: Guarded } {
  function read<Result>(work: () => Result): Result {
    if (!database.isOpen) throw new EarshotError("store-closed", `The store ${path} is closed. Open it again before using it.`);
    try {
      return work();
    } catch (cause) {
      throw isSqliteError(cause) ? unwritable(path, cause) : cause;
    }
  }
  return { read, write: (work) => read(() => whole(database, work)) };
}

function whole<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw cause;
  }
}

function isSqliteError(value: unknown): boolean {
  return value instanceof Error && "code" in value && value.code === "ERR_SQLITE_ERROR";
}

function applyTo(run: Statements, event: MentionEvent): [MentionId, Outcome] {
  const id = eventId(event);
  const before = stateOf(run.mention(id));
  const after = applyEvent(before, event);
  if (after !== before) putState(run, after);
  return [id, outcomeOf(before, after)];
}

function putState(run: Statements, state: MentionEvent): void {
  run.removeTerms(eventId(state));
  if (state.type === "remove") {
    run.removeMatches(state.id);
    run.putMention(state.id, state.revision, null, null, null);
  } else {
    const { id, network, provenance } = state.mention;
    run.putMention(id, state.revision, network, provenance.heardAt, JSON.stringify(state.mention));
    run.putTerms(id, termsOf(state.mention));
  }
}

function stateOf(row: Row | undefined): MentionEvent | undefined {
  if (row === undefined) return undefined;
  const revision = Number(row["revision"]);
  if (row["body"] === null) return { type: "remove", id: row["id"] as MentionId, revision };
  return { type: "upsert", mention: JSON.parse(String(row["body"])) as Mention, revision };
}

function storedMention(run: Statements, row: Row | undefined): StoredMention | undefined {
  const state = stateOf(row);
  if (state?.type !== "upsert") return undefined;
  const searches = run.searches(state.mention.id).map(({ search }) => String(search));
  return { mention: state.mention, revision: state.revision, searches };
}

function forget(run: Statements, id: MentionId): number {
  run.removeMatches(id);
  run.removeTerms(id);
  return run.forget(id);
}

/**
 * Reads in pieces, so that a long pass neither holds the file nor the memory. Where the index of words can say which mentions a
 * query may match, only those are read; each is matched all the same.
 */
async function* readMentions(run: Statements, read: Guarded, filter: MentionFilter): AsyncGenerator<StoredMention> {
  const fits = matcherOf(filter);
  const text = filter.query && matchText(filter.query);
  let left = filter.limit ?? Number.POSITIVE_INFINITY;
  for await (const stored of inPieces(
    read,
    (after) => (text === undefined ? run.mentionsAfter(after) : run.mentionsMatchingAfter(after, text)),
    (row) => storedMention(run, row),
  )) {
    if (left <= 0) return;
    if (stored === undefined || !fits(stored)) continue;
    left -= 1;
    yield stored;
  }
}

function readLedger(
  run: Statements,
  read: Guarded,
  { mention, after = 0 }: { readonly mention?: MentionId; readonly after?: number },
): AsyncIterable<StoredLedgerEntry> {
  return inPieces(read, (last) => run.ledgerAfter(Math.max(last, after), mention ?? null), entryOf);
}

async function* inPieces<Value>(
  read: Guarded,
  rowsAfter: (after: number) => Row[],
  readRow: (row: Row) => Value,
): AsyncGenerator<Value> {
  for (let after = 0; ; ) {
    const piece = read(() => rowsAfter(after).map((row) => ({ sequence: Number(row["sequence"]), value: readRow(row) })));
    if (piece.length === 0) return;
    for (const { value } of piece) yield value;
    after = piece.at(-1)!.sequence;
  }
}

function appendEntry(run: Statements, entry: LedgerEntry): StoredLedgerEntry {
  const row = run.append(entry.action, entry.person ?? null, entry.mention ?? null, entry.at, JSON.stringify(entry.detail));
  return { ...entry, sequence: Number(row!["sequence"]) };
}

function entryOf(row: Row): StoredLedgerEntry {
  return {
    sequence: Number(row["sequence"]),
    action: row["action"] as LedgerEntry["action"],
    ...(row["person"] === null ? {} : { person: String(row["person"]) }),
    ...(row["mention"] === null ? {} : { mention: row["mention"] as MentionId }),
    at: String(row["at"]),
    detail: JSON.parse(String(row["detail"])),
  };
}

function takeClaim(
  run: Statements,
  mention: MentionId,
  person: string,
  { now, until }: { readonly now: string; readonly until: string },
): Claim | undefined {
  const held = run.claimOf(mention);
  if (held !== undefined && String(held["until"]) > now && held["person"] !== person) return undefined;
  const claim = { mention, person, fence: Number(held?.["fence"] ?? 0) + 1, until };
  run.putClaim(mention, person, claim.fence, until);
  return claim;
}

function publicationOf(row: Row | undefined): PublicationRecord | undefined {
  if (row === undefined) return undefined;
  const at = String(row["at"]);
  if (row["state"] === "started") return { state: "started", at };
  return { state: "done", at, receipt: JSON.parse(String(row["receipt"])) };
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
