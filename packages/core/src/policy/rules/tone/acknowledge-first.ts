import { defineRule } from "../../define.ts";
import { hasThanks } from "../../language/courtesy.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const acknowledging = phrases([
  "(sorry|apologies|apologize|apologise|apology|forgive|regret)",
  "(you're|you are) (right|so right|absolutely right|not wrong)",
  "(i|we) (hear|see|understand|understood|get|share|agree|know|noticed|can see|can imagine|would be|was|were|do too|feel) (you|it|that|why|how|your|too|this|the|there|upset|annoyed|angry)?",
  "(fair|good|valid) (point|question|catch|enough)",
  "(that|this|it) (is|was|sounds|must be|must have been|shouldn't|should not|can't be|isn't) (have)? (so|very|really|too|not|been|a|an)? (frustrating|annoying|disappointing|unfair|upsetting|maddening|happened|happen|wrong|bad|good enough|okay|long|right|mess|pain|terrible|awful|hard|no way|not how)",
  "(how|what a) (frustrating|annoying|disappointing|upsetting|maddening|nuisance|pain|shame|pity)",
  "(frustrating|annoying|too long|too loud|too cold|too hot|too slow|not good enough|no fun)",
  "(i'd|i would|we'd) be (annoyed|upset|angry|frustrated|cross|disappointed) (too)?",
  "(our|my) (mistake|fault|bad|error|slip)",
]);

/** Step 3: a complaint is heard before it is answered. */
export const acknowledgeFirst: Rule = defineRule({
  id: "tone/acknowledge-first",
  step: 3,
  outcome: "warn",
  optIn: true,
  title: "A complaint is acknowledged",
  why: "Facts before a word of understanding sound like a defence, however true they are.",
  needs: ["draft", "need"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff: acknowledge first", checked: "2026-11-21" }],
  bad: [
    {
      draft: "[The machines by the door take cards, I use them too.]",
      context: answering("half an hour in line for one book!!", "complaint"),
    },
    { draft: "[We close at five.]", context: answering("closed AGAIN when I get off work", "complaint") },
  ],
  good: [
    {
      draft: "Half an hour for one book is no fun, I'm sorry. We open a second counter at noon.",
      context: answering("half an hour in line", "complaint"),
    },
    { draft: "You're right, the sign was wrong. I've changed it.", context: answering("your sign says nine", "complaint") },
    { draft: "The machines are by the door.", context: answering("where can I check out by myself?", "question") },
  ],
  misses: ["a complaint that need recognition did not see"],
  check: ({ draft, need }) => {
    if (need.kind !== "complaint" || acknowledging.test(draft.words) || hasThanks(draft.words)) return [];
    const message = "The post is a complaint, and nothing says that it was heard.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "begin with what was wrong, in the person's own terms" }));
  },
});
