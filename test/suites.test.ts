import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locateSuite } from "./suites.ts";

let suitesFolder: string;
beforeAll(() => {
  suitesFolder = mkdtempSync(join(tmpdir(), "earshot-suites-"));
  mkdirSync(join(suitesFolder, "conformance/example"), { recursive: true });
});
afterAll(() => rmSync(suitesFolder, { recursive: true }));

describe("locateSuite", () => {
  test("finds a suite in the folder that is named", () => {
    const folder = join(suitesFolder, "conformance/example");
    expect(locateSuite("conformance/example", suitesFolder)).toEqual({ status: "found", folder });
  });

  test.each([undefined, ""])("calls the folder %j unset", (value) => {
    expect(locateSuite("conformance/example", value)).toEqual({ status: "unset" });
  });

  test("tells a missing suite from an unset folder", () => {
    expect(locateSuite("conformance/absent", suitesFolder).status).toBe("missing");
    expect(locateSuite("conformance/example", join(suitesFolder, "nowhere")).status).toBe("missing");
  });
});

describe("suite, in a test run of its own", { timeout: 60_000 }, () => {
  test("runs the tests of a suite that is there", () => {
    expect(runFixture(suitesFolder)).toEqual({ exitCode: 0, passed: 1, failed: 0, skipped: 0 });
  });

  test("skips by name, and is counted, where no folder is named", () => {
    expect(runFixture(undefined)).toEqual({ exitCode: 0, passed: 0, failed: 0, skipped: 1 });
  });

  test("fails where a folder is named that does not hold it", () => {
    expect(runFixture(join(suitesFolder, "nowhere"))).toEqual({ exitCode: 1, passed: 0, failed: 1, skipped: 0 });
  });
});

interface RunCounts {
  readonly exitCode: number | null;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function runFixture(folder: string | undefined): RunCounts {
  const report = join(suitesFolder, "report.json");
  const config = join(import.meta.dirname, "fixtures/suites/vitest.config.ts");
  const args = [vitestCommand(), "run", "--config", config, "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, args, { env: environmentWith(folder) });
  const counts = JSON.parse(readFileSync(report, "utf8"));
  return { exitCode: status, passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
}

function vitestCommand(): string {
  return join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs");
}

function environmentWith(folder: string | undefined): NodeJS.ProcessEnv {
  const { EARSHOT_SUITES: _ours, ...rest } = process.env;
  return folder === undefined ? rest : { ...rest, EARSHOT_SUITES: folder };
}
