import type { Diagnostic } from "../text/diagnostic.ts";
import type { PartName } from "./context.ts";
import type { SetBy } from "./policy.ts";
import type { PolicyStep, RuleOutcome } from "./rule.ts";

/** What may happen to a draft, from free to forbidden: the strictest finding decides. */
export type LintOutcome = "publish" | "publish-with-notes" | "needs-approval" | "stop";

/** What the linter says about a reply: a diagnostic, the rule that speaks, and the layer that set it. */
export interface Finding extends Diagnostic {
  readonly rule: string;
  readonly step: PolicyStep;
  readonly outcome: RuleOutcome;
  readonly setBy: SetBy;
}

/** A rule that could not run, and what it lacked. */
export interface UncheckedRule {
  readonly rule: string;
  readonly outcome: RuleOutcome;
  readonly missing: readonly PartName[];
  readonly reason: string;
}

/** An approval that the draft needs before it may be posted. */
export interface NeededApproval {
  readonly role: string;
  readonly rules: readonly string[];
}

/** A finding that somebody with the right to it has put aside, with a reason. */
export interface UsedWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
}

/** The verdict. An unchecked rule that would stop or need approval rules out a plain `publish`. */
export interface LintResult {
  readonly outcome: LintOutcome;
  readonly findings: readonly Finding[];
  readonly approvals: readonly NeededApproval[];
  readonly waivers: readonly UsedWaiver[];
  readonly notChecked: readonly UncheckedRule[];
}
