/**
 * Node's own SQLite under the interface of better-sqlite3, as far as the personal data server and its query builder use
 * it: prepared statements with positional values, pragmas, and errors that carry SQLite's names as codes.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

type Row = Record<string, unknown>;

class Statement {
  readonly #statement: StatementSync;
  /** Whether the statement gives rows. */
  readonly reader: boolean;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(...values: unknown[]): Row[] {
    return withCodes(() => this.#statement.all(...inputs(values)).map(toRow));
  }

  get(...values: unknown[]): Row | undefined {
    const row = withCodes(() => this.#statement.get(...inputs(values)));
    return row && toRow(row);
  }

  run(...values: unknown[]): unknown {
    return withCodes(() => this.#statement.run(...inputs(values)));
  }

  *iterate(...values: unknown[]): Iterable<Row> {
    for (const row of this.#statement.iterate(...inputs(values))) yield toRow(row);
  }
}

class Database {
  readonly name: string;
  readonly #database: DatabaseSync;

  constructor(name: string, { timeout = 5000 }: { readonly timeout?: number } = {}) {
    this.name = name;
    this.#database = withCodes(() => new DatabaseSync(name, { timeout }));
  }

  get open(): boolean {
    return this.#database.isOpen;
  }

  prepare(sql: string): Statement {
    return withCodes(() => new Statement(this.#database.prepare(sql)));
  }

  exec(sql: string): this {
    withCodes(() => this.#database.exec(sql));
    return this;
  }

  pragma(text: string): Row[] {
    return this.prepare(`PRAGMA ${text}`).all();
  }

  close(): void {
    if (this.open) this.#database.close();
  }
}

// biome-ignore lint/style/noDefaultExport: the module it stands in for has one
export default Database;

/** Values arrive one by one or as one array; what is undefined is stored as null. */
function inputs(values: readonly unknown[]): SQLInputValue[] {
  return values.flat().map((value) => (value === undefined ? null : (value as SQLInputValue)));
}

/** Rows are plain objects there, and their bytes are buffers. */
function toRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value) : value]),
  );
}

/** The result codes that callers ask about, by number: https://www.sqlite.org/rescode.html */
const codes: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  19: "SQLITE_CONSTRAINT",
  787: "SQLITE_CONSTRAINT_FOREIGNKEY",
  1555: "SQLITE_CONSTRAINT_PRIMARYKEY",
  2067: "SQLITE_CONSTRAINT_UNIQUE",
};

function withCodes<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (problem) {
    const { errcode } = problem as { errcode?: number };
    if (errcode !== undefined)
      Object.assign(problem as object, { code: codes[errcode] ?? codes[errcode & 0xff] ?? "SQLITE_ERROR" });
    throw problem;
  }
}
