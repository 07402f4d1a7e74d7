import { isApprovedText } from "../../approved-texts.ts";
import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const danger = phrases([
  "(kill|killing|hurt|hurting|harm|harming|cut|cutting) (myself|himself|herself|themself|themselves|my self)",
  "(end|ending|take|taking) (my|his|her|their|my own) (own)? life",
  "(i|he|she) (want|wants|wanna|wish|wished) (to|i was|he was|she was)? (die|dead|disappear forever)",
  "(want|wanna|going|ready|plan|planning|thinking about|thinking of) (to)? (die|dying|end it all|end it)",
  "(suicide|suicidal|overdose|overdosing|self harm|self-harm)",
  "(no reason|don't want|do not want|can't see a reason) to (live|be here|go on|wake up)",
  "(better off|be better) without me",
  "can't (go on|take it|do this) (anymore|any more|any longer)",
  "(i'll|i will|i'm going to|im going to|gonna|going to) (shoot|bomb|blow up|burn down|burn|stab|kill|attack) (up|the|this|that|your|you|someone|somebody|people|everyone|all)",
  "(bring|bringing|have|got|has) (a|my|his|her)? (gun|rifle|bomb|knife) (to|in|at|into)",
  "(missing|abducted|kidnapped|lost) (child|kid|boy|girl|toddler|son|daughter|teen|teenager)",
  "(my|our|a|the) (little|younger|older|~)? (child|kid|son|daughter|boy|girl|toddler|baby|grandson|granddaughter|sister|brother) (is|has been|went|has gone|was) (missing|abducted|kidnapped|taken)",
  "(haven't seen|lost sight of|looking for) my (child|kid|son|daughter|boy|girl|toddler|grandson|granddaughter) (since|anywhere)",
  "can't find my (child|kid|son|daughter|boy|girl|toddler|baby)",
  "(he|she|my *|my ex *) (hits|beats|is hitting|is beating|is going to kill|will kill|chokes|choked) me",
]);

/** Step 1: where a life may be at stake, nobody improvises. */
export const safetyRoute: Rule = defineRule({
  id: "crisis/safety-route",
  step: 1,
  outcome: "approve",
  title: "Danger goes to people who are trained for it",
  why: "A wrong word can do harm where somebody speaks of dying, of an attack, or of a missing child.",
  needs: ["draft", "mention"],
  uses: ["need"],
  languages: ["en"],
  options: {
    approvedTexts: { type: "list", default: [], tighter: "fewer", about: "texts that the county has approved word for word" },
  },
  sources: [
    { title: "988 Suicide and Crisis Lifeline (US): call or text 988", url: "https://988lifeline.org/", checked: "2026-11-21" },
    { title: "County rules on emergencies, read for this rule set", checked: "2026-11-21" },
  ],
  bad: [
    { draft: "[Hang in there, it gets better!]", context: answering("honestly I just want to die", "none") },
    { draft: "[We'll keep an eye out.]", context: answering("my son is missing, last seen at the library", "request") },
  ],
  good: [
    {
      draft: "I'll put the thriller aside, so you can come by at six.",
      context: answering("this thriller kills me, so good", "praise"),
    },
    {
      draft: "I'm worried about you. You can call or text 988 at any hour.",
      context: answering("I just want to die", "none"),
      options: { approvedTexts: ["I'm worried about you. You can call or text 988 at any hour."] },
    },
  ],
  misses: ["despair in other words than the list knows: a person reads every post that need recognition marks for one"],
  check: ({ draft, mention, need, options }) => {
    const isHeard = need?.welcome === "human" && need.evidence.some(({ cue }) => cue.startsWith("crisis/"));
    const isDanger = isHeard || danger.test(mention.words);
    if (!isDanger || isApprovedText(draft.text, options.approvedTexts)) return [];
    const message = "The post may be about a life in danger.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "call the person on duty; use only an approved text" }));
  },
});
