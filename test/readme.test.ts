/** The programs of the first page are run, and what they say behind `//` must be what comes out. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText, root } from "./repository.ts";

const programs = [...readText("README.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("there are programs to run", () => expect(programs.length).toBeGreaterThan(1));

test.each(programs.map((code, index) => [`program ${index + 1} gives what it says`, code]))(
  "%s",
  (_, code) => {
    const claims = [...code.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, , claim]) => claim);
    expect(claims.length).toBeGreaterThan(0);
    expect(valuesOf(code)).toEqual(claims);
  },
  60_000,
); // a process of its own, on a machine that may be busy

/** Runs a program as an example would be run, and gives the value of every statement that has a claim behind it. */
function valuesOf(code: string): string[] {
  const telling = code.replace(/^(.+); \/\/ .+$/gm, "console.log(String($1));");
  const options = ["--conditions=@earshot/source", "--input-type=module-typescript", "-"];
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: join(root, "examples"),
    input: telling,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}
