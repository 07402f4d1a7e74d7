import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const blame = phrases([
  "you (should|could|ought to|need to) have",
  "you should've",
  "you could've",
  "if you (had|would have|would've) (only|just|actually|bothered to|taken the time to)? *",
  "had you (only|just|actually|bothered to|taken the time to)? (read|asked|called|checked|looked|renewed|returned|followed|listened|come|planned)",
  "as (i|we) (have|had|'ve)? (already|just|previously|clearly|repeatedly)? (told|said|explained|mentioned|stated|wrote|posted|noted)",
  "as (was|has been|already|previously|clearly|repeatedly) (already|clearly)? (told|said|explained|mentioned|stated|posted|noted)",
  "(i|we) (already|clearly|repeatedly) (told|explained|said|mentioned|answered|warned)",
  "(i've|we've|i have|we have) (already|clearly|repeatedly) (told|explained|said|mentioned|answered|warned)",
  "you (clearly|obviously|apparently) (did|didn't|do|don't|have|haven't|never|misread|misunderstood|forgot|missed|failed|ignored)",
  "you (failed|neglected|forgot|refused) to",
  "you (misread|misunderstood|ignored)",
  "you didn't (read|bother|ask|check|follow|listen|look)",
  "it is (entirely|really)? (your|your own) (fault|responsibility|mistake|problem)",
  "(your|your own) (fault|mistake)",
  "that's on you",
  "next time (please)? (read|check|ask|look|plan|be)",
  "read (the|our) (sign|page|post|policy|rules|instructions|email|website|faq) (again|first|before|next time)",
  "(everyone|everybody|anyone|most people) else (can|could|manages|managed|understands|understood|knows)",
]);

/** Step 3: no answer says whose fault it was. */
export const noBlame: Rule = defineRule({
  id: "tone/no-blame",
  step: 3,
  outcome: "warn",
  title: "No blame on the patron",
  why: "A reply that says whose fault it is starts an argument the library cannot win.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff, read for this rule set", checked: "2026-11-21" }],
  bad: [
    "[You should have] renewed on time.",
    "[As I already told] you, read the page.",
    "[You clearly didn't] see the sign.",
    "Well, [if you had read] the sign, I could help.",
  ],
  good: [
    "Renewing early helps; here is how I do it.",
    "That page is hard to find, so here it is.",
    "We should have told you sooner, and I'm sorry.",
    "If you read mysteries, I have three to suggest.",
  ],
  misses: ["blame by tone alone: Well, that is what happens."],
  check: ({ draft }) =>
    blame
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "tells the patron it is their fault", suggest: "say what can be done next" })),
});
