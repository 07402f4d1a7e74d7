import { lint, type ParseResult, parse, type Query } from "@earshot/core/query";
import { compareSpans, type Diagnostic, render } from "@earshot/core/text";
import type { Terminal } from "./terminal.ts";

/** A query as it was read, and everything there is to say about it, in the order of the text. */
export interface CheckedQuery {
  readonly result: ParseResult;
  readonly diagnostics: readonly Diagnostic[];
  /** How many more were found. */
  readonly omitted: number;
}

/** What a query is for: to listen to whole networks, which it must tell what it wants, or to look through what is there. */
export type QueryUse = "listening" | "filter";

/** Reads a query and says what is wrong with it, or probably not meant. */
export function checkQuery(source: string, use: QueryUse): CheckedQuery {
  const result = parse(source);
  const found = lint(result.ok ? result.query : result.draft, { use, saved: () => undefined });
  const diagnostics = [...result.diagnostics, ...found].sort((a, b) => compareSpans(a.span, b.span));
  return { result, diagnostics, omitted: result.omitted };
}

/** Reads the query that a command needs. Where it is none, what is wrong is told, and the command ends with findings. */
export function readQuery(source: string, use: QueryUse, { note }: Pick<Terminal, "note">): Query | undefined {
  const { result, diagnostics } = checkQuery(source, use);
  const errors = diagnostics.filter(isError);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  if (errors.length > 0) note(render(errors, source));
  else if (warnings.length > 0) note(`the query has ${counted(warnings.length, "warning")}; \`earshot check\` shows what to do`);
  return result.ok && errors.length === 0 ? result.query : undefined;
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** `1 warning`, `2 warnings`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}
