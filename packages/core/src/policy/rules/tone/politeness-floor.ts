import { defineRule } from "../../define.ts";
import { scoreTone } from "../../language/tone.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const shortestDraft = 4;

/** Step 3: how the whole sounds, with the reasons. Off until a layer turns it on. */
export const politenessFloor: Rule = defineRule({
  id: "tone/politeness-floor",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "The whole sounds courteous",
  why: "No single word is wrong, and still it sounds cold; the signs that weigh are named, so that the writer can judge.",
  needs: ["draft"],
  languages: ["en"],
  options: {
    floor: { type: "number", default: -0.3, tighter: "higher", about: "the least that the signs of courtesy may add up to" },
  },
  sources: [
    {
      title: "Danescu-Niculescu-Mizil et al., A computational approach to politeness (ACL 2013), table 3",
      url: "https://aclanthology.org/P13-1025/",
      checked: "2026-11-24",
    },
  ],
  bad: ["[So you failed to read the sign.]", "[Actually that is wrong, why ask here.]"],
  good: ["Thanks for asking! I'd try the second floor.", "Second floor, left of the stairs.", "Good question, I'll look."],
  misses: ["irony", "coldness without any of the signs"],
  check: ({ draft, options }) => {
    if (draft.words.length < shortestDraft) return [];
    const { score, signs } = scoreTone(draft.words, draft.text);
    if (score >= options.floor) return [];
    const reasons = signs.filter(({ weight }) => weight < 0).slice(0, 3);
    const message = `The reply sounds cold: ${reasons.map(({ name }) => name).join("; ")}.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "a greeting or a thank-you helps" }));
  },
});
