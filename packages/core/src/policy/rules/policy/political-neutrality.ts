import { defineRule } from "../../define.ts";
import { isQuoted } from "../../language/quotations.ts";
import { isConditional } from "../../language/second-person.ts";
import { findSides } from "../../language/sides.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

/** Step 1: a public library takes no side in an election. */
export const politicalNeutrality: Rule = defineRule({
  id: "policy/political-neutrality",
  step: 1,
  outcome: "stop",
  title: "No side in an election",
  why: "Public money and public accounts may not campaign; most US states forbid it by law, and trust forbids it everywhere.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [
    {
      title: "State laws on the use of public resources for campaigns; ALA advocacy advice on facts, not opinions",
      checked: "2026-11-21",
    },
  ],
  bad: [
    "I hope you [vote yes] on Measure 4!",
    "[Support the library levy] in May, and I'll see you there.",
    "[We endorse the mayor], of course.",
  ],
  good: [
    "The levy is on the ballot in May, and I put the county's fact sheet at the desk.",
    "I can help you register to vote until the fifth.",
    "We're a polling place on Tuesday, so parking is tight.",
    "Vote for your favorite cover at the desk, and I'll count on Friday.",
  ],
  misses: ["praise of a politician that asks for no vote"],
  check: ({ draft, mention }) =>
    withSuspicions(
      draft,
      "sides",
      words,
      findSides(draft.words).filter((span) => !isQuoted(draft.text, span) && !isConditional(draft.text, draft.words, span)),
      mention,
    ),
});

const words = {
  sure: "takes a side in an election",
  likely: "may take a side in an election",
  suggest: "give dates and official facts only",
};
