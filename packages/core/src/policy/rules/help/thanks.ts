import { defineRule } from "../../define.ts";
import { hasThanks } from "../../language/courtesy.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

/** Words that take praise with joy, though nobody says thanks. */
const joy = phrases([
  "(so|very|really)? (glad|happy|pleased|delighted|thrilled|tickled)",
  "(love|loved) (hearing|reading|that you|this)",
  "(lovely|wonderful|great|good|nice) to hear",
  "you're (welcome|too kind|so kind|very kind)",
  "(my|our) pleasure",
  "(smiled|smiling|laughed|grinned|cheered|danced|cried happy tears|blushing)",
  "made (me|us|the whole team|everyone) (smile|laugh|happy|cry|blush|so happy)",
  "(proud|honored|honoured|touched|moved|flattered)",
]);

/** Step 4: whoever praises is thanked. */
export const thanks: Rule = defineRule({
  id: "help/thanks",
  step: 4,
  outcome: "warn",
  title: "Praise is answered with thanks",
  why: "Somebody took the time to say something kind in public; an answer without thanks takes it back.",
  needs: ["draft", "need"],
  languages: ["en"],
  sources: [{ title: "The five steps of answering as a library: a resource or a thank-you", checked: "2026-11-21" }],
  bad: [
    { draft: "[It runs every week.]", context: answering("the story time lady at Riverside is a treasure", "praise") },
    { draft: "[More dates are on the website.]", context: answering("best library in the county, hands down", "praise") },
  ],
  good: [
    { draft: "Thanks! I told her, and she blushed.", context: answering("the story time lady is a treasure", "praise") },
    { draft: "How kind of you!", context: answering("best library in the county", "praise") },
    { draft: "I'm so glad she enjoyed it.", context: answering("my girl loved the puppet show", "praise") },
    { draft: "More dates are on the website.", context: answering("what's on this week?", "question") },
  ],
  misses: ["praise that need recognition did not see"],
  check: ({ draft, need }) => {
    if (need.kind !== "praise" || need.welcome === "no" || hasThanks(draft.words) || joy.test(draft.words)) return [];
    const message = "The post praises the library, and nobody says thanks.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "thank the person for the very thing they liked" }));
  },
});
