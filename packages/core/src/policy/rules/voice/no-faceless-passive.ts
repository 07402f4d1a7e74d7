import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const passive = phrases([
  "(it|this|that|a decision|the decision) (was|has been|is being|will be|is|had been) (decided|determined|noted|considered|reviewed|felt|recommended|suggested|found|agreed|forwarded|addressed|looked into|brought to our attention)",
  "(your|the|this|all) (comment|comments|feedback|concern|concerns|complaint|request|suggestion|suggestions|question|input|message|post|opinion) (has|have|was|were|is|will be|are|will) (been|be|being)? (duly)? (noted|received|forwarded|recorded|logged|reviewed|considered|passed|taken|escalated|addressed|heard|appreciated)",
  "(steps|measures|action|actions|efforts) (are|were|have been|will be|is|was) (being)? (taken|made)",
  "(the|this) (matter|issue|situation|incident) (is|was|has been|will be) (being)? (investigated|reviewed|addressed|handled|resolved|looked into)",
  "(patience|understanding|cooperation) is appreciated",
]);

/** Step 2: somebody did it, and the reply says who. Off until a layer turns it on. */
export const noFacelessPassive: Rule = defineRule({
  id: "voice/no-faceless-passive",
  step: 2,
  outcome: "note",
  optIn: true,
  title: "No passive without a face",
  why: "Where nobody does anything, nobody will answer for it either.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "Federal Plain Language Guidelines (US): use active voice", checked: "2026-11-21" }],
  bad: ["[Your suggestion was forwarded].", "I gather [it was determined] in May."],
  good: [
    "I forwarded your suggestion to Jordan.",
    "The board voted in May, and I took notes.",
    "The mural was painted by students.",
  ],
  misses: ["passives in other words"],
  check: ({ draft }) =>
    passive
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "hides who does it", suggest: "say who: I, we, the board" })),
});
