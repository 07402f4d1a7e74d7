import type { Limits } from "../limits.ts";
import type { ParseOptions } from "../parse.ts";
import type { Report } from "../report.ts";
import type { ParseResult, Query, QueryComment, QueryDraft, QueryNode } from "../syntax.ts";
import type { Wordings } from "../wording.ts";

/** What is known about another search language. */
export interface DialectRules {
  /** Short name: `brandwatch`, `cql`. */
  readonly name: string;
  readonly title: string;
  /** Where its rules are known from, and which of them are only recalled. */
  readonly source: string;
  /** What its reader and writer say. */
  readonly messages: Wordings;
  /** Reads a text in this language. Places are places in that text. */
  read(source: string, setting: DialectSetting): DialectTree;
  /** Writes a tree in this language and reports what is lost. */
  write(root: QueryNode, report: Report): string;
  /** Writes a comment, where the language has any. */
  comment?(text: string): string;
}

/**
 * Another search language, as far as it can be said in ours. A dialect is a value that is imported where it is needed: one that
 * nobody uses costs nothing. `defineDialect` makes one.
 */
export interface Dialect extends DialectRules {
  /** As `parse` with this dialect among its options. */
  parse(source: string, options?: ParseOptions): ParseResult;
  /** Writes a whole query, its comments before it, and reports what is lost. */
  format(query: Query | QueryDraft, report?: Report): string;
}

/** What reading a dialect is given. */
export interface DialectSetting {
  readonly limits: Limits;
  readonly report: Report;
}

/** What was read. */
export interface DialectTree {
  readonly root?: QueryNode;
  readonly comments: readonly QueryComment[];
}
