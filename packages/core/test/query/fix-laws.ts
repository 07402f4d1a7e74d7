/** What holds of every way out that a finding offers, whatever text it was found in. A law that is broken throws. */
import { lint } from "../../src/query/lint.ts";
import { parse } from "../../src/query/parse.ts";
import { applyEdits, type Diagnostic } from "../../src/text/diagnostic.ts";

/**
 * Each way out removes its finding, and leaves a query or fewer errors; one out of a warning brings no error. What weighs most is
 * judged first, because the rest is read by guess until it is mended: open quotation marks, then open brackets, then other errors.
 */
export function checkFixes(source: string): void {
  const before = findingsOf(source);
  if (before.length >= mostFindings) return;
  const weightiest = weights.map((codes) => before.filter(({ code }) => codes.test(code))).find(({ length }) => length > 0);
  for (const finding of weightiest ?? []) checkFinding(finding, source, before);
}

/** Taking the first way out of the first error again and again comes to an end: a query, or errors that a person must mend. */
export function checkMending(source: string): void {
  let text = source;
  for (let steps = 0; steps < mostSteps; steps++) {
    const fix = findingsOf(text)
      .filter(isError)
      .flatMap(({ fixes = [] }) => fixes)[0];
    if (fix === undefined) return;
    text = applyEdits(text, fix.edits);
  }
  throw new Error(`mending never ends: ${JSON.stringify(source)} became ${JSON.stringify(text)}`);
}

/** Enough for all that is generated; the way out of an E08 can repeat an error that stands beside it. */
const mostSteps = 60;

/** Where NEAR has what it cannot have, its way out repeats what stands beside it, and the errors in that. */
const weights: readonly RegExp[] = [/^E01$/, /^E0[23]$/, /^E(?!08)/, /^E08$/, /./];

/** From here on findings are counted and not shown, so that none can be seen to go. */
const mostFindings = 90;

/** What can be judged only after the mending: the value of a field whose name is known now, whether a term has a place for NEAR. */
const givesWay: Readonly<Record<string, RegExp>> = {
  E04: /^E0[458]$/,
  E05: /^E0[48]$/,
  E06: /^E0[3678]$/,
  E07: /^E08$/,
  E11: /^E0[68]$/,
  E12: /^E08$/,
  W08: /^E0[48]$/,
  W10: /^E0[67]$/,
};

function checkFinding({ code, severity, message, fixes = [] }: Diagnostic, source: string, before: readonly Diagnostic[]): void {
  for (const { title, edits } of fixes) {
    const mended = applyEdits(source, edits);
    const after = findingsOf(mended).filter((finding) => !finding.message.startsWith("the query is empty"));
    const told = `${code}, ${title}: ${JSON.stringify(source)} became ${JSON.stringify(mended)}`;
    const isSame = (other: Diagnostic) => other.code === code && other.message === message;
    const areFewer = severity === "error" && count(after, isError) < count(before, isError);
    if (count(after, isSame) >= count(before, isSame) && !areFewer) throw new Error(`the finding stays: ${told}`);
    const isRevealed = (other: Diagnostic) => !isSame(other) && (givesWay[code]?.test(other.code) ?? false);
    const revealed = Math.max(0, count(after, isRevealed) - count(before, isRevealed));
    const most = count(before, isError) - (severity === "error" ? 1 : 0) + revealed;
    if (count(after, isError) > most) throw new Error(`more errors are left than should be: ${told}`);
  }
}

function findingsOf(source: string): readonly Diagnostic[] {
  const result = parse(source);
  return [...result.diagnostics, ...lint(result.ok ? result.query : result.draft)];
}

function count(findings: readonly Diagnostic[], isCounted: (finding: Diagnostic) => boolean): number {
  return findings.filter(isCounted).length;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
