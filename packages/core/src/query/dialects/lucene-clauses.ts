import { cover, type Span } from "../../text/span.ts";
import type { Report } from "../report.ts";
import type { QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";

export type Conjunction = "none" | "and" | "or";
export type Occurrence = "may" | "must" | "not";

/** One clause of a Lucene query. `everything` is `*:*`. */
export interface Clause {
  readonly node: QueryNode | "everything";
  occurrence: Occurrence;
}

/** Adds a clause as Lucene does: AND makes what stands on both its sides required, OR changes nothing. */
export function take(clauses: Clause[], node: Clause["node"], conjunction: Conjunction, occurrence: Occurrence): void {
  const last = clauses.at(-1);
  if (last !== undefined && conjunction === "and" && last.occurrence === "may") last.occurrence = "must";
  clauses.push({ node, occurrence: conjunction === "and" && occurrence === "may" ? "must" : occurrence });
}

/** What a list of clauses finds. Where one is required, those that may occur only move posts up the list. */
export function combine(clauses: readonly Clause[], report: Report): QueryNode | undefined {
  const isRequired = clauses.some(({ occurrence }) => occurrence === "must");
  const wanted = clauses.filter(({ occurrence }) => occurrence === (isRequired ? "must" : "may"));
  if (isRequired) for (const { node, occurrence } of clauses) if (occurrence === "may") reportIdle(node, report);
  const positive = wanted.some(({ node }) => node === "everything") && !isRequired ? [] : nodesOf(wanted);
  const negative = nodesOf(clauses.filter(({ occurrence }) => occurrence === "not")).map(
    (operand): QueryNode => ({ type: "not", span: outerSpan(operand), operand }),
  );
  if (wanted.length === 0 && negative.length > 0) report.add("W21.nothing", extentOf(negative));
  const found = positive.length > 0 && !isRequired ? [joined("or", positive)] : positive;
  const all = [...found, ...negative].sort((a, b) => outerSpan(a).start - outerSpan(b).start);
  if (all.length === 0 && clauses.length > 0) report.add("E20.everything", { start: 0, end: 0 });
  return all.length === 0 ? undefined : joined("and", all);
}

function nodesOf(clauses: readonly Clause[]): readonly QueryNode[] {
  return clauses.flatMap(({ node }) => (node === "everything" ? [] : [node]));
}

function reportIdle(node: Clause["node"], report: Report): void {
  if (node !== "everything") report.add("W21.rank", outerSpan(node), () => ({ values: { text: "this" } }));
}

function joined(type: "and" | "or", operands: readonly QueryNode[]): QueryNode {
  return operands.length === 1 ? operands[0]! : { type, span: extentOf(operands), operands };
}

function extentOf(nodes: readonly QueryNode[]): Span {
  return nodes.map(outerSpan).reduce(cover);
}
