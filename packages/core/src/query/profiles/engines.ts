import type { SearchGrammar, SearchProfile } from "../profile.ts";
import { asked } from "./make-profile.ts";

/**
 * Engines that keep posts as `indexTerms` makes them. Since the index was made by the reader that matches, a term is there exactly
 * when the word is; what stands how near to what is looked at here.
 */
const terms: SearchGrammar = {
  reads: "terms",
  conjunction: "space",
  disjunction: "OR",
  negation: "-",
  groups: true,
  word: "exact",
  phrase: "none",
  prefix: "exact",
  tag: "exact",
  handle: "exact",
  parameters: {},
  folds: { case: true, accents: true },
  limits: { clauses: 1000 },
  ranked: false,
};

/** FTS5 in SQLite: what `@earshot/store/sqlite` asks its own file. */
export const sqliteFts5: SearchProfile = engine(
  "sqlite-fts5",
  "SQLite FTS5",
  "sqlite.org/fts5.html (tokeniser `ascii tokenchars '_'`, detail=none), measured with SQLite 3.50",
  { ...terms, syntax: "fts5", limits: { clauses: 200 } },
);

/** A column of type `tsvector`, filled with `array_to_tsvector`. */
export const postgresTsquery: SearchProfile = engine(
  "postgres-tsquery",
  "PostgreSQL tsquery",
  "postgresql.org/docs, Text Search Types (lexemes taken as given by array_to_tsvector and the tsquery type)",
  { ...terms, syntax: "tsquery" },
);

/** A field `terms` of type `keyword`; the query also serves as a percolator document. */
export const opensearch: SearchProfile = engine(
  "opensearch",
  "OpenSearch and Elasticsearch",
  "opensearch.org/docs and elastic.co/guide, Query DSL: bool, term, prefix (1,024 clauses by default)",
  { ...terms, syntax: "query-dsl" },
);

// @__NO_SIDE_EFFECTS__
function engine(id: string, title: string, source: string, grammar: SearchGrammar): SearchProfile {
  return asked(id, title, { source, grammar, coverage: [{ code: "window", text: "what was heard and kept" }], cost: {} });
}
