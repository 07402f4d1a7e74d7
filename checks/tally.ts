/**
 * Reads the report of a test run and prints three numbers: passed, failed, skipped.
 * Arguments: the report, in vitest's JSON shape or as `{ passed, failed, skipped }`, and the exit code of the run. A run that
 * ended badly without a failed test (a file that could not be loaded, a type error) counts as one failure more, and so does
 * one that left no report.
 */
import { existsSync, readFileSync } from "node:fs";

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const [file = "", exitCode = "0"] = process.argv.slice(2);
const tally = existsSync(file) ? toTally(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
const ended = existsSync(file) && exitCode === "0";
const unseen = !ended && tally.failed === 0 ? 1 : 0;
console.log(tally.passed, tally.failed + unseen, tally.skipped);

function toTally(report: Tally | VitestReport): Tally {
  if ("passed" in report) return report;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}
