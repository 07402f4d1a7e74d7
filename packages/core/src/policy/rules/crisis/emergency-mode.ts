import { isApprovedText } from "../../approved-texts.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

/** Step 1: in a flood or fire there is one voice. */
export const emergencyMode: Rule = defineRule({
  id: "crisis/emergency-mode",
  step: 1,
  outcome: "approve",
  title: "In an emergency only approved texts go out",
  why: "In an emergency people act on every word, so the county's information officer sees each one first.",
  needs: ["draft"],
  options: {
    on: { type: "boolean", default: false, tighter: true, about: "the county's switch" },
    approvedTexts: { type: "list", default: [], tighter: "fewer", about: "texts that may go out word for word" },
  },
  sources: [{ title: "County rules on public information in emergencies, read for this rule set", checked: "2026-11-21" }],
  bad: [
    { draft: "[I think the bridge is open again.]", options: { on: true } },
    {
      draft: "[We're a cooling centre today, come in!]",
      options: { on: true, approvedTexts: ["We are a cooling centre until 8."] },
    },
  ],
  good: [
    "I think the bridge is open again.",
    { draft: "We are a cooling centre until 8.", options: { on: true, approvedTexts: ["We are a cooling centre until 8."] } },
  ],
  misses: ["an emergency that nobody has declared"],
  check: ({ draft, options }) => {
    if (!options.on || isApprovedText(draft.text, options.approvedTexts)) return [];
    const message = "The county speaks with one voice until the emergency is over.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "use an approved text or send it for approval" }));
  },
});
