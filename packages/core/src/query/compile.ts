import { explain } from "./explain.ts";
import type { Form } from "./form.ts";
import { type LowerOptions, lower } from "./lower.ts";
import { Evidence } from "./match/evidence.ts";
import { describeMatch } from "./match/highlight.ts";
import { indexLeaves } from "./match/hits.ts";
import { everyNode, numberLeaves } from "./match/node.ts";
import { fieldBit } from "./match/parts.ts";
import { createSources, type Sources } from "./match/sources.ts";
import { readsText } from "./match/tests.ts";
import type { Matcher } from "./matcher.ts";
import { requireQuery } from "./query-tag.ts";
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
  const { root, leaves } = numberLeaves(form);
  const testsText = everyNode(root).some((node) => node.kind === "test" && readsText(node.form));
  const index = indexLeaves(leaves, testsText ? fieldBit.unfielded : 0);
  return {
    test: (searchable, options) => new Evidence(index, searchable, options).isTrue(root),
    match(searchable, options) {
      const evidence = new Evidence(index, searchable, options);
      return evidence.isTrue(root) ? describeMatch(evidence, root, sources) : undefined;
    },
    explain: (searchable, options) => explain(new Evidence(index, searchable, options), root, sources),
  };
}
