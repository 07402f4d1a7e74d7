import { textToHtml } from "../mention/safe-html.ts";
import { cardStyle } from "./approval-card-style.ts";
import type { Draft } from "./context.ts";
import { maskText } from "./mask.ts";
import type { Finding, LintOutcome, LintResult } from "./result.ts";
import type { RuleOutcome } from "./rule.ts";

/** What a card may say beside the draft and the result. */
export interface ApprovalCardOptions {
  /** The post that is answered. */
  readonly mention?: { readonly text: string; readonly network?: string };
  /** The name the library gives whoever wrote the draft. */
  readonly draftedBy?: string;
  /**
   * What the reader can do, as addresses of the library's own tool: the card has no script and decides nothing. Addresses other
   * than `https:` (and `http:` to this machine) are left out.
   */
  readonly actions?: readonly { readonly label: string; readonly href: string }[];
}

/**
 * One decision on one small screen, as a whole HTML page: the post, the draft with the words in question marked, what is said
 * of them and by whose rule, who has to approve. For whoever approves a reply between two other things, on a phone.
 *
 * Secrets are covered. Nothing in post or draft can run, nothing is loaded, and the page works without colour, with a keyboard
 * and with a screen reader (WCAG 2.2 AA).
 */
export function toApprovalCard(draft: Draft, result: LintResult, options: ApprovalCardOptions = {}): string {
  const { title, sign } = verdicts[result.outcome];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${cardStyle}</style>
</head>
<body>
<main>
<h1 class="${result.outcome}"><span aria-hidden="true">${sign}</span> ${title}</h1>
${[...post(options), ...reply(draft, result, options), ...findings(result), ...approvals(result), ...waivers(result), ...unchecked(result), ...actions(options)].join("\n")}
</main>
</body>
</html>
`;
}

/** A sign and words, so that colour is never the only thing that tells. */
const verdicts: Readonly<Record<LintOutcome, { readonly title: string; readonly sign: string }>> = {
  stop: { title: "Must not be posted", sign: "■" },
  "needs-approval": { title: "Needs your approval", sign: "▲" },
  "publish-with-notes": { title: "May be posted; read the notes", sign: "●" },
  publish: { title: "May be posted", sign: "✓" },
};

const asks: Readonly<Record<RuleOutcome, string>> = {
  stop: "Stop",
  approve: "Approve",
  warn: "Warning",
  note: "Note",
};

function post({ mention }: ApprovalCardOptions): readonly string[] {
  if (mention === undefined) return [];
  const where = mention.network === undefined ? "" : ` on ${textToHtml(mention.network)}`;
  return [section("post", `The post${where}`, `<blockquote dir="auto">${textToHtml(mention.text)}</blockquote>`)];
}

function reply({ text }: Draft, { findings: found, secrets }: LintResult, { draftedBy }: ApprovalCardOptions): readonly string[] {
  const marks = strictest(found).map(({ span }) => span);
  const by = draftedBy === undefined ? "" : `<p class="by">Written by ${textToHtml(draftedBy)}</p>`;
  return [
    section("reply", "The reply", `<blockquote dir="auto">${textToHtml(maskText(text, secrets), marks)}</blockquote>${by}`),
  ];
}

/** A milder finding often speaks of the whole reply, and would hide which words are the matter. */
function strictest(found: readonly Finding[]): readonly Finding[] {
  const order: readonly RuleOutcome[] = ["stop", "approve", "warn", "note"];
  const most = order.find((outcome) => found.some((finding) => finding.outcome === outcome));
  return found.filter(({ outcome }) => outcome === most);
}

function findings({ findings: found }: LintResult): readonly string[] {
  if (found.length === 0) return [];
  return [section("findings", "What the policy says", `<ol>${found.map(findingItem).join("")}</ol>`)];
}

function findingItem({ outcome, message, rule, setBy, fixes = [] }: Finding): string {
  const whose = setBy.level === "default" ? "" : `, set by ${setBy.layer}${setBy.source ? ` (${setBy.source})` : ""}`;
  const ways = fixes.length === 0 ? "" : `<ul>${fixes.map(({ title }) => `<li>${textToHtml(title)}</li>`).join("")}</ul>`;
  return `<li><p><strong class="${outcome}">${asks[outcome]}</strong> ${textToHtml(message)}</p>${ways}<p class="by">${textToHtml(rule + whose)}</p></li>`;
}

function approvals({ approvals: needed }: LintResult): readonly string[] {
  if (needed.length === 0) return [];
  const items = needed.map(({ role, rules, people = 1 }) => {
    const who = people > 1 ? `${people} people: ${role}` : role;
    return `<li><strong>${textToHtml(who)}</strong> <span class="by">${textToHtml(rules.join(", "))}</span></li>`;
  });
  return [section("approvals", "Who approves", `<ul>${items.join("")}</ul>`)];
}

function waivers({ waivers: used }: LintResult): readonly string[] {
  if (used.length === 0) return [];
  const items = used.map(({ rule, by, reason }) => `<li>${textToHtml(`${rule}, by ${by}: ${reason}`)}</li>`);
  return [section("waivers", "Put aside", `<ul>${items.join("")}</ul>`)];
}

/** Folded away: it matters only to whoever asks why the verdict is no plain yes. */
function unchecked({ notChecked }: LintResult): readonly string[] {
  if (notChecked.length === 0) return [];
  const items = notChecked.map(({ rule, reason }) => `<li>${textToHtml(`${rule}: ${reason}`)}</li>`);
  const count = notChecked.length === 1 ? "1 rule was" : `${notChecked.length} rules were`;
  return [`<details><summary>${count} not checked</summary><ul>${items.join("")}</ul></details>`];
}

function actions({ actions: offered = [] }: ApprovalCardOptions): readonly string[] {
  const links = offered.filter(({ href }) => isOwnAddress(href));
  if (links.length === 0) return [];
  const items = links.map(({ label, href }) => `<a href="${textToHtml(href)}">${textToHtml(label)}</a>`);
  return [`<nav aria-label="What you can do">${items.join("")}</nav>`];
}

function isOwnAddress(href: string): boolean {
  return /^https:\/\/\S+$|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/\S*)?$/.test(href);
}

function section(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
}
