import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { sharedSubject } from "../../language/subject.ts";
import type { Rule } from "../../rule.ts";
import { answering } from "../example-context.ts";

const promoting = phrases([
  "(don't miss|join us|come to|sign up for|register for|check out|try|discover|have you seen|did you know about|save the date|mark your calendar|follow us|like us|subscribe|download|shop|donate|support us|become a friend) (for|our|the|on|at|to|now|today|new|*)",
  "(our|the) (new|annual|upcoming|exciting|free|big|popular) (app|event|program|book sale|gala|fundraiser|series|newsletter|podcast|website|exhibit|raffle|catalog|festival|fair)",
]);

/** Step 3: a complaint is no occasion for advertising. Off until a layer turns it on. */
export const noPromotion: Rule = defineRule({
  id: "focus/no-promotion",
  step: 3,
  outcome: "warn",
  optIn: true,
  title: "No advertising under a complaint",
  why: "Somebody who complains and gets an event feels brushed off.",
  needs: ["draft", "mention", "need"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff, read for this rule set", checked: "2026-11-21" }],
  bad: [
    { draft: "I'm sorry. [Don't miss our] gala on Friday!", context: answering("the wifi is down again", "complaint") },
    { draft: "I hear you. [Our new app] is out!", context: answering("your staff ignored me", "complaint") },
  ],
  good: [
    { draft: "I'm sorry. Our new wifi comes on Friday.", context: answering("the wifi is down again", "complaint") },
    { draft: "Don't miss our gala on Friday!", context: answering("anything to do on friday?", "question") },
  ],
  misses: ["advertising in other words"],
  check: ({ draft, mention, need }) => {
    if (need.kind !== "complaint") return [];
    return promoting
      .findAll(draft.words)
      .filter(
        ({ span }) =>
          sharedSubject(
            draft.words.filter((word) => word.span.start >= span.start),
            mention.words,
          ) === 0,
      )
      .map(({ span }) => ({ span, message: "advertises under a complaint", suggest: "leave it for another day" }));
  },
});
