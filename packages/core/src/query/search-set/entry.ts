import { format } from "../format.ts";
import type { Matcher } from "../matcher.ts";
import { savedNames } from "../saved-search.ts";
import type { Query } from "../syntax.ts";
import type { Program } from "./programs.ts";

/** What one key of a set stands for. */
export interface Entry {
  readonly query: Query;
  /** Names of the saved searches in its query. */
  readonly names: readonly string[];
  /** Missing where a saved search that it names is missing. */
  program: Program | undefined;
  /** Made when its highlights are first asked for. */
  matcher: Matcher | undefined;
  /** The query in its canonical spelling. */
  text(): string;
}

export function entryOf(query: Query): Entry {
  return { query, names: savedNames(query), program: undefined, matcher: undefined, text: () => format(query) };
}

/** An entry read from bytes: its query is parsed when it is first needed, which for most entries is never. */
export class WrittenEntry implements Entry {
  readonly names: readonly string[];
  program: Program | undefined;
  matcher: Matcher | undefined;
  private readonly written: string;
  private readonly parse: (text: string) => Query;
  private parsed: Query | undefined;

  constructor(written: string, names: readonly string[], program: Program | undefined, parse: (text: string) => Query) {
    this.written = written;
    this.names = names;
    this.program = program;
    this.parse = parse;
  }

  get query(): Query {
    this.parsed ??= this.parse(this.written);
    return this.parsed;
  }

  text(): string {
    return this.written;
  }
}
