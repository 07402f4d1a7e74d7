/** Runs every example as a newcomer would, and holds its output to what stands at the foot of its file. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = import.meta.dirname;
const examples = readdirSync(folder).filter((file) => /^\d\d-[a-z-]+\.ts$/.test(file));

/** Milliseconds. A program of its own on a busy machine takes seconds. */
const patience = 60_000;

test("every example stands in the list", () => {
  const list = readExample("README.md");
  expect(examples.filter((file) => !list.includes(`[${file.slice(0, 2)}](${file})`))).toEqual([]);
});

test.concurrent.for(examples)("%s prints what it says", { timeout: patience }, async (file, { expect }) => {
  const { stdout, stderr } = await run(file);
  expect(stderr).toBe("");
  expect(stdout).toBe(footOf(file));
});

test("the examples are numbered without a gap, and each says how to run it", () => {
  const numbers = examples.map((file) => Number(file.slice(0, 2)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const file of examples) expect(readExample(file)).toContain(` * Run it with \`npx pnpm@12 example examples/${file}\`.\n`);
});

function run(file: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ["--conditions=@earshot/source", join(folder, file)], { timeout: patience });
}

function footOf(file: string): string {
  const foot = readExample(file).match(/\n\/\* prints:\n([\s\S]*)\*\/\n$/)?.[1];
  expect(foot, `${file} says at its foot what it prints`).toBeDefined();
  return foot!;
}

function readExample(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
