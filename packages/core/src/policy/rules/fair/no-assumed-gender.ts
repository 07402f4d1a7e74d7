import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const addressing = phrases([
  "(yes|no|thanks|thank you|sorry|hello|hi|hey|dear|excuse me|welcome|sure|okay|ok|well|good morning|good afternoon) (sir|ma'am|maam|madam|miss|lady|young lady|young man|mister|ladies|gentlemen|dude|bro|girl|sweetie|honey|hon|dear|darling|buddy|guys)",
  "(sir|madam|ma'am|young lady|young man) (i|we|you|please|the|it|that|your|would|could|can)",
  "(dear sir|sir or madam|ladies and gentlemen|hey guys|you guys|you ladies)",
]);

/** Step 3: nobody is called sir or ma'am. Off until a layer turns it on. */
export const noAssumedGender: Rule = defineRule({
  id: "fair/no-assumed-gender",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "Nobody is called sir or ma'am",
  why: "A handle does not tell who is behind it, and a wrong guess hurts.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "Inclusive language guides of US public agencies, read for this rule set", checked: "2026-11-21" }],
  bad: ["[Yes sir], I have it here.", "[Hi ladies], I saved two seats."],
  good: ["Yes, I have it here.", "Lady Bird Johnson's letters are upstairs, I love them.", "Hi all, I saved two seats."],
  misses: ["pronouns for the author: he asked"],
  check: ({ draft }) =>
    addressing
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "guesses at somebody's gender or age", suggest: "leave the address out" })),
});
