import { format } from "@earshot/core/query";
import { render } from "@earshot/core/text";
import { type Command, flag } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import { type CheckedQuery, checkQuery, counted, isError } from "../queries.ts";
import type { Terminal } from "../terminal.ts";
import { type GivenText, givenTexts } from "../texts.ts";

export const check: Command = {
  name: "check",
  summary: "what is wrong with a query, and how it is read",
  usage: "'<query>' | --file <path>… [--filter]",
  details: `Prints every finding under the place it speaks of, with the way out, and then the query as it is read. Errors and warnings
are findings (exit code 1). A query can also come through a pipe.`,
  options: {
    file: { type: "string", multiple: true, value: "path", about: "a file that holds a query" },
    filter: { type: "boolean", about: "the query looks through what is there; it need not say what to listen for" },
  },
  run: async (input, terminal) => {
    const use = flag(input, "filter") ? "filter" : "listening";
    const checked = (await givenTexts(input, terminal, "the query")).map((given) => ({
      ...given,
      ...checkQuery(given.text, use),
    }));
    if (terminal.json) terminal.out(printableJson({ version: 1, queries: checked.map(asData) }, 2));
    else for (const one of checked) tell(one, terminal);
    return exitCodeOf(checked);
  },
};

type Checked = GivenText & CheckedQuery;

function asData({ file, text, result, diagnostics, omitted }: Checked): object {
  const canonical = result.ok ? { canonical: format(result.query) } : {};
  return { file, query: text, ok: !diagnostics.some(isError), ...canonical, diagnostics, omitted };
}

function tell({ file, text, result, diagnostics, omitted }: Checked, { out, color }: Terminal): void {
  if (diagnostics.length > 0) out(render(diagnostics, text, { color, ...(file === undefined ? {} : { file }) }));
  if (omitted > 0) out(`and ${counted(omitted, "more finding")}`);
  const name = file === undefined ? "" : `${file}: `;
  out(
    `${name}${result.ok ? `reads as: ${format(result.query)}` : `no query yet: ${counted(diagnostics.filter(isError).length, "error")}`}`,
  );
}

function exitCodeOf(checked: readonly Checked[]): ExitCode {
  const findings = checked.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity !== "info");
  return findings.length === 0 ? exitCodes.ok : exitCodes.findings;
}
