import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const cancelled = phrases(["(sorry|apologize|apologise|apologies|regret) ...? (but|however|although|actually|unfortunately)"]);

/** Step 3: nothing takes the apology back. Off until a layer turns it on. */
export const noButAfterSorry: Rule = defineRule({
  id: "tone/no-but-after-sorry",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "No but after sorry",
  why: "After a but nobody remembers the sorry.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff, read for this rule set", checked: "2026-11-21" }],
  bad: ["I'm [sorry you waited, but] it was Saturday.", "I [apologize, however] the sign was clear."],
  good: [
    "I'm sorry about the line. We open a second counter at noon.",
    "I'm sorry. It's closed today, but I can open the lobby.",
  ],
  misses: ["a but in the next sentence"],
  check: ({ draft }) =>
    cancelled
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "takes the apology back", suggest: "stop after the apology, and begin anew" })),
});
