import { explain } from "./explain.ts";
import type { Form } from "./form.ts";
import { type LowerOptions, lower } from "./lower.ts";
import { Evidence } from "./match/evidence.ts";
import { describeMatch } from "./match/highlight.ts";
import { indexLeaves, type LeafIndex } from "./match/hits.ts";
import { everyNode, landingsOf, type Node, numberLeaves } from "./match/node.ts";
import { fieldBit, readPost } from "./match/parts.ts";
import { createSources, type Sources } from "./match/sources.ts";
import { readsText } from "./match/tests.ts";
import type { Matcher, MatchOptions } from "./matcher.ts";
import { requireQuery } from "./query-tag.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";

/** How a query is put together. All of it is settled at compile time; only `now` is left for the match. */
export interface CompileOptions extends LowerOptions {}

/**
 * Makes a query run. A `Query` fails only where a saved search that it names is missing; a source text that is no
 * query throws a `QueryError`, as `RegExp` would.
 *
 * ```ts
 * const search = compile(`"millbrook library" NOT "major league"`);
 * search.match("is the Millbrook Library open?")?.spans; // [{ field: "text", start: 7, end: 24 }]
 * ```
 */
export function compile(query: Query | string, options: CompileOptions = {}): Matcher {
  const parsed = typeof query === "string" ? requireQuery(query) : query;
  return compileForm(lower(parsed, options), createSources(parsed.source, options.saved));
}

/** Makes a form run. `sources` gives the clauses back as they were written, for matches and explanations. */
export function compileForm(form: Form, sources: Sources): Matcher {
  const { root, index, landings } = prepare(form);
  const read = (searchable: Searchable, options?: MatchOptions): Evidence =>
    new Evidence(index, readPost(searchable, index.asked, options), landings);
  return {
    test: (searchable, options) => read(searchable, options).isTrue(root),
    match(searchable, options) {
      const evidence = read(searchable, options);
      return evidence.isTrue(root) ? describeMatch(evidence, root, sources) : undefined;
    },
    explain: (searchable, options) => explain(read(searchable, options), root, sources),
  };
}

/** A form with its leaves found and numbered, ready to be asked about posts. */
export interface Prepared {
  readonly root: Node;
  readonly index: LeafIndex;
  /** Where questions about a deep tree can stop. */
  readonly landings: readonly Node[];
}

export function prepare(form: Form): Prepared {
  const { root, leaves } = numberLeaves(form);
  const testsText = everyNode(root).some((node) => node.kind === "test" && readsText(node.form));
  return { root, index: indexLeaves(leaves, testsText ? fieldBit.unfielded : 0), landings: landingsOf(root) };
}
