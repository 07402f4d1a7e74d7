import { quoting, replacing } from "./fixes.ts";
import type { Report } from "./report.ts";
import type { AndNode, OrNode, QueryNode, WordNode } from "./syntax.ts";
import { outerSpan } from "./tree.ts";

/**
 * Warns of `and`, `or`, `not` in small letters between terms: they are read as words to look for, which is seldom meant. Part of
 * parsing, because whoever reads a query without linting it must hear of this too. `joined`: what terms side by side mean.
 */
export function checkLowerCase(source: string, nodes: readonly QueryNode[], report: Report, joined: "and" | "or" = "and"): void {
  for (const node of nodes) if (node.type === joined) checkOperands(source, node as AndNode | OrNode, report);
}

function checkOperands(source: string, { operands }: AndNode | OrNode, report: Report): void {
  operands.forEach((operand, index) => {
    if (operand.type !== "word" || operand.parentheses !== undefined) return;
    const [before, behind] = [operands[index - 1], operands[index + 1]];
    if (behind === undefined || !isJoinedBySpace(source, operand, behind)) return;
    if (before !== undefined && !isJoinedBySpace(source, before, operand)) return;
    const capitals = operatorMeant(operand.text, index > 0);
    if (capitals !== undefined) reportWord(operand, capitals, report);
  });
}

/** Where an operator stands already, the word is no slip for another. */
function isJoinedBySpace(source: string, left: QueryNode, right: QueryNode): boolean {
  return source.slice(outerSpan(left).end, outerSpan(right).start).trim() === "";
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
