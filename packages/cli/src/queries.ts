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

/** Reads a query and looks at it as a search that listens. */
export function checkQuery(source: string): CheckedQuery {
  const result = parse(source);
  const found = lint(result.ok ? result.query : result.draft, { use: "listening", saved: () => undefined });
  const diagnostics = [...result.diagnostics, ...found].sort((a, b) => compareSpans(a.span, b.span));
  return { result, diagnostics, omitted: result.omitted };
}

/** Reads the query that a command needs. Where it is none, what is wrong is told, and the command ends with findings. */
export function readQuery(source: string, { note }: Pick<Terminal, "note">): Query | undefined {
  const { result, diagnostics } = checkQuery(source);
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
