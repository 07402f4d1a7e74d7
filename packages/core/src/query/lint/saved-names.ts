import { deepSavedProblem } from "../saved-search.ts";
import type { QueryNode } from "../syntax.ts";
import type { LintSubject } from "./rule.ts";

/** Saved searches that are missing, or in which one leads back to itself. */
export function savedNames({ report, options: { saved } }: LintSubject, node: QueryNode): void {
  const problem = node.type === "saved" && saved ? deepSavedProblem(node.name, saved) : undefined;
  if (problem !== undefined) report.add(problem.key, node.span, () => ({ values: problem.values }));
}
