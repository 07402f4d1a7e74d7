import type { Organisation, Speaker } from "../../context.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { riversideContext } from "../example-context.ts";

/** Step 1: the library speaks from its own accounts only, and a branch from its own. */
export const officialAccount: Rule = defineRule({
  id: "policy/official-account",
  step: 1,
  outcome: "stop",
  title: "Only accounts on the library's register answer for it",
  why: "People must be able to tell the library's word from an impostor's, and the county must be able to keep the record.",
  needs: ["draft", "speaker", "organisation"],
  sources: [
    { title: "Social media policies of US public libraries and counties, read for this rule set", checked: "2026-11-21" },
  ],
  bad: [
    { draft: "[I'd be glad to help with that.]", context: riversideContext({ account: "millbrook_fan" }) },
    { draft: "[We open at nine.]", context: riversideContext({ account: "oakhill_library", branch: "riverside" }) },
  ],
  good: [
    { draft: "I'd be glad to help with that.", context: riversideContext({ account: "@Riverside_Library" }) },
    { draft: "We open at nine.", context: riversideContext({ account: "millbrook_library" }) },
  ],
  misses: ["an account on the register that somebody else has taken over"],
  check: ({ draft, speaker, organisation }) => {
    const problem = problemWith(speaker, organisation);
    if (problem === undefined) return [];
    return wholeDraft(draft).map((span) => ({ span, message: problem, suggest: "hand it to a colleague who holds the account" }));
  },
});

function problemWith(speaker: Speaker, { accounts }: Organisation): string | undefined {
  const registered = accounts.filter(({ handle }) => plainHandle(handle) === plainHandle(speaker.account));
  if (registered.length === 0) return `@${plainHandle(speaker.account)} is not on the register of the library's accounts.`;
  const isOurs = registered.some(
    ({ branch }) => branch === undefined || speaker.branch === undefined || branch === speaker.branch,
  );
  return isOurs ? undefined : `@${plainHandle(speaker.account)} belongs to another branch than ${speaker.branch}.`;
}

function plainHandle(handle: string): string {
  return handle.replace(/^@/, "").toLowerCase();
}
