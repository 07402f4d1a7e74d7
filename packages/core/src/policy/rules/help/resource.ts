import { defineRule } from "../../define.ts";
import { hasResource } from "../../language/subject.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const asking: ReadonlySet<string> = new Set(["question", "how-to", "wish", "decision", "request", "frustration"]);

/** Step 4: a need gets a thing, a place, a time, a person or a next step. Off until a layer turns it on. */
export const resource: Rule = defineRule({
  id: "help/resource",
  step: 4,
  outcome: "warn",
  optIn: true,
  title: "One resource at least",
  why: "Sympathy is kind, and a shelf number is help.",
  needs: ["draft", "need"],
  languages: ["en"],
  sources: [{ title: "The five steps of answering as a library: a resource or a thank-you", checked: "2026-11-21" }],
  bad: [
    { draft: "[I like wine too, what a project.]", context: answering("how hard is a wine cellar?", "wish") },
    { draft: "[That is a thing we do, and we do it well.]", context: answering("do you lend tools?", "question") },
  ],
  good: [
    { draft: "I'd start with our shelf at 690.", context: answering("how hard is a wine cellar?", "wish") },
    { draft: "Yes, at the desk until nine.", context: answering("do you lend tools?", "question") },
    { draft: "For storage or for tasting?", context: answering("how hard is a wine cellar?", "wish") },
  ],
  misses: ["a resource that is none"],
  check: ({ draft, need }) => {
    if (!asking.has(need.kind) || need.abstained || need.welcome === "no" || draft.text.includes("?") || hasResource(draft))
      return [];
    const message = "The post has a need, and the reply names no thing, place, time, person or next step.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "add one" }));
  },
});
