import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

const blame = phrases([
  "you (should|could|ought to|need to) have",
  "you should've",
  "you could've",
  "if you'd (only|just|actually|bothered|taken|read|asked|called|checked|looked|told|come|been|listened|paid|renewed|returned|used|planned|followed)",
  "you (just)? (waited|came|called|asked|arrived|wrote) too (long|late|early)",
  "you (missed|had|blew|wasted) your (chance|turn|opportunity)",
  "you (chose|decided|let|allowed|ignored|overlooked|skipped|broke) (to|not|it|the|our|that)",
  "you (never|didn't|did not) (ask|asked|call|called|tell|told|read|check|checked|bother|bothered|listen|listened|look|looked|come|came|show|showed)",
  "(that's|that is|this is|it's) what (happens|you get) (when|if|for)",
  "(it's|it is|that's) (not|hardly) (our|my) (fault|problem)",
  "(you|people) (need|have) to (learn|read|listen|pay attention|be more careful|plan)",
  "(we|i) (can't|cannot|couldn't) help (it)? (if|when) you (don't|didn't|won't|never)",
  "(that was|it was|this was|that's) your (own)? (choice|decision|doing|idea|fault)",
  "you had (a|one|two|three|four|five|several|plenty of|enough|all|ample) (week|weeks|days|months|time|chances|chance|reminders|year|hours)",
  "(nobody|no one) (forced|made|asked|told) you (to)?",
  "(if|had) you (opened|bothered to|cared to|looked at|read) (it|them|our|the|that)",
  "(you)? (might|may) want to (read|look|check|listen|ask|think) ...? before you (complain|post|write|accuse|comment|yell)",
  "(we|i) did (tell|say|warn|explain|mention|write|post|announce)",
  "it (clearly|plainly|literally|obviously)? (says|said|states|stated) so (on|in|right)",
  "(the|our) (rules|policy|policies|signs|deadlines) (are|is|were) there for a reason",
  "(it's|it is|that's) not (our|my) (job|duty|responsibility|business) to",
  "you knew (about|that|it|the|when|how|full well)",
  "how many times (do|must|should|have) (we|i)",
  "(don't know|no idea|not sure|can't see|can't imagine|wonder) how (you|anyone|anybody) (missed|overlooked|could miss|could have missed|didn't see)",
  "(plan|come|think|ask|call|read|check) (ahead|earlier|sooner|first|better|again)? next time",
  "(only)? (have|got) (only)? (yourself|yourselves) to (blame|thank)",
  "you only have yourself to blame",
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
  uses: ["mention"],
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
  check: ({ draft, mention }) =>
    withSuspicions(
      draft,
      "blame",
      words,
      blame.findAll(draft.words).flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span])),
      mention,
    ),
});

const words = {
  sure: "tells the patron it is their fault",
  likely: "may tell the patron it is their fault",
  suggest: "say what can be done next",
};
