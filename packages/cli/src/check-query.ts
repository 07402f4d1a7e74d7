import { lint, parse, type Query } from "@earshot/core/query";
import { compareSpans, type Diagnostic } from "@earshot/core/text";

/** What a query is for: to listen to whole networks, which it must tell what it wants, or to look through what is there. */
export type QueryUse = "listening" | "filter";

/** A query as it was read, and everything there is to say about it, in the order of the text. */
export interface CheckedQuery {
  /** Missing where nothing can run. */
  readonly query?: Query;
  readonly diagnostics: readonly Diagnostic[];
  /** How many more were found. */
  readonly omitted: number;
}

/** Reads a query and says what is wrong with it, or probably not meant. */
export function checkQuery(source: string, use: QueryUse): CheckedQuery {
  const result = parse(source);
  const found = lint(result.ok ? result.query : result.draft, { use, saved: () => undefined });
  const diagnostics = inOrder([...result.diagnostics, ...found]);
  return { diagnostics, omitted: result.omitted, ...(result.ok && !diagnostics.some(isError) && { query: result.query }) };
}

/** In the order of the text. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => compareSpans(a.span, b.span));
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** `1 warning`, `2 warnings`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}
