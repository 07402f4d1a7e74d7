import type { LinkEvidence } from "../../context.ts";
import { defineRule } from "../../define.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { type WebAddress, webAddresses } from "../../web-addresses.ts";

/** Step 4: links work, as somebody found out before. Off until a layer turns it on. */
export const linkWorks: Rule = defineRule({
  id: "link/works",
  step: 4,
  outcome: "warn",
  optIn: true,
  title: "Links lead somewhere, in private",
  why: "A dead link is a dead end; one without encryption tells the whole café what somebody reads.",
  needs: ["draft", "linkEvidence"],
  sources: [{ title: "US federal web standards: HTTPS-only (OMB M-15-13)", checked: "2026-11-21" }],
  bad: [
    {
      draft: "I found it: [https://a.example/gone]",
      context: { linkEvidence: [{ url: "https://a.example/gone", status: "gone" }] },
    },
    { draft: "I found it: [http://a.example/page]", context: { linkEvidence: [] } },
  ],
  good: [
    { draft: "I found it: https://a.example/page", context: { linkEvidence: [{ url: "https://a.example/page", status: "ok" }] } },
    { draft: "I found it: https://a.example/page", context: { linkEvidence: [] } },
  ],
  misses: ["what nobody looked up before"],
  check: ({ draft, linkEvidence }) => webAddresses(draft.words).flatMap((address) => judge(address, linkEvidence)),
});

function judge({ text, span, scheme }: WebAddress, evidence: readonly LinkEvidence[]): readonly RuleFinding[] {
  const known = evidence.find(({ url }) => url === text);
  if (known?.status === "gone") return [{ span, message: "leads nowhere", suggest: "find the page's new place" }];
  if (known?.status === "redirected" && known.finalUrl !== undefined) {
    const fix = { title: "Write the new address", edits: [{ span, text: known.finalUrl }], safe: true };
    return [{ span, message: "has moved", fixes: [fix] }];
  }
  if (scheme !== "http") return [];
  const place = { start: span.start, end: span.start + "http".length };
  return [
    { span, message: "is not encrypted", fixes: [{ title: "Write https", edits: [{ span: place, text: "https" }], safe: true }] },
  ];
}
