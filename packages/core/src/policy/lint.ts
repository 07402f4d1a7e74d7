import { EarshotError } from "../text/error.ts";
import { compareSpans, mergeSpans, type Span } from "../text/span.ts";
import { neededApprovals } from "./approvals.ts";
import { composeFinding, type RawFinding } from "./compose.ts";
import type { Draft, LintContext } from "./context.ts";
import { isDelegated, liveDelegations } from "./delegation.ts";
import { compareOutcomes, verdictOf } from "./outcome.ts";
import { declaredParts, type KnownParts, knownParts, missingParts, speaksLanguage } from "./parts.ts";
import type { DelegatedRule, EffectivePolicy, EffectiveRule } from "./policy.ts";
import type { Finding, LintResult, UncheckedRule } from "./result.ts";
import type { RuleFinding } from "./rule.ts";
import { applyWaivers } from "./waivers.ts";

/**
 * Says what the library's policy makes of a reply, before anybody posts it. Pure: no network, no clock (`context.now` is the
 * only time), the same input gives the same result. Rules that lack a part of the context are listed as not checked; while
 * one of those could stop the reply or ask for approval, the outcome is never a plain `publish`.
 *
 * @throws EarshotError `rule-failed` when a rule breaks; the text is never at fault for that.
 */
export function lintReply(draft: Draft, context: LintContext, policy: EffectivePolicy): LintResult {
  const parts = knownParts(draft, context, policy);
  const rules = policy.rules.filter(isOn);
  const notChecked = rules.flatMap((rule) => uncheckedRule(rule, parts));
  const raw = rules
    .filter(({ rule }) => !notChecked.some((unchecked) => unchecked.rule === rule.id))
    .flatMap((rule) => runRule(rule, parts));
  const secrets = mergeSpans(raw.filter(({ finding }) => finding.secret).map(({ finding }) => finding.span));
  const findings = raw.map((found) => composeFinding(found, parts.draft!, secrets)).sort(inReadingOrder);
  return assemble(applyWaivers(findings, draft.text, context, policy), notChecked, secrets, context, policy);
}

type Waived = ReturnType<typeof applyWaivers>;

function assemble(
  { findings, waivers, unusedWaivers }: Waived,
  notChecked: readonly UncheckedRule[],
  secrets: readonly Span[],
  context: LintContext,
  policy: EffectivePolicy,
): LintResult {
  const verdict = verdictOf(findings.map(({ outcome }) => outcome));
  const isOpen = notChecked.some(({ outcome }) => outcome === "stop" || outcome === "approve");
  const outcome = verdict === "publish" && isOpen ? "publish-with-notes" : verdict;
  return {
    outcome,
    findings,
    approvals: neededApprovals(findings, policy, context.network?.id),
    waivers,
    unusedWaivers,
    notChecked,
    secrets,
  };
}

function isOn({ outcome, delegated }: EffectiveRule): boolean {
  return outcome !== "off" || (delegated !== undefined && delegated.outcome !== "off");
}

function uncheckedRule({ rule, outcome }: EffectiveRule, parts: KnownParts): readonly UncheckedRule[] {
  const missing = missingParts(rule, parts);
  const declared = outcome === "off" ? rule.outcome : outcome;
  if (missing.length > 0)
    return [{ rule: rule.id, outcome: declared, missing, reason: `needs ${missing.join(", ")}; none given` }];
  if (speaksLanguage(rule, parts)) return [];
  const reason = `written for ${rule.languages!.join(", ")}; the draft is in ${parts.draft!.lang}`;
  return [{ rule: rule.id, outcome: declared, missing, reason }];
}

function runRule(effective: EffectiveRule, parts: KnownParts): readonly RawFinding[] {
  const { outcome, options, setBy, delegated } = effective;
  const strict = check(effective, outcome, options, setBy, parts);
  const live = delegated ? liveDelegations(delegated.by, parts) : [];
  if (live.length === 0) return strict;
  const free = checkDelegated(effective, delegated!, parts);
  const isCovered = ({ finding }: RawFinding): boolean => isDelegated(finding, live, parts);
  return [...strict.filter((found) => !isCovered(found)), ...free.filter(isCovered)];
}

function checkDelegated(
  effective: EffectiveRule,
  { outcome, options, setBy }: DelegatedRule,
  parts: KnownParts,
): readonly RawFinding[] {
  return check(effective, outcome, options, setBy, parts);
}

function check(
  effective: EffectiveRule,
  outcome: EffectiveRule["outcome"],
  options: EffectiveRule["options"],
  setBy: EffectiveRule["setBy"],
  parts: KnownParts,
): readonly RawFinding[] {
  if (outcome === "off") return [];
  const found = guard(effective, () => effective.rule.check({ ...declaredParts(effective.rule, parts), options }));
  return found.map((finding) => ({ finding, rule: effective, outcome, setBy }));
}

function guard(effective: EffectiveRule, run: () => readonly RuleFinding[]): readonly RuleFinding[] {
  try {
    return run();
  } catch (cause) {
    throw new EarshotError("rule-failed", `The rule ${effective.rule.id} failed on a draft; the rule has to be mended.`, {
      cause,
    });
  }
}

function inReadingOrder(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || compareOutcomes(b.outcome, a.outcome) || (a.rule < b.rule ? -1 : 1);
}
