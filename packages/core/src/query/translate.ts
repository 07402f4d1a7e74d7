import type { Diagnostic } from "../text/diagnostic.ts";
import { compile } from "./compile.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { defaultLimits } from "./limits.ts";
import { parse } from "./parse.ts";
import { Report } from "./report.ts";
import { savedNames } from "./saved-search.ts";
import type { Searchable } from "./searchable.ts";
import type { Query, QueryDraft, QueryNode } from "./syntax.ts";
import { nodesOf, outerSpan } from "./tree.ts";
import { describePost } from "./witness/describe.ts";
import { distinguish, witness } from "./witness.ts";
import { type MessageKey, type Messages, wording } from "./wording.ts";

/**
 * A query in another language, and what of it is lost or only nearly the same, with places in the source of the query. Where it
 * can, a finding has a note with a post that shows it.
 */
export interface Translation {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** A post on which the query and its translation differ, as far as our reader of that language knows. */
  readonly example?: TranslationExample;
}

export interface TranslationExample {
  readonly post: Searchable;
  readonly foundBy: "query" | "translation";
}

export interface TranslateOptions {
  /** Wordings in another language. */
  readonly messages?: Messages;
}

/** Writes a query in another language and says what is lost. */
export function translate(query: Query | QueryDraft, dialect: Dialect, options: TranslateOptions = {}): Translation {
  const { root } = query;
  if (root === undefined) return { text: "", diagnostics: [] };
  const report = new Report(defaultLimits.diagnostics, dialect.messages, options.messages);
  const text = dialect.format(query, report);
  const found = report.diagnostics();
  if (found.length === 0) return { text, diagnostics: found };
  const example = exampleOf(root, dialect, text);
  return { text, diagnostics: withExamples(found, root, dialect, options.messages), ...(example && { example }) };
}

/** Most findings that get an example; each costs some milliseconds. */
const mostExamples = 10;

function withExamples(
  diagnostics: readonly Diagnostic[],
  root: QueryNode,
  dialect: Dialect,
  messages: Messages | undefined,
): readonly Diagnostic[] {
  const nodes = new Map(
    nodesOf(root)
      .map((node) => [keyOf(outerSpan(node)), node])
      .reverse() as [string, QueryNode][],
  );
  return diagnostics.map((diagnostic, index) => {
    const node = nodes.get(keyOf(diagnostic.span));
    const note = node === undefined || index >= mostExamples ? undefined : noteOn(node, dialect, messages);
    return note === undefined ? diagnostic : { ...diagnostic, notes: [...(diagnostic.notes ?? []), note] };
  });
}

function keyOf({ start, end }: Diagnostic["span"]): string {
  return `${start} ${end}`;
}

/** Longer posts are no help to anybody. */
const longestExample = 120;

/** What the loss of one piece of the query means, the piece taken alone. */
function noteOn(node: QueryNode, dialect: Dialect, messages: Messages = {}): string | undefined {
  const text = dialect.write(node, new Report(1, dialect.messages));
  const example = exampleOf(node, dialect, text);
  if (example === undefined) return undefined;
  const post = describePost(example.post);
  if (post.length > longestExample) return undefined;
  const key: MessageKey = text === "" ? "W20.example" : example.foundBy === "query" ? "W21.onlyHere" : "W21.onlyThere";
  return wording(messages[key] ?? dialect.messages[key] ?? "", { text: post });
}

/** A post on which a piece of the query and what is written for it differ. */
function exampleOf(root: QueryNode, dialect: Dialect, text: string): TranslationExample | undefined {
  const query = { language: 1, source: "", root, comments: [] } as unknown as Query;
  if (savedNames(query).length > 0) return undefined;
  const back = text === "" ? undefined : parse(text, { dialect });
  if (back?.ok === false) return undefined;
  const post = back === undefined ? witness(query) : distinguish(query, back.query);
  if (post === undefined) return undefined;
  return { post, foundBy: compile(query).test(post, { now: newYear }) ? "query" : "translation" };
}

/** The day for which posts are looked for. */
const newYear = Date.UTC(2026, 0, 1);
