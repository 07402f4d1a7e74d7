import { replacing } from "./fixes.ts";
import type { Language } from "./language.ts";
import type { Limits } from "./limits.ts";
import { rewriteNear } from "./near-fix.ts";
import type { Report } from "./report.ts";
import type { QueryNode } from "./syntax.ts";
import { childrenOf, outerSpan, walk } from "./tree.ts";

/** What the tree is checked against, and where findings go. */
export interface Check {
  readonly source: string;
  readonly language: Language;
  readonly limits: Limits;
  readonly report: Report;
  /** Whether the depth was found too great already. */
  readonly isTooDeep: boolean;
}

/** What a node stands in. */
interface Place {
  readonly depth: number;
  /** The outermost node that needs to know where in the text its operands stand. */
  readonly near?: QueryNode;
  /** The field of text that the node is looked for in. */
  readonly field?: QueryNode;
}

interface Size {
  depth: number;
  leaves: number;
}

/** Checks what only the whole tree shows: what stands inside what, and how much it is. */
export function validate(root: QueryNode, check: Check): void {
  const size: Size = { depth: 0, leaves: 0 };
  walk<Place, undefined>(
    root,
    { depth: 1 },
    {
      enter(node, place) {
        measure(node, place, size);
        return enter(node, place, check);
      },
      leave: () => undefined,
    },
  );
  checkSize(root, size, check);
}

function measure(node: QueryNode, { depth }: Place, size: Size): void {
  size.depth = Math.max(size.depth, depth);
  if (childrenOf(node).length === 0) size.leaves++;
}

function checkSize({ span }: QueryNode, { depth, leaves }: Size, { limits, report, isTooDeep }: Check): void {
  if (depth > limits.depth && !isTooDeep) report.add("E09.depth", span, () => ({ values: { limit: limits.depth } }));
  if (leaves > limits.leaves) report.add("E09.leaves", span, () => ({ values: { limit: limits.leaves } }));
}

/** Checks one node in its place and says what its children stand in. */
function enter(node: QueryNode, place: Place, check: Check): Place {
  const operator = check.language.operatorOf(node);
  operator.check?.(node, { report: (key, span, details) => check.report.add(key, span, details) });
  const isMisplaced = place.near !== undefined && operator.occurs === "never";
  if (isMisplaced) reportMisplaced(node, place.near!, check);
  if (place.field !== undefined && (node.type === "field" || node.type === "saved")) reportNested(node, place.field, check);
  const near =
    operator.takes === "occurrences"
      ? (place.near ?? node)
      : isMisplaced || operator.occurs !== "as-its-operands"
        ? undefined
        : place.near;
  const field = node.type === "field" ? node : place.field;
  return { depth: place.depth + 1, ...(near && { near }), ...(field && { field }) };
}

function reportMisplaced(node: QueryNode, near: QueryNode, { report, source }: Check): void {
  report.add("E08.operator", outerSpan(node), () => {
    const text = near.type === "frequency" ? undefined : rewriteNear(near, source);
    return {
      values: { text: node.type === "field" ? `${node.name}:` : node.type.toUpperCase() },
      labels: [{ key: "E08.label", span: near.span }],
      ...(text !== undefined && { fixes: [replacing(near.span, text)] }),
    };
  });
}

function reportNested(node: QueryNode, field: QueryNode, { report }: Check): void {
  report.add("E06.nested", node.span, () => ({ labels: [{ key: "E06.nested.label", span: field.span }] }));
}
