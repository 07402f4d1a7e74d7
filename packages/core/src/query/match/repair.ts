import type { Evidence } from "./evidence.ts";
import { isOneTerm, type Node } from "./node.ts";

/** One clause of a query that would have to be otherwise for a post to match. */
export interface Repair {
  readonly node: Node;
  /** What it would have to be: false for something that is excluded. */
  readonly wanted: boolean;
}

/** The fewest clauses that would have to be otherwise, for a root that is not true. */
export function repairs(evidence: Evidence, root: Node): readonly Repair[] {
  const distances = distancesIn(evidence, root);
  const found: Repair[] = [];
  const open: Repair[] = [{ node: root, wanted: true }];
  while (open.length > 0) {
    const one = open.pop()!;
    if (evidence.isTrue(one.node) === one.wanted) continue;
    const inside = isOneTerm(one.node) ? [] : insideOf(one, distances);
    if (inside.length === 0) found.push(one);
    else open.push(...inside.toReversed());
  }
  return found;
}

/** The members of a clause that would have to be otherwise in its place; none where the clause itself is to blame. */
function insideOf({ node, wanted }: Repair, distances: ReadonlyMap<Node, number>): readonly Repair[] {
  if (node.kind === "not") return [{ node: node.of[0], wanted: !wanted }];
  if (node.kind === "any" && wanted) return nearest(node, distances);
  if (node.kind !== (wanted ? "all" : "any")) return [];
  return node.of.map((member) => ({ node: member, wanted }));
}

/** The member of a choice that came nearest; none where no member came nearer than any other. */
function nearest({ of }: Node, distances: ReadonlyMap<Node, number>): readonly Repair[] {
  const each = of.map((member) => distances.get(member)!);
  const least = smallest(each);
  if (each.every((distance) => distance === least)) return [];
  return [{ node: of[each.indexOf(least)]!, wanted: true }];
}

/** How much would have to be otherwise at every node: 1 for each clause, less where a part of it is as asked. */
function distancesIn(evidence: Evidence, root: Node): ReadonlyMap<Node, number> {
  const asked: Repair[] = [{ node: root, wanted: true }];
  for (let i = 0; i < asked.length; i++) {
    const { node, wanted } = asked[i]!;
    for (const member of node.of) asked.push({ node: member, wanted: node.kind === "not" ? !wanted : wanted });
  }
  const distances = new Map<Node, number>();
  for (const one of asked.reverse()) distances.set(one.node, distance(evidence, one, distances));
  return distances;
}

/** The distance of a node whose members have theirs. */
function distance(evidence: Evidence, { node, wanted }: Repair, distances: ReadonlyMap<Node, number>): number {
  if (evidence.isTrue(node) === wanted) return 0;
  switch (node.kind) {
    case "not":
      return distances.get(node.of[0])!;
    case "all":
    case "any":
      return distanceOfMany(node, wanted, distances);
    case "sequence":
    case "window":
      return 1 - occurring(evidence, node) / (2 * node.of.length);
    default:
      return 1;
  }
}

function distanceOfMany({ kind, of }: Node, wanted: boolean, distances: ReadonlyMap<Node, number>): number {
  const each = of.map((member) => distances.get(member)!);
  if ((kind === "all") !== wanted) return smallest(each);
  const holding = each.filter((distance) => distance === 0).length;
  return each.reduce((sum, distance) => sum + distance, 0) - holding / (2 * of.length);
}

/** `Math.min` takes its values as arguments, of which there can be too many. */
function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function occurring(evidence: Evidence, node: Node): number {
  return node.of.filter((member) => evidence.occurrences(member).length > 0).length;
}
