import { baseForm } from "../text/base.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import { defaultLimits } from "./limits.ts";
import { identities } from "./lint/identity.ts";
import { rules } from "./lint/index.ts";
import type { LintSubject, LintOptions as RuleOptions } from "./lint/rule.ts";
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
  const { root, source } = query;
  if (root === undefined) return [];
  const report = new Report(options.limit ?? defaultLimits.diagnostics, { ...parseMessages, ...lintMessages }, options.messages);
  const nodes = nodesOf(root);
  const parents = new Map(nodes.flatMap((node) => childrenOf(node).map((child) => [child, node] as const)));
  const parentOf = (node: QueryNode): QueryNode | undefined => parents.get(node);
  const excluded = excludedNodes(nodes, parentOf);
  const isExcluded = (node: QueryNode): boolean => excluded.has(node);
  const tags = new Set(nodes.flatMap((node) => (node.type === "tag" ? [baseForm(node.name)] : [])));
  const subject = { source, root, nodes, report, options, parentOf, isExcluded, tags, numbers: identities(root) };
  for (const node of nodes) for (const rule of rules) rule(subject, node);
  return report.diagnostics();
}

function excludedNodes(nodes: readonly QueryNode[], parentOf: LintSubject["parentOf"]): ReadonlySet<QueryNode> {
  const excluded = new Set<QueryNode>();
  for (const node of nodes) {
    const above = parentOf(node);
    if (above !== undefined && excluded.has(above) !== (above.type === "not")) excluded.add(node);
  }
  return excluded;
}
