import { DatabaseSync } from "node:sqlite";
import { EarshotError } from "@earshot/core/text";
import { indexStored, termTable } from "./sqlite-terms.ts";

const tables = `
  CREATE TABLE mentions (
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    network TEXT,
    heard_at TEXT,
    body TEXT -- JSON; NULL is a tombstone
  ) STRICT;
  CREATE UNIQUE INDEX mentions_in_order ON mentions (sequence);
  CREATE TABLE matches (
    id TEXT NOT NULL REFERENCES mentions (id) ON DELETE CASCADE,
    search TEXT NOT NULL,
    PRIMARY KEY (search, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX matches_by_mention ON matches (id);
  CREATE TABLE cursors (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    person TEXT,
    mention TEXT,
    at TEXT NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX ledger_by_mention ON ledger (mention, sequence);
  CREATE TABLE claims (
    mention TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    fence INTEGER NOT NULL,
    until TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE publications (
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    receipt TEXT
  ) STRICT, WITHOUT ROWID;
`;

/**
 * What every version of the tables added, the first at the front. The version is kept in the file itself; a store refuses a file
 * that a newer version wrote, and brings an older one up to date when it opens it.
 */
const versions: readonly ((database: DatabaseSync) => void)[] = [
  (database) => database.exec(tables),
  (database) => {
    database.exec(termTable);
    indexStored(database);
  },
];

/**
 * Opens or makes the database file. Throws `store-unwritable` when the path cannot be written and `store-newer-version` when
 * the file comes from a later version.
 */
export function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
    prepareFile(database);
    migrate(database, path);
    return database;
  } catch (cause) {
    if (cause instanceof EarshotError) throw cause;
    throw unwritable(path, cause);
  }
}

/** What a failed write means to the person who chose the path. */
export function unwritable(path: string, cause: unknown): EarshotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EarshotError(
    "store-unwritable",
    `The database ${path} cannot be written (${reason}). Choose a path in a folder that this user may write to, or give the file write permission.`,
    { cause },
  );
}

function prepareFile(database: DatabaseSync): void {
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = NORMAL");
  // What is forgotten must not stay readable in the file.
  database.exec("PRAGMA secure_delete = ON");
}

function migrate(database: DatabaseSync, path: string): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const found = schemaVersion(database);
    if (found > versions.length) throw newerVersion(path, found);
    for (const bringUpToDate of versions.slice(found)) bringUpToDate(database);
    if (found < versions.length) database.exec(`PRAGMA user_version = ${versions.length}`);
    database.exec("COMMIT");
  } catch (cause) {
    database.exec("ROLLBACK");
    database.close();
    throw cause;
  }
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}

function newerVersion(path: string, found: number): EarshotError {
  return new EarshotError(
    "store-newer-version",
    `The database ${path} was written by a later version of Earshot (tables ${found}, this version knows ${versions.length}). Update Earshot, or choose another path.`,
  );
}
