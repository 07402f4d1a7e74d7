import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

/** Step 2: the branch's own words. Off until a layer turns it on. */
export const branchWords: Rule = defineRule({
  id: "voice/branch-words",
  step: 2,
  outcome: "note",
  optIn: true,
  title: "The branch's own words",
  why: "A branch that says neighbour and maker space means it; the same words everywhere make it one voice.",
  needs: ["draft"],
  options: {
    glossary: {
      type: "list",
      default: ["patron: reader", "patrons: readers", "OPAC: catalog"],
      tighter: "more",
      about: "words and what the branch says instead: `patron: reader`",
    },
  },
  sources: [{ title: "Style guides of library social media teams, read for this rule set", checked: "2026-11-21" }],
  bad: ["I asked another [patron].", { draft: "I'm in the [makerspace].", options: { glossary: ["makerspace: workshop"] } }],
  good: ["I asked another reader.", { draft: "I asked a patron.", options: { glossary: [] } }],
  misses: ["forms of the word that the glossary does not list"],
  check: ({ draft, options }) =>
    options.glossary.flatMap((entry) => {
      const [word = "", instead = ""] = entry.split(":").map((part) => part.trim());
      return phrases([word])
        .findAll(draft.words)
        .filter(({ span }) => !isQuoted(draft.text, span))
        .map(({ span }) => ({
          span,
          message: `is not the branch's word; it says ${instead}`,
          fixes: [{ title: `Write: ${instead}`, edits: [{ span, text: instead }], safe: true }],
        }));
    }),
});
