import { distinguish, type Query, type Searchable } from "@earshot/core/query";
import { diffSearches, type SearchChange } from "@earshot/core/query/files";
import { type Command, string, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { highlighted } from "../highlight.ts";
import { readPosts, textOf } from "../posts.ts";
import { printableJson } from "../printable.ts";
import { readQuery } from "../queries.ts";
import { styled, type Terminal } from "../terminal.ts";

export const diff: Command = {
  name: "diff",
  summary: "which posts a changed search gains and loses",
  usage: "<old> <new> [--posts <path>]",
  details: `Each is a .search file or a query in quotes. The posts are a file with one JSON value a line: a text, a post with a "text", or what
\`earshot hear --json\` printed. Without posts, the shortest text on which the two differ is looked for.
Exit code 1: they differ.`,
  options: { posts: { type: "string", value: "path", about: "posts to try both on, one JSON value a line" } },
  run: async (input, terminal) => {
    const [before, after, ...rest] = input.positionals;
    if (before === undefined || after === undefined || rest.length > 0) throw new UsageError("two searches are expected");
    const queries = [await readQuery(before, "filter", terminal), await readQuery(after, "filter", terminal)] as const;
    const [old, now] = queries;
    if (old === undefined || now === undefined) return exitCodes.findings;
    const path = string(input, "posts");
    return path === undefined
      ? tellDifference(old, now, terminal)
      : tellChanges(old, now, await readPosts(terminal, path), terminal);
  },
};

function tellChanges(old: Query, now: Query, posts: readonly Searchable[], terminal: Terminal): ExitCode {
  const changes = diffSearches(old, now, posts, { now: terminal.effects.now?.() ?? Date.now() });
  if (terminal.json) terminal.out(printableJson({ version: 1, posts: posts.length, changes }, 2));
  else for (const change of changes) terminal.out(formatChange(change, terminal));
  const gained = changes.filter(({ change }) => change === "gained").length;
  terminal.note(`of ${posts.length} posts: ${gained} gained, ${changes.length - gained} lost`);
  return changes.length === 0 ? exitCodes.ok : exitCodes.findings;
}

function formatChange({ change, post, match }: SearchChange<Searchable>, terminal: Terminal): string {
  const spans = match.spans.filter(({ field }) => field === "text");
  const sign = change === "gained" ? styled(terminal, "green", "+") : styled(terminal, "red", "-");
  return `${sign} ${highlighted(textOf(post), spans, terminal)}`;
}

function tellDifference(old: Query, now: Query, terminal: Terminal): ExitCode {
  const post = distinguish(old, now);
  const [change] = post === undefined ? [] : diffSearches(old, now, [post], { now: exampleDay });
  if (terminal.json) terminal.out(printableJson({ version: 1, changes: change === undefined ? [] : [change] }, 2));
  else terminal.out(change === undefined ? "no text was found on which they differ" : formatChange(change, terminal));
  return change === undefined ? exitCodes.ok : exitCodes.findings;
}

/** The day for which `distinguish` looks for texts, so that relative dates mean the same to both. */
const exampleDay: number = Date.UTC(2026, 0, 1);
