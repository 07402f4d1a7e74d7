import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { isConditional } from "../../language/second-person.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";
import { riversideContext } from "../example-context.ts";

const will = "(i'll|i will|we'll|we will|i'm going to|we're going to|i am going to|we are going to|i can|we can|let me)";
const promises = phrases([
  `${will} (just|gladly|happily|of course|personally)? (waive|cancel|erase|forgive|wipe|drop|clear|refund|reimburse|write off) (all|any|every|both)? (of)? (the|your|that|this|those|these)? *`,
  "(i|we) (promise|swear) (you)? (that)? (it|this|that|it'll|we|we'll|i'll|you'll (get|have|never|be|receive)|there|there'll|they|no)",
  "(i|we) (personally)? guarantee *",
  "(you|it|this) (have|has) (my|our) (word|promise|guarantee)",
  "(this|it|that) will never happen again",
  "(this|it|that) (won't|will not) (ever)? happen again",
  "(we'll|i'll|we will|i will) (refund|reimburse|compensate|credit) (you|it|that|this|everyone)",
  "(you'll|you will) (get|receive|have) (a|your|the) (full)? (refund|money back|reimbursement)",
  `${will} (change|rewrite|abolish|scrap|suspend) (the|our|that|this) (policy|policies|rule|rules|fee|fees)`,
  "(we|i) (will|shall) (never|always) (again)? (charge|close|cut|cancel|remove|fine|ban)",
  `${will} make an exception`,
  `${will} (fire|discipline|replace) (the|that|this|him|her|them)`,
  "(get|have|see) (the|that|this|him|her) (*)? (fired|disciplined|suspended|replaced)",
  "(all|every|any|both) (of)? (your|the|those) (fees|fines|charges|fee|fine|charge) (are|is|will be) (gone|waived|cancelled|canceled|erased|forgiven|history|wiped|cleared)",
  "guaranteed",
  "consider (it|that|this|the *|your *|the late *|your late *) (gone|done|waived|cleared|handled|fixed|forgiven|paid)",
  "(i|we) (can|do)? assure you (that)? (it|this|that|we|you'll|nobody|no|there|i|they)",
  "(we'll|i'll|we will|i will|we can|i can) comp (the|your|that|it) *",
  "(you'll|you will) (definitely|absolutely|certainly|surely) *",
  "(definitely|certainly|guaranteed to) (be|have|get|open|arrive) (it|you)? (by|before|on) *",
]);

/** Step 1: nobody promises in public what somebody else decides. */
export const noOverpromise: Rule = defineRule({
  id: "policy/no-overpromise",
  step: 1,
  outcome: "approve",
  title: "No promise beyond the speaker's role",
  why: "A promise in public binds the library, and breaks trust when somebody else decides otherwise.",
  needs: ["draft", "speaker"],
  uses: ["mention"],
  languages: ["en"],
  options: {
    mayPromise: { type: "list", default: ["director"], tighter: "fewer", about: "roles whose word settles such things" },
  },
  sources: [{ title: "ALA advocacy advice: say what will be done; county rules on authority", checked: "2026-11-21" }],
  bad: [
    { draft: "[I'll wipe your late] fees today.", context: riversideContext() },
    { draft: "I'm ashamed, and [it won't happen again].", context: riversideContext() },
    { draft: "[We'll change the policy] next week.", context: riversideContext() },
  ],
  good: [
    { draft: "I sent the bill to our manager, who answers by Thursday.", context: riversideContext() },
    { draft: "I wrote down what you told me and passed it on.", context: riversideContext() },
    { draft: "I'll wipe the late fees of May, as the board voted.", context: riversideContext({ roles: ["director"] }) },
    { draft: "I can clear a table for you at ten.", context: riversideContext() },
  ],
  misses: ["promises without a promising word: Yes, Friday."],
  check: ({ draft, speaker, mention, options }) => {
    if (speaker.roles.some((role) => options.mayPromise.includes(role))) return [];
    const found = promises
      .findAll(draft.words)
      .map(({ span }) => span)
      .filter(
        (span) =>
          isAboutMoney(draft.text.slice(span.start)) &&
          !isQuoted(draft.text, span) &&
          !isConditional(draft.text, draft.words, span),
      );
    return withSuspicions(draft, "promise", words, found, mention);
  },
});

const words = {
  sure: "promises what somebody else decides",
  likely: "may promise what somebody else decides",
  suggest: "say what you did and when there will be an answer",
};

/** `clear a table`, `drop the book at the desk` promise nothing: those verbs bind only with money or blocks after them. */
function isAboutMoney(rest: string): boolean {
  if (/^\S+( \S+){0,3} nothing\b/i.test(rest)) return false;
  if (!/^(i|we|let)\S*( \S+){0,4}? (cancel|erase|forgive|wipe|drop|clear|write off)/i.test(rest)) return true;
  return /^[^.!?\n]{0,60}\b(fine|fee|charge|bill|balance|debt|cost|payment|block|late|money|it all|everything)s?\b/i.test(rest);
}
