import type { QueryNode } from "../syntax.ts";
import type { LintSubject } from "./rule.ts";

/** `*word`: found in everything that passes by here, but no network can be asked for it. */
export function leadingWildcard({ report }: LintSubject, node: QueryNode): void {
  if (node.type === "word" && /^[*?]/.test(node.text))
    report.add("I03.wildcard", node.span, () => ({ values: { text: node.text } }));
}
