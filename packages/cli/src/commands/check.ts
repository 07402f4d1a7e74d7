import { format, type ParseResult, parse } from "@earshot/core/query";
import { type Diagnostic, render } from "@earshot/core/text";
import type { Command } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import { counted } from "../queries.ts";
import type { Terminal } from "../terminal.ts";
import { type GivenText, givenTexts } from "../texts.ts";

export const check: Command = {
  name: "check",
  summary: "what is wrong with a query, and how it is read",
  usage: "'<query>' | --file <path>…",
  details: `Prints every finding under the place it speaks of, with the way out, and then the query as it is read, every parenthesis
written. Errors and warnings are findings (exit code 1). A query can also come through a pipe.`,
  options: { file: { type: "string", multiple: true, value: "path", about: "a file that holds a query" } },
  run: async (input, terminal) => {
    const checked = (await givenTexts(input, terminal, "the query")).map(checkOne);
    if (terminal.json) terminal.out(printableJson({ version: 1, queries: checked.map(asData) }, 2));
    else for (const one of checked) tell(one, terminal);
    return exitCodeOf(checked);
  },
};

interface Checked extends GivenText {
  readonly result: ParseResult;
}

function checkOne(given: GivenText): Checked {
  return { ...given, result: parse(given.text) };
}

function asData({ file, text, result }: Checked): object {
  const { ok, diagnostics, omitted } = result;
  return { file, query: text, ok, ...(result.ok ? { canonical: format(result.query) } : {}), diagnostics, omitted };
}

function tell({ file, text, result }: Checked, { out, color }: Terminal): void {
  const { diagnostics, omitted } = result;
  if (diagnostics.length > 0) out(render(diagnostics, text, { color, ...(file === undefined ? {} : { file }) }));
  if (omitted > 0) out(`and ${counted(omitted, "more finding")}`);
  const name = file === undefined ? "" : `${file}: `;
  out(
    result.ok ? `${name}reads as: ${format(result.query)}` : `${name}no query yet: ${counted(errorsOf(result).length, "error")}`,
  );
}

function errorsOf({ diagnostics }: ParseResult): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function exitCodeOf(checked: readonly Checked[]): ExitCode {
  const findings = checked.flatMap(({ result }) => result.diagnostics).filter(({ severity }) => severity !== "info");
  return findings.length === 0 ? exitCodes.ok : exitCodes.findings;
}
