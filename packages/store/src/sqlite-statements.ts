import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** One row as SQLite gives it: columns by their names. */
export type Row = Record<string, unknown>;

/** A statement that gives its first row, all its rows, or the number of rows that it changed. */
type One = (...values: SQLInputValue[]) => Row | undefined;
type Many = (...values: SQLInputValue[]) => Row[];
type Change = (...values: SQLInputValue[]) => number;

/** What the store does to its tables, by name. */
export interface Statements {
  readonly mention: One;
  readonly putMention: Change;
  readonly mentionsAfter: Many;
  readonly mentionsMatchingAfter: Many;
  readonly putTerms: Change;
  readonly removeTerms: Change;
  readonly addMatch: Change;
  readonly removeMatches: Change;
  readonly searches: Many;
  readonly cursor: One;
  readonly setCursor: Change;
  readonly append: One;
  readonly ledgerAfter: Many;
  readonly claimOf: One;
  readonly putClaim: Change;
  readonly release: Change;
  readonly holder: One;
  readonly publication: One;
  readonly startPublication: Change;
  readonly finishPublication: Change;
  readonly forget: Change;
}

/** One place for all SQL that is not a table. */
export function prepare(database: DatabaseSync): Statements {
  const one = (sql: string) => first(database.prepare(sql));
  const many = (sql: string) => all(database.prepare(sql));
  const change = (sql: string) => changes(database.prepare(sql));
  return {
    mention: one("SELECT * FROM mentions WHERE id = ?"),
    putMention: change(`
      INSERT INTO mentions (id, sequence, revision, network, heard_at, body)
      VALUES (?, (SELECT coalesce(max(sequence), 0) + 1 FROM mentions), ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, network = excluded.network,
        heard_at = excluded.heard_at, body = excluded.body`),
    mentionsAfter: many("SELECT * FROM mentions WHERE sequence > ? AND body IS NOT NULL ORDER BY sequence LIMIT 200"),
    mentionsMatchingAfter: many(`
      SELECT mentions.* FROM mention_terms JOIN mentions ON mentions.sequence = mention_terms.rowid
      WHERE mention_terms.rowid > ?1 AND mention_terms MATCH ?2 ORDER BY mention_terms.rowid LIMIT 200`),
    putTerms: change("INSERT INTO mention_terms (rowid, terms) SELECT sequence, ?2 FROM mentions WHERE id = ?1"),
    removeTerms: change("DELETE FROM mention_terms WHERE rowid = (SELECT sequence FROM mentions WHERE id = ?)"),
    addMatch: change(
      "INSERT INTO matches (id, search) SELECT id, ?2 FROM mentions WHERE id = ?1 AND body IS NOT NULL ON CONFLICT DO NOTHING",
    ),
    removeMatches: change("DELETE FROM matches WHERE id = ?"),
    searches: many("SELECT search FROM matches WHERE id = ? ORDER BY search"),
    cursor: one("SELECT value FROM cursors WHERE name = ?"),
    setCursor: change("INSERT INTO cursors VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
    append: one(`
      INSERT INTO ledger (sequence, action, person, mention, at, detail)
      VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM ledger), ?, ?, ?, ?, ?) RETURNING sequence`),
    ledgerAfter: many("SELECT * FROM ledger WHERE sequence > ?1 AND (?2 IS NULL OR mention = ?2) ORDER BY sequence LIMIT 200"),
    claimOf: one("SELECT * FROM claims WHERE mention = ?"),
    putClaim: change(`
      INSERT INTO claims (mention, person, fence, until) VALUES (?, ?, ?, ?)
      ON CONFLICT (mention) DO UPDATE SET person = excluded.person, fence = excluded.fence, until = excluded.until`),
    release: change("UPDATE claims SET until = '' WHERE mention = ? AND fence = ?"),
    holder: one("SELECT person FROM claims WHERE mention = ? AND fence = ? AND person = ? AND until > ?"),
    publication: one("SELECT * FROM publications WHERE key = ?"),
    startPublication: change("INSERT INTO publications VALUES (?, 'started', ?, NULL) ON CONFLICT DO NOTHING"),
    finishPublication: change(`
      INSERT INTO publications VALUES (?, 'done', ?, ?)
      ON CONFLICT (key) DO UPDATE SET state = excluded.state, at = excluded.at, receipt = excluded.receipt`),
    forget: change("UPDATE mentions SET network = NULL, heard_at = NULL, body = NULL WHERE id = ? AND body IS NOT NULL"),
  };
}

function first(statement: StatementSync): One {
  return (...values) => statement.get(...values);
}

function all(statement: StatementSync): Many {
  return (...values) => statement.all(...values);
}

function changes(statement: StatementSync): Change {
  return (...values) => Number(statement.run(...values).changes);
}
