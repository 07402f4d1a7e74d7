import { quoting, replacing } from "./fixes.ts";
import type { Report } from "./report.ts";
import type { AndNode, OrNode, QueryNode, WordNode } from "./syntax.ts";

/**
 * Warns of `and`, `or`, `not` in small letters between terms: they are read as words to look for, which is seldom meant. Part of
 * parsing, because whoever reads a query without linting it must hear of this too. `joined`: what terms side by side mean.
 */
export function checkLowerCase(nodes: readonly QueryNode[], report: Report, joined: "and" | "or" = "and"): void {
  for (const node of nodes) if (node.type === joined) checkOperands(node as AndNode | OrNode, report);
}

function checkOperands({ operands }: AndNode | OrNode, report: Report): void {
  operands.forEach((operand, index) => {
    if (operand.type !== "word" || operand.parentheses !== undefined || index === operands.length - 1) return;
    const capitals = operatorMeant(operand.text, index > 0);
    if (capitals !== undefined) reportWord(operand, capitals, report);
  });
}

/** NOT can stand first; the others join what stands before them. */
function operatorMeant(text: string, hasLeft: boolean): string | undefined {
  if (text.length > 12) return undefined;
  const capitals = text.toUpperCase();
  if (capitals === text) return undefined;
  if (capitals === "NOT") return capitals;
  return hasLeft && (capitals === "AND" || capitals === "OR" || /^O?NEAR\/\d+$/.test(capitals)) ? capitals : undefined;
}

function reportWord({ text, span }: WordNode, capitals: string, report: Report): void {
  report.add("W02.lower", span, () => ({
    values: { text, capitals },
    fixes: [replacing(span, capitals), quoting(span, text)],
  }));
}
