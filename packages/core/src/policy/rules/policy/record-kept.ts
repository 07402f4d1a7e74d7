import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

/** Step 1: what the library answers to is kept. Off until a layer turns it on; the public-records pack does. */
export const recordKept: Rule = defineRule({
  id: "policy/record-kept",
  step: 1,
  outcome: "warn",
  optIn: true,
  title: "The thread is captured before the reply",
  why: "A reply is a public record, and without the post it answers nobody can read it; posts can be deleted any minute.",
  needs: ["draft", "thread"],
  sources: [{ title: "US state public records laws; Sonoma County, social media policy", checked: "2026-11-21" }],
  bad: [
    { draft: "[I found it.]", context: { thread: { turns: [] } } },
    { draft: "[I found it.]", context: { thread: { turns: [], captured: false } } },
  ],
  good: [
    { draft: "I found it.", context: { thread: { turns: [], captured: true } } },
    { draft: "", context: { thread: { turns: [], captured: false } } },
  ],
  misses: ["a capture that is incomplete"],
  check: ({ draft, thread }) => {
    if (thread.captured === true) return [];
    const message = "The thread has not been captured as a public record.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "capture it first" }));
  },
});
