import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createChecklist } from "../checks/checklist.ts";
import { root } from "./repository.ts";

const folder = mkdtempSync(join(tmpdir(), "earshot-checks-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the tally of a run", () => {
  const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

  test.each([
    ["counts what a test run reports", vitest, 0, "7 0 3"],
    ["counts failed tests once", { ...vitest, numFailedTests: 2 }, 1, "7 2 3"],
    ["counts a run that failed without a failed test", vitest, 1, "7 1 3"],
    ["takes plain counts", { passed: 5, failed: 1, skipped: 0 }, 1, "5 1 0"],
    ["counts a run that left no report", undefined, 1, "0 1 0"],
    ["does not take silence for success", undefined, 0, "0 1 0"],
  ])("%s", (_title, report, exitCode, expected) => {
    expect(tallyOf(report, exitCode)).toBe(expected);
  });
});

test("a checklist goes on after a failed check, and says why it failed", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const list = createChecklist();
  expect(await list.check("holds", () => 1)).toBe(true);
  expect(await list.check("does not", () => Promise.reject(new Error("the door is shut")))).toBe(false);
  expect(await list.check("holds again", () => undefined)).toBe(true);
  expect([list.passed, list.failed]).toEqual([2, 1]);
  expect(told.mock.calls.join("\n")).toContain("the door is shut");
});

function tallyOf(report: object | undefined, exitCode: number): string {
  const file = join(folder, report ? "report.json" : "none.json");
  if (report) writeFileSync(file, JSON.stringify(report));
  return execFileSync(process.execPath, [join(root, "checks/tally.ts"), file, String(exitCode)], { encoding: "utf8" }).trim();
}
