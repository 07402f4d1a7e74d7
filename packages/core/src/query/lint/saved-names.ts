import { deepSavedProblem } from "../saved-search.ts";
import type { LintRule } from "./rule.ts";

/** Saved searches that are missing, or in which one leads back to itself. */
export const savedNames: LintRule = {
  codes: ["E13"],
  check({ nodes, report, options: { saved } }) {
    if (saved === undefined) return;
    for (const node of nodes) {
      const problem = node.type === "saved" ? deepSavedProblem(node.name, saved) : undefined;
      if (problem !== undefined) report.add(problem.key, node.span, () => ({ values: problem.values }));
    }
  },
};
