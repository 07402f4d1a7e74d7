import type { Diagnostic } from "../text/diagnostic.ts";
import type { Span } from "../text/span.ts";
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
  readonly topic?: string;
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
  /** How many different people of that role. Missing: one. */
  readonly people?: number;
}

/** A finding put aside by somebody with the right to it. `wordsHash` is `hashWords` of the words that were found. */
export interface Waiver {
  readonly rule: string;
  readonly wordsHash: string;
  /** In own words, at least ten characters. */
  readonly reason: string;
  readonly by: string;
  readonly role: string;
  /** RFC 3339, UTC, exclusive. */
  readonly until: string;
}

/** A waiver that did nothing, and why: taken out, it would be missed by nobody. */
export interface UnusedWaiver {
  readonly waiver: Waiver;
  readonly why: string;
}

/** A finding that somebody with the right to it has put aside, with a reason. */
export interface UsedWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly finding: Finding;
}

/** The verdict. An unchecked rule that would stop or need approval rules out a plain `publish`. */
export interface LintResult {
  readonly outcome: LintOutcome;
  readonly findings: readonly Finding[];
  readonly approvals: readonly NeededApproval[];
  readonly waivers: readonly UsedWaiver[];
  readonly unusedWaivers: readonly UnusedWaiver[];
  readonly notChecked: readonly UncheckedRule[];
  /** Places of the draft that no report and no log may repeat. */
  readonly secrets: readonly Span[];
}
