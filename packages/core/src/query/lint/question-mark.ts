import { span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import type { LintRule } from "./rule.ts";

/** `hours?`: a question somebody pasted, in which the mark stands for one more letter. */
export const questionMark: LintRule = {
  codes: ["W12"],
  check({ nodes, report }) {
    for (const node of nodes) {
      if (node.type !== "word" || !/[^?*]\?$/.test(node.text)) continue;
      const end = node.span.start + node.text.length;
      const mark = span(end - 1, end);
      const text = node.text.slice(0, -1);
      report.add("W12.question", mark, () => ({
        values: { text },
        fixes: [replacing(mark, "", "fix.quote", text)],
      }));
    }
  },
};
