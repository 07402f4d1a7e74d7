/** Generated queries in writing, made of few words so that they often meet the posts of the same vocabulary. */
import fc from "fast-check";
import { parse } from "../../src/query/parse.ts";
import type { Query } from "../../src/query/syntax.ts";

/** Queries of these terms, joined by every Boolean operator; at most a dozen terms. */
export function queriesOf(terms: readonly string[]): fc.Arbitrary<Query> {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthIdentifier: "query" },
      { weight: 4, arbitrary: fc.constantFrom(...terms) },
      { weight: 2, arbitrary: joined(tie("node"), " ") },
      { weight: 2, arbitrary: joined(tie("node"), " OR ") },
      { weight: 1, arbitrary: tie("node").map((node) => `NOT (${node})`) },
    ),
  }));
  return node.map(readQuery);
}

function joined(node: fc.Arbitrary<string>, operator: string): fc.Arbitrary<string> {
  return fc.array(node, { minLength: 2, maxLength: 3 }).map((nodes) => `(${nodes.join(operator)})`);
}

/** A query of a source that is one. */
export function readQuery(source: string): Query {
  const result = parse(source);
  if (!result.ok) throw new Error(`${source} is no query: ${result.diagnostics[0]?.message}`);
  return result.query;
}
