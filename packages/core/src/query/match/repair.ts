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
  return repair(evidence, root, true);
}

function repair(evidence: Evidence, node: Node, wanted: boolean): readonly Repair[] {
  if (evidence.isTrue(node) === wanted) return [];
  if (isOneTerm(node)) return [{ node, wanted }];
  switch (node.kind) {
    case "not":
      return repair(evidence, node.of[0], !wanted);
    case "all":
      return wanted ? node.of.flatMap((member) => repair(evidence, member, wanted)) : [{ node, wanted }];
    case "any":
      return wanted ? repairNearest(evidence, node) : node.of.flatMap((member) => repair(evidence, member, wanted));
    default:
      return [{ node, wanted }];
  }
}

/** The member of a choice that came nearest; the choice itself where no member came nearer than any other. */
function repairNearest(evidence: Evidence, node: Node): readonly Repair[] {
  const distances = node.of.map((member) => distance(evidence, member, true));
  const least = Math.min(...distances);
  if (distances.every((each) => each === least)) return [{ node, wanted: true }];
  return repair(evidence, node.of[distances.indexOf(least)]!, true);
}

/** How much would have to be otherwise: 1 for each clause, less where a part of it is as asked. */
function distance(evidence: Evidence, node: Node, wanted: boolean): number {
  if (evidence.isTrue(node) === wanted) return 0;
  switch (node.kind) {
    case "not":
      return distance(evidence, node.of[0], !wanted);
    case "all":
    case "any":
      return distanceOfMany(evidence, node, wanted);
    case "sequence":
    case "window":
      return 1 - occurring(evidence, node) / (2 * node.of.length);
    default:
      return 1;
  }
}

function distanceOfMany(evidence: Evidence, node: Node, wanted: boolean): number {
  const distances = node.of.map((member) => distance(evidence, member, wanted));
  const isEachNeeded = (node.kind === "all") === wanted;
  if (!isEachNeeded) return Math.min(...distances);
  const holding = distances.filter((each) => each === 0).length;
  return distances.reduce((sum, each) => sum + each, 0) - holding / (2 * node.of.length);
}

function occurring(evidence: Evidence, node: Node): number {
  return node.of.filter((member) => evidence.occurrences(member).length > 0).length;
}
