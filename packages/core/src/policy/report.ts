import type { Diagnostic } from "../text/diagnostic.ts";
import { type RenderOptions, render } from "../text/render.ts";
import { toSarif as diagnosticsToSarif, type SarifLog, type SarifOptions, type SarifResult } from "../text/sarif.ts";
import type { Draft } from "./context.ts";
import { maskedSlice, maskText } from "./mask.ts";
import type { Finding, LintResult } from "./result.ts";
import { hashWords } from "./waivers.ts";

/** For people at a terminal: each finding under the words it speaks of, then what it needs, what was put aside, what was not checked. */
export function toText(draft: Draft, result: LintResult, options: RenderOptions = {}): string {
  const frames =
    result.findings.length === 0 ? [] : [render(result.findings.map(withLayer), maskText(draft.text, result.secrets), options)];
  return [
    ...frames,
    ...approvalLines(result),
    ...waiverLines(result),
    ...uncheckedLines(result),
    `outcome: ${result.outcome}`,
  ].join("\n");
}

/** The result as JSON text. It holds no word of the draft but those that findings quote, secrets masked. */
export function toJson(result: LintResult): string {
  return JSON.stringify(result, undefined, 2);
}

/** A SARIF result with what SARIF has for waivers, and a fingerprint that stays when the text around it changes. */
export interface ReplySarifResult extends SarifResult {
  readonly partialFingerprints: { readonly "ruleAndWords/v1": string };
  readonly suppressions?: readonly { readonly kind: "external"; readonly status: "accepted"; readonly justification: string }[];
}

/** A SARIF 2.1.0 log of the findings; waived ones are suppressed results with their reason. Regions fit the draft, secrets are in no text. */
export function toSarif(
  draft: Draft,
  result: LintResult,
  options: Pick<SarifOptions, "tool"> & { readonly uri?: string },
): SarifLog {
  const { tool, uri = "reply.txt" } = options;
  const waived = result.waivers.map(({ finding }) => finding);
  const all = [...result.findings, ...waived];
  const log = diagnosticsToSarif(all, { tool, artifacts: [{ uri, text: draft.text }] });
  const runs = log.runs.map((run) => ({
    ...run,
    results: run.results.map((entry, index) => enrich(entry, all[index]!, draft, result)),
  }));
  return { ...log, runs };
}

function enrich(entry: SarifResult, finding: Finding, draft: Draft, { waivers, secrets }: LintResult): ReplySarifResult {
  const waiver = waivers.find((candidate) => candidate.finding === finding);
  const fingerprint = hashWords(`${finding.rule} ${maskedSlice(draft.text, finding.span, secrets)}`);
  const suppression = waiver && ({ kind: "external", status: "accepted", justification: waiver.reason } as const);
  return {
    ...entry,
    partialFingerprints: { "ruleAndWords/v1": fingerprint },
    ...(suppression ? { suppressions: [suppression] } : {}),
  };
}

/** A reader wants to know whose rule it is before arguing with it. */
function withLayer(finding: Finding): Diagnostic {
  const { layer, level, locked, source } = finding.setBy;
  if (level === "default") return finding;
  const note = `${locked ? "locked" : "set"} by ${layer}${source ? `, ${source}` : ""}`;
  return { ...finding, notes: [...(finding.notes ?? []), note] };
}

function approvalLines({ approvals }: LintResult): readonly string[] {
  return approvals.map(
    ({ role, rules, people = 1 }) => `needs approval: ${people > 1 ? `${people} people, ` : ""}${role} (${rules.join(", ")})`,
  );
}

function waiverLines({ waivers, unusedWaivers }: LintResult): readonly string[] {
  const used = waivers.map(({ rule, by, reason }) => `waived: ${rule} by ${by}: ${reason}`);
  return [...used, ...unusedWaivers.map(({ waiver, why }) => `waiver of ${waiver.rule} by ${waiver.by} is not used: ${why}`)];
}

function uncheckedLines({ notChecked }: LintResult): readonly string[] {
  return notChecked.map(({ rule, reason }) => `not checked: ${rule} (${reason})`);
}
