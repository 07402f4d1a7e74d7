import type { LintRule } from "./rule.ts";

/** `*word`: found in everything that passes by here, but no network can be asked for it. */
export const leadingWildcard: LintRule = {
  codes: ["I03"],
  check({ nodes, report }) {
    for (const node of nodes) {
      if (node.type === "word" && /^[*?]/.test(node.text))
        report.add("I03.wildcard", node.span, () => ({ values: { text: node.text } }));
    }
  },
};
