import type { Language } from "./language.ts";
import type { Limits } from "./limits.ts";
import type { Report } from "./report.ts";
import type { QueryNode } from "./syntax.ts";
import { childrenOf, nodesOf, walk } from "./tree.ts";

/** Checks what only the whole tree shows: its size and depth. */
export function validate(root: QueryNode, _language: Language, limits: Limits, report: Report, isTooDeep: boolean): void {
  if (!isTooDeep) checkDepth(root, limits, report);
  checkLeaves(root, limits, report);
}

function checkDepth(root: QueryNode, { depth: limit }: Limits, report: Report): void {
  const depth = walk<undefined, number>(root, undefined, {
    leave: (_, depths) => depths.reduce((a, b) => Math.max(a, b), 0) + 1,
  });
  if (depth > limit) report.add("E09.depth", root.span, () => ({ values: { limit } }));
}

function checkLeaves(root: QueryNode, { leaves: limit }: Limits, report: Report): void {
  const leaves = nodesOf(root).filter((node) => childrenOf(node).length === 0).length;
  if (leaves > limit) report.add("E09.leaves", root.span, () => ({ values: { limit } }));
}
