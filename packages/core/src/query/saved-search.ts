import type { Query, QueryDraft } from "./syntax.ts";
import { nodesOf } from "./tree.ts";
import type { MessageKey, MessageValues } from "./wording.ts";

/** Gives the query saved under a name; nothing where there is none. */
export type SavedResolver = (name: string) => Query | undefined;

/** Finds a query among these by the name of its search, for those that refer to one another with `saved:`. */
export function resolverOf(searches: readonly { readonly name: string; readonly query?: Query }[]): SavedResolver {
  const queries = new Map(searches.map(({ name, query }) => [name, query]));
  return (name) => queries.get(name);
}

/** How deep saved searches may stand in each other. */
export const savedDepth = 8;

/** How many of them one query may come to hold; eight levels of ten names each would be a hundred million. */
export const savedCount = 500;

/** The names of the saved searches that a query itself names, each once. */
export function savedNames({ root }: Query | QueryDraft): readonly string[] {
  if (root === undefined) return [];
  return [...new Set(nodesOf(root).flatMap((node) => (node.type === "saved" ? [node.name] : [])))];
}

/** What is wrong with putting a saved search in. */
export interface SavedProblem {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** Why a saved search cannot be put in where `names` have been put in already, outermost first; nothing when it can. */
export function savedProblem(name: string, found: Query | undefined, names: readonly string[]): SavedProblem | undefined {
  if (found === undefined) return { key: "E13.missing", values: { name } };
  if (names.includes(name))
    return { key: "E13.cycle", values: { name: [...names.slice(names.indexOf(name)), name].join(" → ") } };
  if (names.length === savedDepth) return { key: "E13.depth", values: { limit: savedDepth } };
  return undefined;
}

/** As `savedProblem`, for the search and all those that it names. */
export function deepSavedProblem(name: string, resolve: SavedResolver): SavedProblem | undefined {
  return search(name, resolve, [], { left: savedCount });
}

function search(
  name: string,
  resolve: SavedResolver,
  names: readonly string[],
  budget: { left: number },
): SavedProblem | undefined {
  if (budget.left-- === 0) return { key: "E13.many", values: { limit: savedCount } };
  const found = resolve(name);
  const problem = savedProblem(name, found, names);
  if (problem !== undefined || found === undefined) return problem;
  for (const inner of savedNames(found)) {
    const deeper = search(inner, resolve, [...names, name], budget);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
