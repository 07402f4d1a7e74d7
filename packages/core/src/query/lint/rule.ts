import type { Edit } from "../../text/diagnostic.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { removing } from "../fixes.ts";
import type { FixDetails, Report } from "../report.ts";
import type { SavedResolver } from "../saved-search.ts";
import type { QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import type { MessageKey } from "../wording.ts";

/** One family of findings: what it says about a node of a query that can be read. It is asked about every node. */
export type LintRule = (subject: LintSubject, node: QueryNode) => void;

/** A query under the linter's eyes. */
export interface LintSubject {
  readonly source: string;
  readonly root: QueryNode;
  /** All nodes, each before its children. */
  readonly nodes: readonly QueryNode[];
  readonly report: Report;
  readonly options: LintOptions;
  /** The node that a node is an operand of. */
  parentOf(node: QueryNode): QueryNode | undefined;
  /** Whether a node stands below an odd number of NOTs, so that what it finds is left out. */
  isExcluded(node: QueryNode): boolean;
  /** The base forms of the tags among the nodes. */
  readonly tags: ReadonlySet<string>;
  /** A number for each node, the same for nodes that say the same. */
  readonly numbers: ReadonlyMap<QueryNode, number>;
}

export interface LintOptions {
  /** `listening`: the query will be asked of whole networks, so it must say what it wants. Default: a filter of what is heard. */
  readonly use?: "listening" | "filter";
  /** Finds saved searches, so that missing ones are named before the query is compiled. */
  readonly saved?: SavedResolver;
}

/** A node as it stands in the source, its parentheses included. */
export function textOf({ source }: LintSubject, node: QueryNode): string {
  return slice(source, outerSpan(node));
}

/** Reports an operand that does nothing, or spoils everything, because of another. */
export function reportIdle(
  subject: LintSubject,
  operands: readonly QueryNode[],
  index: number,
  key: MessageKey,
  other: QueryNode,
): void {
  const operand = operands[index]!;
  subject.report.add(key, outerSpan(operand), () => ({
    values: { text: textOf(subject, operand), other: textOf(subject, other) },
    labels: [{ key: "W05.label", span: outerSpan(other) }],
    fixes: [withoutOperand(subject, operands, index)],
  }));
}

/** The way out that takes one operand of an AND or OR out, with the operator that joins it. */
function withoutOperand(subject: LintSubject, operands: readonly QueryNode[], index: number): FixDetails {
  const operand = operands[index]!;
  const before = operands[index - 1];
  const after = operands[index + 1];
  const { start, end } = outerSpan(operand);
  const place = before ? span(outerSpan(before).end, end) : span(start, after ? outerSpan(after).start : end);
  return removing(place, textOf(subject, operand));
}

/** Edits that put parentheses round a stretch. */
export function inParentheses({ start, end }: Span): readonly Edit[] {
  return [
    { span: span(start, start), text: "(" },
    { span: span(end, end), text: ")" },
  ];
}

/** The stretch from the first of several neighbours to the last. */
export function extentOf(nodes: readonly QueryNode[]): Span {
  return span(outerSpan(nodes[0]!).start, outerSpan(nodes.at(-1)!).end);
}

/** What is written between two neighbours. */
export function between({ source }: LintSubject, left: QueryNode, right: QueryNode): string {
  return source.slice(outerSpan(left).end, outerSpan(right).start);
}
