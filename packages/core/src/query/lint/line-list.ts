import type { Edit } from "../../text/diagnostic.ts";
import { span } from "../../text/span.ts";
import { quote } from "../quotes.ts";
import type { QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { between, extentOf, type LintSubject, textOf } from "./rule.ts";
import { areSideBySide } from "./spaced-words.ts";

/** A list of names, one a line and nothing between: every one of them would have to occur. */
export function lineList(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "and") return;
  const lines = linesOf(subject, node.operands);
  if (lines.length < fewestLines) return;
  subject.report.add("W11.lines", extentOf(node.operands), () => ({
    values: { count: lines.length },
    fixes: [
      { key: "W11.lines.or", edits: [...joinedBy("OR", lines), ...lines.flatMap((line) => asOneTerm(subject, line))] },
      { key: "W11.lines.and", edits: joinedBy("AND", lines) },
    ],
  }));
}

/** Two lines may be a query that was too long for one. */
const fewestLines = 3;

type Line = readonly QueryNode[];

/** The operands line by line; none where something is written between two of them. */
function linesOf(subject: LintSubject, operands: readonly QueryNode[]): readonly Line[] {
  const lines: QueryNode[][] = [];
  for (const [index, operand] of operands.entries()) {
    const before = operands[index - 1];
    const gap = before === undefined ? "\n" : between(subject, before, operand);
    if (!/^\s+$/.test(gap)) return [];
    if (gap.includes("\n")) lines.push([operand]);
    else lines.at(-1)!.push(operand);
  }
  return lines;
}

/** The operator between the lines, at the beginning of each. */
function joinedBy(operator: string, lines: readonly Line[]): readonly Edit[] {
  return lines.slice(1).map(([first]) => {
    const { start } = outerSpan(first!);
    return { span: span(start, start), text: `${operator} ` };
  });
}

/** A line of several words as the name that it is; of several other terms as a group. */
function asOneTerm(subject: LintSubject, line: Line): readonly Edit[] {
  if (line.length < 2) return [];
  const place = extentOf(line);
  const isName = line.every((node, index) => index === 0 || areSideBySide(subject, line[index - 1]!, node));
  const words = line.map((node) => textOf(subject, node)).join(" ");
  // Put in behind the operator, which stands at the same place.
  return [{ span: place, text: isName ? quote(words) : `(${subject.source.slice(place.start, place.end)})` }];
}
