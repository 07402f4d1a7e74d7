import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

const sorry = "(sorry|apologize|apologise|apologies|regret|apology)";
const nonApologies = phrases([
  `${sorry} (that|to hear|to hear that)? (you|you're|you are|anyone|somebody|someone|some|some people|he|she|they) (feel|felt|feeling|think|thought|believe|see it|took|take|were offended|was offended|got upset|are upset about|found it|chose|misunderstood|perceive|perceived|interpreted)`,
  `${sorry} (if|for any|for whatever) *`,
  `${sorry} (that)? (your|their|his|her) (expectations|feelings|perception|impression)`,
  "(apologize|apologise|sorry|apologies) for (any|whatever) (inconvenience|confusion|offense|offence|misunderstanding|trouble)",
  "mistakes (were|have been) made",
  "(we|i) (regret|are sorry|am sorry) (any|that any) *",
]);

/** Step 3: an apology says what the library did. */
export const noNonApology: Rule = defineRule({
  id: "tone/no-non-apology",
  step: 3,
  outcome: "warn",
  title: "An apology is one",
  why: "Sorry for somebody's feelings puts the fault on them; people hear that at once.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff, read for this rule set", checked: "2026-11-21" }],
  bad: ["I'm [sorry you took] it so hard.", "I [apologize if somebody] felt left out.", "I'm [sorry for any trouble]."],
  good: [
    "I'm sorry I gave you the wrong date.",
    "I'm sorry. We printed the old hours.",
    "I'm sorry nobody answered for two days.",
    "I'm sorry to hear that you were ill.",
  ],
  misses: ["an apology for the wrong thing"],
  check: ({ draft, mention }) => {
    const found = nonApologies.findAll(draft.words).flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span]));
    return withSuspicions(draft, "nonapology", words, found, mention);
  },
});

const words = {
  sure: "is no apology",
  likely: "may be no apology",
  suggest: "say what went wrong on our side, or leave it out",
};
