import type { DraftView } from "../../context.ts";
import { defineRule } from "../../define.ts";
import type { Rule, RuleFinding } from "../../rule.ts";

/** `^AR`, `— Ana`, `-Ana, Riverside`: a sign-off at the end of a reply. */
const signOff = /(?:\s+\^\s?[A-Z]{1,3}|\s+[-–—~]{1,2}\s?[A-Z][\w.' ]{0,30}(?:,\s[\w ]{2,30})?)\s*$/;

/** Step 1: replies are signed as the branch has settled. Off until a layer turns it on. */
export const signature: Rule = defineRule({
  id: "policy/signature",
  step: 1,
  outcome: "note",
  optIn: true,
  hold: "open",
  title: "Signed as the branch signs",
  why: "People like to know who answered, and a branch looks odd when half of its replies are signed.",
  needs: ["draft"],
  options: {
    required: { type: "boolean", default: true, tighter: true, about: "whether replies are signed, or never are" },
    forms: { type: "list", default: [], tighter: "fewer", about: "the sign-offs that are right; empty: any" },
  },
  sources: [{ title: "Style guides of library social media teams, read for this rule set", checked: "2026-11-21" }],
  bad: [
    "I found it on the second floor[.]",
    { draft: "I found it.[ ^AR]", options: { required: false } },
    { draft: "I found it.[ ^AR]", options: { forms: ["— Ana"] } },
  ],
  good: ["I found it. ^AR", "I found it. — Ana, Riverside", { draft: "I found it.", options: { required: false } }],
  misses: ["the signature of somebody else"],
  check: ({ draft, options }) => {
    if (draft.words.length === 0) return [];
    const sign = signOff.exec(draft.text);
    if (!options.required) return sign === null ? [] : [extra(sign)];
    if (sign === null) return [missing(draft, options.forms)];
    return options.forms.length > 0 && !options.forms.includes(sign[0].trim()) ? [wrong(sign, options.forms)] : [];
  },
});

function extra(sign: RegExpExecArray): RuleFinding {
  const span = { start: sign.index, end: sign.index + sign[0].length };
  return {
    span,
    message: "Replies of this branch are not signed.",
    fixes: [{ title: "Take the signature out", edits: [{ span, text: "" }], safe: true }],
  };
}

function missing({ text }: DraftView, forms: readonly string[]): RuleFinding {
  const end = text.trimEnd().length;
  const fixes = forms
    .slice(0, 1)
    .map((form) => ({ title: `Sign with ${form}`, edits: [{ span: { start: end, end }, text: ` ${form}` }], safe: true }));
  return { span: { start: end - 1, end }, message: "The reply is not signed.", suggest: "sign it as the branch does", fixes };
}

function wrong(sign: RegExpExecArray, forms: readonly string[]): RuleFinding {
  const span = { start: sign.index, end: sign.index + sign[0].length };
  const fix = { title: `Sign with ${forms[0]}`, edits: [{ span, text: ` ${forms[0]}` }], safe: true };
  return { span, message: `The branch signs with ${forms.join(" or ")}.`, fixes: [fix] };
}
