import { defineRule } from "../../define.ts";
import { isQuoted } from "../../language/quotations.ts";
import { findStatus } from "../../language/status.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

/** Step 3: everybody gets the same answer. */
export const noStatus: Rule = defineRule({
  id: "fair/no-status",
  step: 3,
  outcome: "stop",
  hold: "floor",
  title: "No word about fame, office, gifts or followers",
  why: "A public library serves in order of need; a favour for the famous is a slight to everybody else.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [{ title: "ALA Code of Ethics I: equitable service, equitable access", checked: "2026-11-21" }],
  bad: [
    "[Since you're a trustee], I moved it up.",
    "We'd love a post from [somebody with your following]!",
    "I'll see what I can do, [given your generous donations].",
  ],
  good: [
    "I'm asking today, and I'll write tomorrow.",
    "We go by date, and I wrote yours down.",
    "We thank everybody who donated to the sale.",
    "I asked the mayor's office for the date.",
  ],
  misses: ["favours without a word about why"],
  check: ({ draft, mention }) =>
    withSuspicions(
      draft,
      "status",
      words,
      findStatus(draft.words).filter((span) => !isQuoted(draft.text, span)),
      mention,
    ),
});

const words = {
  sure: "makes a difference by who somebody is",
  likely: "may make a difference by who somebody is",
  suggest: "answer as you would answer anybody",
};
