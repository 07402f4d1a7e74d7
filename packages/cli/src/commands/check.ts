import { format } from "@earshot/core/query";
import { render } from "@earshot/core/text";
import { type CheckedQuery, checkQuery, counted, isError, type QueryUse } from "../check-query.ts";
import { type Command, type CommandInput, flag, strings } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import { holdsSearches, namesSearchFile, readSearches } from "../searches.ts";
import type { Terminal } from "../terminal.ts";
import { type GivenText, givenTexts } from "../texts.ts";

export const check: Command = {
  name: "check",
  summary: "what is wrong with a query, and how it is read",
  usage: "'<query>' | --file <path>… [--filter]",
  details: `Prints every finding under the place it speaks of, with the way out, and then the query as it is read. Errors and warnings
are findings (exit code 1). A query can also come through a pipe.`,
  options: {
    file: { type: "string", multiple: true, value: "path", about: "a .search file, a folder of them, or a file with one query" },
    filter: { type: "boolean", about: "the query looks through what is there; it need not say what to listen for" },
  },
  run: async (input, terminal) => {
    const checked = await checkAll(input, flag(input, "filter") ? "filter" : "listening", terminal);
    if (terminal.json) terminal.out(printableJson({ version: 1, queries: checked.map(asData) }, 2));
    else for (const one of checked) tell(one, terminal);
    return exitCodeOf(checked);
  },
};

type Checked = GivenText & CheckedQuery;

async function checkAll(input: CommandInput, use: QueryUse, terminal: Terminal): Promise<readonly Checked[]> {
  const { searches, others } = await sortPaths(input, terminal);
  const read = searches.length > 0 ? await readSearches(terminal, searches, use) : [];
  const given =
    searches.length > 0 && others.length === 0 ? [] : await givenTexts(withFiles(input, others), terminal, "the query");
  return [...read, ...given.map((each) => ({ ...each, ...checkQuery(each.text, use) }))];
}

/** Search files and folders of them, also where one is named instead of a query; and files that hold a query only. */
async function sortPaths(
  input: CommandInput,
  terminal: Terminal,
): Promise<{ readonly searches: readonly string[]; readonly others: readonly string[] }> {
  const named = input.positionals.filter(namesSearchFile);
  const paths = strings(input, "file");
  const areSearches = await Promise.all(paths.map((path) => holdsSearches(terminal, path)));
  return {
    searches: [...named, ...paths.filter((_, index) => areSearches[index])],
    others: paths.filter((_, index) => !areSearches[index]),
  };
}

function withFiles({ positionals, values }: CommandInput, file: readonly string[]): CommandInput {
  return { positionals: positionals.filter((word) => !namesSearchFile(word)), values: { ...values, file } };
}

function asData({ file, text, query, diagnostics, omitted }: Checked): object {
  const canonical = query === undefined ? {} : { canonical: format(query) };
  return { file, query: text, ok: query !== undefined, ...canonical, diagnostics, omitted };
}

function tell({ file, text, query, diagnostics, omitted }: Checked, { out, color }: Terminal): void {
  if (diagnostics.length > 0) out(render(diagnostics, text, { color, ...(file === undefined ? {} : { file }) }));
  if (omitted > 0) out(`and ${counted(omitted, "more finding")}`);
  const verdict = query === undefined ? `no query yet: ${counted(errorsIn(diagnostics), "error")}` : `reads as: ${format(query)}`;
  out(file === undefined ? verdict : `${file}: ${verdict}`);
}

function errorsIn(diagnostics: Checked["diagnostics"]): number {
  return diagnostics.filter(isError).length;
}

function exitCodeOf(checked: readonly Checked[]): ExitCode {
  const findings = checked.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity !== "info");
  return findings.length === 0 ? exitCodes.ok : exitCodes.findings;
}
