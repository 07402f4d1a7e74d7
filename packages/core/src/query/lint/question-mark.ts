import { span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import type { QueryNode } from "../syntax.ts";
import type { LintSubject } from "./rule.ts";

/** `hours?`: a question somebody pasted, in which the mark stands for one more letter. */
export function questionMark({ report }: LintSubject, node: QueryNode): void {
  if (node.type !== "word" || !/[^?*]\?$/.test(node.text)) return;
  const end = node.span.start + node.text.length;
  const mark = span(end - 1, end);
  const text = node.text.slice(0, -1);
  report.add("W12.question", mark, () => ({ values: { text }, fixes: [replacing(mark, "", "fix.quote", text)] }));
}
