import type { Need, NeedKind } from "../../../need/need.ts";
import { defineRule } from "../../define.ts";
import { isAnswer } from "../../language/answers.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

/** Needs that wait for an answer; the others are met by thanks, regret or silence. */
const open: ReadonlySet<NeedKind> = new Set(["question", "how-to", "wish", "frustration", "decision", "request"]);

const cellar = answering("I wonder how hard it'd be to build a wine cellar in my basement", "wish");

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
    { draft: "[Cool idea!]", context: cellar },
    { draft: "[Follow us for more tips.]", context: cellar },
  ],
  good: [
    { draft: "I'd start with humidity: our home-building shelf is 690, and I made you a list of three.", context: cellar },
    { draft: "Is it for storage or for tasting? I'll pull three books either way.", context: cellar },
    { draft: "I asked our gardener of all trades, Jordan, to send you two titles tomorrow.", context: cellar },
    { draft: "Cool idea!", context: answering("we finished the tree house", "none") },
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
