import type { DatabaseSync } from "node:sqlite";
import type { Mention } from "@earshot/core/mention";
import { indexTerms, plan, type Query } from "@earshot/core/query";
import { sqliteFts5 } from "@earshot/core/query/profiles";

/**
 * The words of every mention as an index of SQLite's FTS5, by the sequence of the mention. It answers only which mentions can
 * match: what comes is matched again. `secure-delete` takes the words of what is forgotten out of the file and not only out of
 * the answers.
 */
export const termTable = `
  CREATE VIRTUAL TABLE mention_terms USING fts5 (terms, detail = none, tokenize = "ascii tokenchars '_'");
  INSERT INTO mention_terms (mention_terms, rank) VALUES ('secure-delete', 1);
`;

/** What a mention is found by. */
export function termsOf(mention: Mention): string {
  return indexTerms(mention).join(" ");
}

/** Fills the index of a file that was written before there was one. */
export function indexStored(database: DatabaseSync): void {
  const insert = database.prepare("INSERT INTO mention_terms (rowid, terms) VALUES (?, ?)");
  const stored = database.prepare("SELECT sequence, body FROM mentions WHERE body IS NOT NULL");
  for (const { sequence, body } of stored.iterate()) insert.run(sequence!, termsOf(JSON.parse(String(body)) as Mention));
}

/** What the index is asked for a query; nothing where it cannot bring everything that the query matches. */
export function matchText(query: Query): string | undefined {
  const { calls, fidelity } = plan(query, sqliteFts5);
  if (fidelity === "lossy" || calls.length === 0) return undefined;
  return calls.length === 1 ? calls[0]!.text : calls.map(({ text }) => `(${text})`).join(" OR ");
}
