import { type ParseOptions, parse } from "./parse.ts";
import { QueryError } from "./query-error.ts";
import { quote } from "./quotes.ts";
import type { Query } from "./syntax.ts";

/** What can stand in a hole of the template: text is quoted, several texts are alternatives, a query is put in parentheses. */
export type QueryValue = string | number | readonly string[] | Query;

/**
 * A query written in code: `` query`"wine cellar" OR ${names}` ``. What is put in is looked for as it stands, whatever
 * operators it may contain. Throws a `QueryError` when the whole is no query.
 */
export function query(texts: TemplateStringsArray, ...values: readonly QueryValue[]): Query {
  return requireQuery(texts.reduce((all, text, index) => all + written(values[index - 1]!) + text));
}

/** Reads a query that has to be one. Throws a `QueryError` where it is not. */
export function requireQuery(source: string, options?: ParseOptions): Query {
  const result = parse(source, options);
  if (result.ok) return result.query;
  throw new QueryError(result.diagnostics);
}

function written(value: QueryValue): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return String(value);
  if ("root" in value) return `(${value.source})`;
  return `(${value.map(quote).join(" OR ")})`;
}
