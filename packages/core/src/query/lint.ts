import type { Diagnostic } from "../text/diagnostic.ts";
import { defaultLimits } from "./limits.ts";
import { rules } from "./lint/index.ts";
import type { LintOptions as RuleOptions } from "./lint/rule.ts";
import { lintMessages } from "./messages/lint.ts";
import { parseMessages } from "./messages/parse.ts";
import { Report } from "./report.ts";
import type { Query, QueryDraft, QueryNode } from "./syntax.ts";
import { childrenOf, nodesOf } from "./tree.ts";
import type { Messages } from "./wording.ts";

export interface LintOptions extends RuleOptions {
  /** Most findings to give. Default: 100. */
  readonly limit?: number;
  /** Wordings in another language. */
  readonly messages?: Messages;
}

/**
 * What is legal and yet probably not meant, in the order of the text: a query of mixed operators, a name that is also a word, a
 * branch that can never matter. What `parse` has found is not repeated. Every fix, applied, removes its finding.
 */
export function lint(query: Query | QueryDraft, options: LintOptions = {}): readonly Diagnostic[] {
  const { root, source, comments } = query;
  if (root === undefined) return [];
  const report = new Report(options.limit ?? defaultLimits.diagnostics, { ...parseMessages, ...lintMessages }, options.messages);
  const nodes = nodesOf(root);
  const parents = parentsOf(nodes);
  const subject = { source, root, nodes, comments, report, options, parentOf: (node: QueryNode) => parents.get(node) };
  for (const rule of rules) rule.check(subject);
  return report.diagnostics();
}

function parentsOf(nodes: readonly QueryNode[]): ReadonlyMap<QueryNode, QueryNode> {
  return new Map(nodes.flatMap((node) => childrenOf(node).map((child) => [child, node] as const)));
}
