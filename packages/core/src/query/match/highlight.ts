import { mergeSpans } from "../../text/span.ts";
import { preorder } from "../fold-tree.ts";
import type { Origin } from "../form.ts";
import type { FieldSpan, Match, MatchedClause } from "../matcher.ts";
import type { Evidence } from "./evidence.ts";
import type { Node } from "./node.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Part } from "./parts.ts";
import type { Sources } from "./sources.ts";

/** Why a post matches, for a root that is true: the clauses that counted, in order of the query, and what to highlight. */
export function describeMatch(evidence: Evidence, root: Node, sources: Sources): Match {
  const counted = Map.groupBy(countedNodes(evidence, root), ([node]) => originKey(node.form.origin));
  const clauses = [...counted.values()].map((same) => describeClause(evidence, same, sources));
  return { clauses, spans: mergeFieldSpans(clauses.flatMap(({ spans }) => spans)) };
}

/** What to highlight for one node that is true; nothing below a negation. */
export function spansOf(evidence: Evidence, node: Node): readonly FieldSpan[] {
  return mergeFieldSpans(countedNodes(evidence, node).flatMap(([, occurrences]) => fieldSpans(evidence.parts, occurrences)));
}

type Counted = readonly [node: Node, occurrences: readonly Occurrence[]];

/** The leaves, phrases and tests that made a true node true, each with the places that counted. */
function countedNodes(evidence: Evidence, root: Node): readonly Counted[] {
  const holding = preorder(root, (node) => (isChoice(node) ? node.of.filter((member) => evidence.isTrue(member)) : []));
  return holding.flatMap((node): readonly Counted[] => {
    if (isChoice(node) || node.kind === "not") return [];
    return node.kind === "window" ? membersByNode(evidence.occurrences(node)) : [[node, evidence.occurrences(node)]];
  });
}

/** Whether a node counts by those of its members that are true. */
function isChoice({ kind }: Node): boolean {
  return kind === "all" || kind === "any" || kind === "count";
}

/** What to highlight for one node, given what is highlighted for its members. */
export function spansOver(evidence: Evidence, node: Node, members: readonly (readonly FieldSpan[])[]): readonly FieldSpan[] {
  return isChoice(node) ? mergeFieldSpans(members.flat()) : spansOf(evidence, node);
}

/** Of the words that are near each other, those that take part in it, by leaf or phrase in order of the query. */
function membersByNode(wholes: readonly Occurrence[]): readonly Counted[] {
  const members = new Map<Node, Set<Occurrence>>();
  const seen = new Set<Occurrence>();
  const open = [...wholes];
  while (open.length > 0) {
    const occurrence = open.pop()!;
    if (seen.has(occurrence)) continue;
    seen.add(occurrence);
    if (occurrence.node === undefined) open.push(...occurrence.members);
    else members.set(occurrence.node, (members.get(occurrence.node) ?? new Set()).add(occurrence));
  }
  return [...members]
    .sort(([a], [b]) => a.form.origin.span.start - b.form.origin.span.start)
    .map(([node, occurrences]) => [node, [...occurrences]]);
}

/** One clause can be several nodes: every way to write `e-book` is one. */
function describeClause(evidence: Evidence, same: readonly Counted[], sources: Sources): MatchedClause {
  const { origin } = same[0]![0].form;
  const occurrences = same.flatMap(([, places]) => places);
  return { origin, clause: sources.clause(origin), spans: mergeFieldSpans(fieldSpans(evidence.parts, occurrences)) };
}

function originKey({ span: { start, end }, saved = "" }: Origin): string {
  return `${start} ${end} ${saved}`;
}

function fieldSpans(parts: readonly Part[], occurrences: readonly Occurrence[]): readonly FieldSpan[] {
  return occurrences.map(({ part, start, end }) => {
    const { field, index } = parts[part]!;
    return index === undefined ? { field, start, end } : { field, index, start, end };
  });
}

const fieldOrder: readonly FieldSpan["field"][] = ["text", "title", "body", "alt", "tags"];

function mergeFieldSpans(spans: readonly FieldSpan[]): readonly FieldSpan[] {
  const texts = [...Map.groupBy(spans, ({ field, index = 0 }) => fieldOrder.indexOf(field) * 2 ** 32 + index)];
  return texts.sort(([a], [b]) => a - b).flatMap(([, same]) => mergeInText(same));
}

function mergeInText(same: readonly FieldSpan[]): readonly FieldSpan[] {
  const { start: _start, end: _end, ...place } = same[0]!;
  return mergeSpans(same).map(({ start, end }) => ({ ...place, start, end }));
}
