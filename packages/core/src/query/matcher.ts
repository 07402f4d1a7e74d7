import type { Span } from "../text/span.ts";
import type { Origin } from "./form.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";

/** The field in which a highlight lies, as it is called in the searchable. `alt` and `tags` are numbered by `index`. */
export interface FieldSpan extends Span {
  readonly field: "text" | "title" | "body" | "alt" | "tags";
  readonly index?: number;
}

/** One leaf or test of the query that counted, and where. Tests of fields other than text have no spans. */
export interface MatchedClause {
  readonly origin: Origin;
  /** The clause as it stands in the query. */
  readonly clause: string;
  readonly spans: readonly FieldSpan[];
}

/** Why a post matches. Nothing is highlighted from a negation. */
export interface Match {
  /** Everything to highlight: in order of field and start, no two alike. */
  readonly spans: readonly FieldSpan[];
  readonly clauses: readonly MatchedClause[];
}

/** The truth of one piece of the query for one post. */
export interface ExplainedNode {
  readonly origin: Origin;
  readonly clause: string;
  readonly matched: boolean;
  readonly spans: readonly FieldSpan[];
  readonly parts: readonly ExplainedNode[];
}

export interface Explanation {
  readonly matched: boolean;
  /** One or more lines for people: `no: "major league" is excluded, at 11..23`. */
  readonly text: string;
  readonly tree: ExplainedNode;
  /** On a miss: the clause that came nearest to deciding otherwise. */
  readonly nearest?: ExplainedNode;
}

export interface MatchOptions {
  /** Milliseconds since 1970 UTC, for relative dates. Needed only by queries that have one. */
  readonly now?: number;
}

/** A compiled query. Immutable, free of state, linear in the length of the text. */
export interface Matcher {
  test(searchable: Searchable, options?: MatchOptions): boolean;
  match(searchable: Searchable, options?: MatchOptions): Match | undefined;
  explain(searchable: Searchable, options?: MatchOptions): Explanation;
}

/** All saved searches at once. Matching costs about as much as splitting the post into words, whatever their number. */
export interface SearchSet<Key> {
  /** Adds a search or changes it. A query names another search of the set by its key: `saved:"key"`. */
  set(key: Key, query: Query): this;
  delete(key: Key): boolean;
  has(key: Key): boolean;
  readonly size: number;
  stats(): SearchSetStats;
  /** The keys of all searches that match, in no promised order. */
  keys(searchable: Searchable, options?: MatchOptions): Key[];
  matches(searchable: Searchable, options?: MatchOptions): Iterable<{ readonly key: Key; readonly match: Match }>;
  /**
   * The set as bytes, for `searchSetFromBytes`: queries in their canonical spelling, and the whole index. Throws an
   * `EarshotError` (`search-set-keys`) where keys are neither texts nor numbers and `keyToText` is missing.
   */
  toBytes(options?: WriteOptions<Key>): Uint8Array;
}

export interface WriteOptions<Key> {
  /** Writes a key as a text from which `keyFromText` makes it again. Default: texts and numbers. */
  readonly keyToText?: (key: Key) => string;
}

export interface SearchSetStats {
  readonly searches: number;
  /** Different queries: equal ones are stored once. */
  readonly programs: number;
  /** Searches without any word to anchor on; they are tested against every post. */
  readonly unanchored: number;
  /** Searches that name a saved search that is missing, or that names them in turn; they match nothing until it is there. */
  readonly unlinked: number;
  /** What the index takes in typed arrays; the queries themselves not counted. */
  readonly bytes: number;
}
