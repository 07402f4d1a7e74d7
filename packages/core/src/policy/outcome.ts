import type { Severity } from "../text/diagnostic.ts";
import type { LintOutcome } from "./result.ts";
import type { RuleOutcome } from "./rule.ts";

/** From mild to strict. */
const strictness: readonly (RuleOutcome | "off")[] = ["off", "note", "warn", "approve", "stop"];

/** Negative when `a` is milder than `b`, positive when it is stricter, 0 when they are the same. */
export function compareOutcomes(a: RuleOutcome | "off", b: RuleOutcome | "off"): number {
  return strictness.indexOf(a) - strictness.indexOf(b);
}

/** The milder of two outcomes: what a rule declares is the most that its check may ask for. */
export function milderOutcome(a: RuleOutcome, b: RuleOutcome): RuleOutcome {
  return compareOutcomes(a, b) <= 0 ? a : b;
}

/** Only what stops is an error; what a second person must see or the writer should mend is a warning. */
export function severityOf(outcome: RuleOutcome): Severity {
  if (outcome === "stop") return "error";
  return outcome === "note" ? "info" : "warning";
}

/** What may happen to the draft: the strictest finding decides, and notes are read before it is posted. */
export function verdictOf(outcomes: readonly RuleOutcome[]): LintOutcome {
  if (outcomes.includes("stop")) return "stop";
  if (outcomes.includes("approve")) return "needs-approval";
  return outcomes.length > 0 ? "publish-with-notes" : "publish";
}
