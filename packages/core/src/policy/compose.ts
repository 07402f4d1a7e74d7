import type { Fix } from "../text/diagnostic.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { DraftView } from "./context.ts";
import { maskedSlice } from "./mask.ts";
import { milderOutcome, severityOf } from "./outcome.ts";
import type { EffectiveRule, SetBy } from "./policy.ts";
import type { Finding } from "./result.ts";
import type { RuleFinding, RuleOutcome } from "./rule.ts";

/** A finding as its rule gave it, with the setting it was found under. */
export interface RawFinding {
  readonly finding: RuleFinding;
  readonly rule: EffectiveRule;
  readonly outcome: RuleOutcome;
  readonly setBy: SetBy;
}

/** Longest quotation in a message, in UTF-16 units: the finding shows the place anyway. */
const longestQuote = 40;

/** Makes what a rule found into what people read: words quoted and masked, the layer named, outcome never above the setting. */
export function composeFinding(
  { finding, rule, outcome: set, setBy }: RawFinding,
  draft: DraftView,
  secrets: readonly Span[],
): Finding {
  const outcome = finding.outcome === undefined ? set : milderOutcome(set, finding.outcome);
  const fixes = [...(finding.fixes ?? []), ...rewrites(finding, draft)];
  return {
    code: finding.about === undefined ? rule.rule.id : `${rule.rule.id}/${finding.about}`,
    severity: severityOf(outcome),
    message: messageOf(finding, draft.text, secrets),
    span: finding.span,
    ...(finding.notes ? { notes: finding.notes } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    rule: rule.rule.id,
    step: rule.rule.step,
    outcome,
    setBy,
    ...(finding.topic ? { topic: finding.topic } : {}),
  };
}

function messageOf({ message, suggest, span }: RuleFinding, text: string, secrets: readonly Span[]): string {
  const what = /^[a-z]/.test(message) ? `"${quote(text, span, secrets)}" ${message}` : message;
  if (suggest === undefined) return what;
  return `${what.replace(/\.$/, "")}. ${suggest[0]!.toUpperCase()}${suggest.slice(1)}${/[.!?]$/.test(suggest) ? "" : "."}`;
}

function quote(text: string, span: Span, secrets: readonly Span[]): string {
  const words = maskedSlice(text, span, secrets).replace(/\s+/g, " ").trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s?\S*$/, "")} …`;
}

function rewrites({ instead = [], span }: RuleFinding, draft: DraftView): readonly Fix[] {
  const sentence = draft.sentences.find((candidate) => overlaps(candidate, span)) ?? span;
  return instead.map((text) => ({ title: `Write: ${text}`, edits: [{ span: sentence, text }], safe: false }));
}
