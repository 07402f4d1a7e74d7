import type { Ask, Atom } from "../ask.ts";

/**
 * The query DSL of OpenSearch and Elasticsearch, as JSON: `bool` of `term` and `prefix` over the field `terms`, whose mapping is
 * `keyword`. The same object, kept as `{ "query": … }` in a field of type `percolator`, finds the search by the post.
 */
export function writeAsDsl(ask: Ask): string {
  return JSON.stringify(clause(ask));
}

type Clause = Readonly<Record<string, unknown>>;

function clause(ask: Ask): Clause {
  if (ask.kind === "everything") return { match_all: {} };
  if (ask.kind === "atom") return leaf(ask.atom);
  if (ask.kind === "any") return { bool: { should: ask.of.map(clause), minimum_should_match: 1 } };
  const exclusions = ask.of.filter(isExclusion);
  const filter = ask.of.filter((member) => !exclusions.includes(member)).map(clause);
  return { bool: { filter, ...(exclusions.length > 0 && { must_not: exclusions.map(clause) }) } };
}

function isExclusion(ask: Ask): boolean {
  return ask.kind === "atom" && ask.atom.is === "not";
}

function leaf(atom: Atom): Clause {
  if (atom.is === "not") return leaf(atom.atom);
  if (atom.is !== "term") return { match_all: {} };
  return atom.prefix ? { prefix: { terms: atom.text } } : { term: { terms: atom.text } };
}
