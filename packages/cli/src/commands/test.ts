import { checkExamples, resolverOf } from "@earshot/core/query/files";
import { type Diagnostic, EarshotError, render } from "@earshot/core/text";
import { counted, isError } from "../check-query.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import { holdsSearches, type ReadSearch, readSearches } from "../searches.ts";
import { styled, type Terminal } from "../terminal.ts";

export const test: Command = {
  name: "test",
  summary: "whether saved searches find the posts that they should, and miss the others",
  usage: "[<path>…]",
  details: `Paths are .search files or folders of them (default: searches). Such a file holds a query, and below it posts, one to a line:
  + a post that has to be found
  - a post that must not be found`,
  options: {},
  run: async ({ positionals }, terminal) => {
    const searches = await readSearches(terminal, await pathsOf(positionals, terminal), "listening");
    const tested = searches.map((search) => ({ ...search, failures: failuresOf(search, searches, terminal) }));
    if (terminal.json) terminal.out(printableJson({ version: 1, searches: tested.map(asData) }, 2));
    else for (const each of tested) tell(each, terminal);
    return tested.every(({ failures }) => failures.length === 0) ? exitCodes.ok : exitCodes.findings;
  },
};

/** Without a path, the folder that `starter --out searches` writes. */
async function pathsOf(positionals: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  if (positionals.length > 0) return positionals;
  if (await holdsSearches(terminal, "searches")) return ["searches"];
  const wayOut = "Name .search files, or write the first ones with `earshot starter '<name of the library>' --out searches`.";
  throw new EarshotError("file-unreadable", `there is no folder "searches" here. ${wayOut}`);
}

interface Tested extends ReadSearch {
  /** Errors of the query, or else posts that were found or missed wrongly. */
  readonly failures: readonly Diagnostic[];
}

function failuresOf(search: ReadSearch, all: readonly ReadSearch[], { effects }: Terminal): readonly Diagnostic[] {
  const { query, examples, diagnostics } = search;
  if (query === undefined) return diagnostics.filter(isError);
  return checkExamples({ query, examples }, { now: effects.now?.() ?? Date.now(), saved: resolverOf(all) });
}

function asData({ file, name, examples, failures }: Tested): object {
  return { file, name, ok: failures.length === 0, posts: examples.length, failures };
}

function tell({ file, name, text, examples, failures }: Tested, terminal: Terminal): void {
  const { out, color } = terminal;
  if (failures.length === 0) out(`${styled(terminal, "green", "ok")}      ${name}: ${counted(examples.length, "post")}`);
  else out(`${styled(terminal, "red", "FAILED")}  ${name}\n${render(failures, text, { file, color })}`);
}
