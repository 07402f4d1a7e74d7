import { span } from "../../text/span.ts";
import type { Report } from "../report.ts";
import type { OrNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";

/** Says where a query hangs on an order of AND and OR that its language does not tell. */
export function checkPrecedence(nodes: readonly QueryNode[], report: Report): void {
  for (const node of nodes) if (node.type === "or") checkOr(node, report);
}

function checkOr({ span: place, operands }: OrNode, report: Report): void {
  const mixed = operands.filter(({ type, parentheses }) => type === "and" && parentheses === undefined).map(outerSpan);
  if (mixed.length === 0) return;
  const edits = mixed.flatMap(({ start, end }) => [
    { span: span(start, start), text: "(" },
    { span: span(end, end), text: ")" },
  ]);
  report.add("W21.mixed", place, () => ({ fixes: [{ key: "W21.mixed.fix", edits }] }));
}
