import { format, lint, parse, type Query, type Translation, translate as translateQuery } from "@earshot/core/query";
import { brandwatch, cql, type Dialect, lucene, meltwater, talkwalker, x } from "@earshot/core/query/dialects";
import { type Diagnostic, render } from "@earshot/core/text";
import { inOrder } from "../check-query.ts";
import { type Command, type CommandInput, string, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { givenTexts } from "../texts.ts";

const dialects: ReadonlyMap<string, Dialect> = new Map(
  [brandwatch, cql, lucene, meltwater, talkwalker, x].map((dialect) => [dialect.name, dialect]),
);

const names: string = [...dialects.keys()].join(", ");

export const translate: Command = {
  name: "translate",
  summary: "a query from another tool in this language, or the other way round",
  usage: "'<query>' | --file <path>  --from <language> | --to <language>",
  details: `Knows ${names}. What cannot be said there or here is named, with its place, the reason, and
where it can be a post that shows the difference. Losses are findings (exit code 1). With both --from and --to, from one tool to another.`,
  options: {
    from: { type: "string", value: "language", about: `the language the query is written in: ${names}` },
    to: { type: "string", value: "language", about: "the language to write" },
    file: { type: "string", multiple: true, value: "path", about: "a file with one query" },
  },
  run: async (input, terminal) => {
    const [from, to] = [dialectOf(input, "from"), dialectOf(input, "to")];
    if (from === undefined && to === undefined) throw new UsageError(`say which language: --from or --to ${names}`);
    const [given] = await givenTexts(input, terminal, "the query");
    const read = readIn(from, given!.text);
    const written = to === undefined || read.query === undefined ? undefined : translateQuery(read.query, to);
    if (terminal.json) terminal.out(printableJson(asData(given!.text, read, written), 2));
    else tell(given!.text, read, written, terminal);
    return exitCodeOf(read, written);
  },
};

function dialectOf(input: CommandInput, option: string): Dialect | undefined {
  const name = string(input, option);
  const dialect = name === undefined ? undefined : dialects.get(name.toLowerCase());
  if (name !== undefined && dialect === undefined) throw new UsageError(`--${option} ${name} is not known; these are: ${names}`);
  return dialect;
}

interface Read {
  readonly query?: Query;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a text of the other language means. A query of ours is looked over as `check` does. */
function readIn(dialect: Dialect | undefined, text: string): Read {
  const result = parse(text, dialect === undefined ? {} : { dialect });
  if (!result.ok) return { diagnostics: result.diagnostics };
  const linted = dialect === undefined ? lint(result.query) : [];
  return { query: result.query, diagnostics: inOrder([...result.diagnostics, ...linted]) };
}

function asData(source: string, { query, diagnostics }: Read, written: Translation | undefined): object {
  return { version: 1, source, diagnostics, ...(query && { canonical: format(query) }), ...(written && { written }) };
}

function tell(source: string, { query, diagnostics }: Read, written: Translation | undefined, terminal: Terminal): void {
  const { out, note, color } = terminal;
  if (diagnostics.length > 0) note(render(diagnostics, source, { color }));
  if (query === undefined) return;
  const lost = written?.diagnostics ?? [];
  if (lost.length > 0) note(render(lost, query.source, { color }));
  out(written?.text ?? format(query));
}

function exitCodeOf({ query, diagnostics }: Read, written: Translation | undefined): ExitCode {
  const all = [...diagnostics, ...(written?.diagnostics ?? [])];
  return query !== undefined && all.every(({ severity }) => severity === "info") ? exitCodes.ok : exitCodes.findings;
}
