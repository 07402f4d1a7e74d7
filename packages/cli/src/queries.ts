import type { Query } from "@earshot/core/query";
import { render } from "@earshot/core/text";
import { type CheckedQuery, checkQuery, counted, isError, type QueryUse } from "./check-query.ts";
import { namesSearchFile, readSearches } from "./searches.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Reads the query that a command needs, or the search file that is named instead. Where it is no query, what is wrong is told, and
 * the command ends with findings.
 *
 * @param word A query, or the path of a `.search` file.
 */
export async function readQuery(word: string, use: QueryUse, terminal: Terminal): Promise<Query | undefined> {
  if (!namesSearchFile(word)) return tell({ ...checkQuery(word, use), text: word }, terminal);
  const [search] = await readSearches(terminal, [word], use);
  return tell(search!, terminal);
}

type Told = CheckedQuery & { readonly text: string; readonly file?: string };

function tell({ query, diagnostics, text, file }: Told, { note }: Terminal): Query | undefined {
  const errors = diagnostics.filter(isError);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  if (errors.length > 0) note(render(errors, text, file === undefined ? {} : { file }));
  else if (warnings.length > 0) note(`the query has ${counted(warnings.length, "warning")}; \`earshot check\` shows what to do`);
  return query;
}
