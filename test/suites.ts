/**
 * Foreign suites: test material that other people wrote and that is not part of this repository. The folder that holds
 * them is named by the environment variable `EARSHOT_SUITES`. Where it is unset, every such suite is skipped by name and
 * counted as skipped; where it is set, a suite that cannot be found is a failure, never a silent skip.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";

/** What a foreign suite's tests will be given: found, absent because nobody named a folder, or missing where one was named. */
export type SuiteLocation =
  | { readonly status: "found"; readonly folder: string }
  | { readonly status: "unset" }
  | { readonly status: "missing"; readonly folder: string };

/**
 * Declares the tests of one foreign suite.
 *
 * @param path The file or folder of the suite inside the suites' folder, such as `conformance/udhr`.
 * @param declare Called with the absolute path of the suite, only when it exists, to declare tests as in `describe`.
 */
export function suite(path: string, declare: (folder: string) => void): void {
  const location = locateSuite(path, process.env["EARSHOT_SUITES"]);
  const title = `foreign suite ${path}`;
  if (location.status === "found") describe(title, () => declare(location.folder));
  else if (location.status === "unset") describe.skip(title, () => test("skipped: EARSHOT_SUITES names no folder", () => {}));
  else describe(title, () => test("is in the folder that EARSHOT_SUITES names", () => failMissing(path, location.folder)));
}

/** Says where a suite is, given the value of `EARSHOT_SUITES`; an empty value counts as unset. */
export function locateSuite(path: string, suitesFolder: string | undefined): SuiteLocation {
  if (suitesFolder === undefined || suitesFolder === "") return { status: "unset" };
  const folder = join(suitesFolder, path);
  return { status: existsSync(folder) ? "found" : "missing", folder };
}

function failMissing(path: string, folder: string): never {
  throw new Error(`The suite ${path} is missing: EARSHOT_SUITES is set, but ${folder} does not exist. Correct it or unset it.`);
}
