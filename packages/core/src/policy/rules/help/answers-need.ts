import type { Need, NeedKind } from "../../../need/need.ts";
import { defineRule } from "../../define.ts";
import { isAnswer } from "../../language/answers.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

/** Needs that wait for an answer; the others are met by thanks, regret or silence. */
const open: ReadonlySet<NeedKind> = new Set(["question", "how-to", "wish", "frustration", "decision", "request"]);

const cellar = answering("has anybody ever turned a coal cellar into a place for wine?", "wish");

/** Step 4: the need that was heard is met, asked back about, or handed on. */
export const answersNeed: Rule = defineRule({
  id: "help/answers-need",
  step: 4,
  outcome: "warn",
  title: "The reply answers the need",
  why: "Somebody needed something; a reply that only smiles leaves them where they were.",
  needs: ["draft", "need"],
  languages: ["en"],
  sources: [{ title: "The five steps of answering as a library: a resource or a thank-you", checked: "2026-11-21" }],
  bad: [
    { draft: "[Sounds amazing!]", context: cellar },
    { draft: "[Visit our page for more.]", context: cellar },
  ],
  good: [
    { draft: "Damp is the hard part. I put two guides from 697 on the display table.", context: cellar },
    { draft: "How cold does it get down there? Then I know which guide to hand you.", context: cellar },
    { draft: "I asked our gardener of all trades, Jordan, to send you two titles tomorrow.", context: cellar },
    { draft: "Sounds amazing!", context: answering("we finished the tree house", "none") },
  ],
  misses: ["a wrong answer: it looks for an answer, not for a true one"],
  check: ({ draft, need }) => {
    if (!waits(need) || isAnswer(draft)) return [];
    const message = "The post has a need, and nothing here answers it, asks back or hands it on.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "name one thing, place, person or next step" }));
  },
});

function waits({ kind, welcome, abstained }: Need): boolean {
  return open.has(kind) && welcome !== "no" && !abstained;
}
