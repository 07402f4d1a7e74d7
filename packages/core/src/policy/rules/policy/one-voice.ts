import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { riversideContext } from "../example-context.ts";

/** Step 1: two colleagues do not answer one post beside each other. */
export const oneVoice: Rule = defineRule({
  id: "policy/one-voice",
  step: 1,
  outcome: "warn",
  title: "No second answer beside a colleague's",
  why: "Two answers from one library contradict each other sooner or later, and crowd the person who asked.",
  needs: ["draft", "thread", "speaker"],
  sources: [{ title: "Sacramento County, social media policy: one voice", checked: "2026-11-21" }],
  bad: [
    { draft: "[I can help with that.]", context: { ...riversideContext(), thread: { turns: [], colleagues: ["jordan"] } } },
    { draft: "[On it!]", context: { ...riversideContext(), thread: { turns: [], colleagues: ["ana", "sam"] } } },
  ],
  good: [
    { draft: "I can help with that.", context: { ...riversideContext(), thread: { turns: [], colleagues: ["ana"] } } },
    { draft: "I can help with that.", context: { ...riversideContext(), thread: { turns: [] } } },
  ],
  misses: ["a colleague who answers outside the desk"],
  check: ({ draft, thread, speaker }) => {
    const others = (thread.colleagues ?? []).filter((name) => name !== speaker.id);
    if (others.length === 0) return [];
    const message = `${others.join(" and ")} ${others.length > 1 ? "are" : "is"} already answering here.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "join them before you post" }));
  },
});
