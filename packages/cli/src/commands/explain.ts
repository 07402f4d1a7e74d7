import { compile, type Explanation, type Matcher } from "@earshot/core/query";
import { type Command, type CommandInput, UsageError } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { highlighted } from "../highlight.ts";
import { printableJson } from "../printable.ts";
import { readQuery } from "../queries.ts";
import type { Terminal } from "../terminal.ts";
import { givenTexts } from "../texts.ts";

export const explain: Command = {
  name: "explain",
  summary: "whether a query matches a text, and why",
  usage: "'<query>' ['<text>'] [--file <path>]…",
  details: `Without a text or a file, every line that is piped in is a text of its own:
  earshot explain '"wine cellar"' 'I dream of a wine cellar'
  earshot explain '"wine cellar"' < posts.txt`,
  options: { file: { type: "string", multiple: true, value: "path", about: "a file with one text on each line" } },
  run: async (input, terminal) => {
    const [source, ...texts] = input.positionals;
    if (source === undefined) throw new UsageError("the query is missing");
    const query = await readQuery(source, "filter", terminal);
    if (query === undefined) return exitCodes.findings;
    const matcher = compile(query);
    const given = await textsOf({ ...input, positionals: texts }, terminal);
    if (given.length === 0) terminal.note("no text was given: every line would be one");
    for (const text of given) tell(matcher, text, terminal);
    return exitCodes.ok;
  },
};

/** One text on the command line is a text as it is; files and pipes hold one on each line. */
async function textsOf(input: CommandInput, terminal: Terminal): Promise<readonly string[]> {
  const given = await givenTexts(input, terminal, "the text");
  if (input.positionals.length > 0) return given.map(({ text }) => text);
  return given.flatMap(({ text }) => text.split(/\r?\n/)).filter((line) => line.trim() !== "");
}

function tell(matcher: Matcher, text: string, terminal: Terminal): void {
  const now = terminal.effects.now?.() ?? Date.now();
  const explanation = matcher.explain(text, { now });
  if (terminal.json) terminal.out(printableJson({ version: 1, post: text, ...explanation }));
  else terminal.out(`${highlighted(text, spansOf(explanation), terminal)}\n  ${explanation.text.replaceAll("\n", "\n  ")}`);
}

function spansOf({ tree }: Explanation): Explanation["tree"]["spans"] {
  return tree.spans.filter(({ field }) => field === "text");
}
