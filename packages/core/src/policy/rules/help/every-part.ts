import { slice } from "../../../text/span.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

/** Step 4: every question gets its answer. Off until a layer turns it on. */
export const everyPart: Rule = defineRule({
  id: "help/every-part",
  step: 4,
  outcome: "note",
  optIn: true,
  title: "Every question has its answer",
  why: "The question that was passed over comes back, and with it the feeling of not being read.",
  needs: ["draft", "mention"],
  languages: ["en"],
  sources: [
    {
      title: "RUSA, Guidelines for Behavioral Performance of Reference and Information Service Providers",
      checked: "2026-11-21",
    },
  ],
  bad: [
    {
      draft: "[I'm at the desk.]",
      context: answering("Are you open on Sunday? Is there parking? Can I bring my dog?", "question"),
    },
    { draft: "[Yes.]", context: answering("Do you lend tools? Do you have a saw?", "question") },
  ],
  good: [
    {
      draft: "Yes, from noon. Parking is free, and dogs wait at the door.",
      context: answering("Are you open on Sunday? Is there parking? Can I bring my dog?", "question"),
    },
    { draft: "I'm at the desk.", context: answering("Are you open?", "question") },
  ],
  misses: ["parts without a question mark", "one sentence that answers all"],
  check: ({ draft, mention }) => {
    const asked = mention.sentences.filter((sentence) => slice(mention.text, sentence).trimEnd().endsWith("?")).length;
    const answered = Math.max(draft.sentences.length, partsOf(draft.text));
    if (asked < 2 || answered >= asked) return [];
    const message = `The post asks ${asked} things, the reply says ${answered}.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "take the questions one by one" }));
  },
});

/** Statements in one sentence, joined by commas, semicolons and ands. */
function partsOf(text: string): number {
  return text.split(/[.!?;\n]+|,\s|\band\b|\bbut\b/).filter((part) => part.trim() !== "").length;
}
