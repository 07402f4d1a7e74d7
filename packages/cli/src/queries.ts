import { parse, type Query } from "@earshot/core/query";
import { render } from "@earshot/core/text";
import type { Terminal } from "./terminal.ts";

/** Reads the query that a command needs. Where it is none, what is wrong is told, and the command ends with findings. */
export function readQuery(source: string, { note }: Pick<Terminal, "note">): Query | undefined {
  const result = parse(source);
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  const warnings = result.diagnostics.filter(({ severity }) => severity === "warning");
  if (errors.length > 0) note(render(errors, source));
  else if (warnings.length > 0) note(`the query has ${counted(warnings.length, "warning")}; \`earshot check\` shows what to do`);
  return result.ok ? result.query : undefined;
}

/** `1 warning`, `2 warnings`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
