import { type Span, span } from "../../text/span.ts";
import { quoting } from "../fixes.ts";
import type { AndNode, QueryNode } from "../syntax.ts";
import { isWildcard } from "../wildcard.ts";
import { between, type LintSubject } from "./rule.ts";

/** Words side by side that look like a name: they match anywhere in the post, in any order. */
export function spacedWords(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "and") return;
  const isAlternative = subject.parentOf(node)?.type === "or" && node.parentheses === undefined;
  for (const run of runsOf(subject, node)) {
    if ((isAlternative || isName(run)) && !run.some(isForeignOperator)) reportRun(subject, run);
  }
}

/** Whether a node is nothing but words with spaces between, as in `Springfield Public Library OR SPL`. */
export function isSpacedWords(subject: LintSubject, node: QueryNode): boolean {
  return node.type === "and" && node.parentheses === undefined && runsOf(subject, node)[0]?.length === node.operands.length;
}

/** An operator of another tool; the parser speaks about it. */
function isForeignOperator(node: QueryNode): boolean {
  return node.type === "word" && foreignOperators.test(node.text);
}

const foreignOperators = /^(?:andnot|and\/or|same|[nw]\d{1,2}|[nwp]?\/\d{1,3}|(?:near|adj)\d{1,3}|pre\/\d{1,3})$/i;

/** The stretches of two and more bare words with only white space between. */
function runsOf(subject: LintSubject, { operands }: AndNode): readonly (readonly QueryNode[])[] {
  const runs: QueryNode[][] = [];
  operands.forEach((operand, index) => {
    const before = operands[index - 1];
    if (!isBareWord(operand)) return;
    if (before !== undefined && areSideBySide(subject, before, operand)) runs.at(-1)!.push(operand);
    else runs.push([operand]);
  });
  return runs.filter(({ length }) => length > 1);
}

/** Whether two terms are bare words on one line with nothing but white space between. */
export function areSideBySide(subject: LintSubject, left: QueryNode, right: QueryNode): boolean {
  return isBareWord(left) && isBareWord(right) && /^[^\S\r\n]+$/.test(between(subject, left, right));
}

function isBareWord(node: QueryNode): boolean {
  return (
    node.type === "word" &&
    !/^(?:and|or|not)$/i.test(node.text) &&
    node.parentheses === undefined &&
    !node.elongated &&
    !isWildcard(node.text, true)
  );
}

/** Whether every word but the small ones begins with a capital, and at least two do. */
function isName(run: readonly QueryNode[]): boolean {
  const words = run.map((node) => (node.type === "word" ? node.text : ""));
  const capitals = words.filter((word) => /^[A-Z][a-z]/.test(word)).length;
  return capitals > 1 && capitals + words.filter((word) => /^(?:of|the|de|la|and|for|on|at)$/.test(word)).length === words.length;
}

function reportRun(subject: LintSubject, run: readonly QueryNode[]): void {
  const place: Span = span(run[0]!.span.start, run.at(-1)!.span.end);
  const text = run.map((node) => (node.type === "word" ? node.text : "")).join(" ");
  subject.report.add("W07.spaced", place, () => ({
    values: { count: run.length },
    fixes: [quoting(place, text)],
  }));
}
