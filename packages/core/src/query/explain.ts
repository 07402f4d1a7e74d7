import { foldTree } from "./fold-tree.ts";
import type { Evidence } from "./match/evidence.ts";
import { describeMatch, spansOf, spansOver } from "./match/highlight.ts";
import { isOneTerm, type Node } from "./match/node.ts";
import { type Repair, repairs } from "./match/repair.ts";
import type { Sources } from "./match/sources.ts";
import type { ExplainedNode, Explanation, FieldSpan } from "./matcher.ts";

/** Says of every piece of a query whether it holds for a post, and on a miss what stood in the way. */
export function explain(evidence: Evidence, root: Node, sources: Sources): Explanation {
  const matched = evidence.isTrue(root);
  const nodes = explainNodes(evidence, root, sources);
  const tree = nodes.get(root)!;
  if (matched) return { matched, text: describeHit(evidence, root, sources), tree };
  const missing = repairs(evidence, root);
  const text = missing
    .map((repair, index) => `${index === 0 ? "no" : "and"}: ${describeMiss(evidence, repair, sources)}`)
    .join("\n");
  return { matched, text, tree, nearest: nodes.get(missing[0]!.node)! };
}

function explainNodes(evidence: Evidence, root: Node, sources: Sources): ReadonlyMap<Node, ExplainedNode> {
  const nodes = new Map<Node, ExplainedNode>();
  foldTree<Node, ExplainedNode>(root, partsOf, (node, parts) => {
    const { origin } = node.form;
    const matched = evidence.isTrue(node);
    const holding = parts.filter((part) => part.matched).map((part) => part.spans);
    const spans = !matched ? [] : parts.length > 0 ? spansOver(evidence, node, holding) : spansOf(evidence, node);
    const explained = { origin, clause: sources.clause(origin), matched, spans, parts };
    nodes.set(node, explained);
    return explained;
  });
  return nodes;
}

function partsOf(node: Node): readonly Node[] {
  return isOneTerm(node) ? [] : node.of;
}

function describeHit(evidence: Evidence, root: Node, sources: Sources): string {
  const { clauses } = describeMatch(evidence, root, sources);
  if (clauses.length === 0) return "yes: nothing that is excluded occurs";
  return `yes: ${clauses.map(({ clause, spans }) => `${clause}${placed(spans)}`).join("; ")}`;
}

function describeMiss(evidence: Evidence, { node, wanted }: Repair, sources: Sources): string {
  const clause = sources.clause(node.form.origin);
  if (!wanted) return `${clause} is excluded${placed(spansOf(evidence, node))}`;
  switch (node.kind) {
    case "leaf":
      return `${clause} does not occur${fieldWords[node.form.field]}`;
    case "sequence":
      return `${clause} does not occur${allStand(evidence, node) ? ": its words do, but not one after the other" : ""}`;
    case "window":
      return `${clause} does not hold${allStand(evidence, node) ? ": its words occur, but not so near each other" : ""}`;
    case "any":
      if (isOneTerm(node)) return `${clause} does not occur`;
      return `none of ${listed(node.of.map((member) => sources.clause(member.form.origin)))} occurs`;
    case "count":
      return `${clause} does not hold: ${evidence.count(node)} instead of ${node.form.atLeast}`;
    default:
      return `${clause} does not hold`;
  }
}

const fieldWords: Readonly<Record<string, string>> = {
  unfielded: "",
  title: " in the title",
  body: " in the body",
  alt: " in the descriptions of pictures",
  tag: " in the tags",
};

/** Whether the members of a phrase or NEAR all occur somewhere, so that only their distance is wrong. */
function allStand(evidence: Evidence, node: Node): boolean {
  return node.of.every((member) => evidence.occurrences(member).length > 0);
}

/** Where something stands, as `, at 11..23`; nothing for what has no place. */
function placed(spans: readonly FieldSpan[]): string {
  if (spans.length === 0) return "";
  return `, at ${spans.map(({ field, index, start, end }) => `${start}..${end}${inField(field, index)}`).join(", ")}`;
}

function inField(field: FieldSpan["field"], index: number | undefined): string {
  if (field === "text") return "";
  return ` of ${field}${index === undefined ? "" : ` ${index + 1}`}`;
}

/** Longest list that is still read: the names of a library, not all its branches. */
const mostListed = 5;

function listed(clauses: readonly string[]): string {
  const shown = clauses.slice(0, mostListed).join(", ");
  return clauses.length > mostListed ? `${shown} and ${clauses.length - mostListed} more` : shown;
}
