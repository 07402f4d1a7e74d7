/** A project outside the workspace that installs the archives with npm and uses every door, as a product would. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import type { Tarball } from "./tarballs.ts";

/** The consumer's folder, and what its program sees through each door. */
export interface Consumer {
  readonly folder: string;
  /** The `node` of the oldest version that the packages promise to run on. */
  readonly node: string;
}

/** The names that a program finds behind each door. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Makes the project and installs the archives, an older TypeScript than ours, and the oldest Node that is promised. */
export function installConsumer(folder: string, tarballs: readonly Tarball[]): Consumer {
  const oldestNode = tarballs[0]?.manifest.engines?.node?.replace(/^>=([\d.]+)$/, "$1");
  const archives = Object.fromEntries(tarballs.map(({ manifest, path }) => [manifest.name, `file:${path}`]));
  const overrides = Object.fromEntries(tarballs.map(({ manifest }) => [manifest.name, `$${manifest.name}`]));
  const devDependencies = { node: `~${oldestNode}.0`, typescript: "~5.9.0", "@types/node": "^22.0.0" };
  mkdirSync(folder, { recursive: true });
  writeJson(folder, "package.json", { private: true, type: "module", dependencies: archives, devDependencies, overrides });
  run("npm", ["install", "--no-audit", "--no-fund"], folder);
  return { folder, node: join(folder, "node_modules/node/bin/node") };
}

/** Compiles a program that imports every door, in both ways that TypeScript resolves packages, checking our types as well. */
export function compileConsumer({ folder }: Consumer, doors: readonly string[]): void {
  writeFileSync(join(folder, "program.ts"), [...doors.map(importLine), printLine(doors)].join("\n"));
  const shared = { strict: true, target: "es2023", types: ["node"], skipLibCheck: false };
  const program = { files: ["program.ts"] };
  writeJson(folder, "tsconfig.json", { compilerOptions: { ...shared, module: "nodenext", outDir: "built" }, ...program });
  const bundler = { ...shared, module: "esnext", moduleResolution: "bundler", noEmit: true };
  writeJson(folder, "tsconfig.bundler.json", { compilerOptions: bundler, ...program });
  for (const project of ["tsconfig.json", "tsconfig.bundler.json"]) run(node(folder, "tsc"), ["-p", project], folder);
}

/** Runs the compiled program and returns what it sees. */
export function runImports({ folder, node }: Consumer): Names {
  return JSON.parse(run(node, ["built/program.js"], folder));
}

/** Runs the same program as CommonJS, with `require`. */
export function runRequires({ folder, node }: Consumer, doors: readonly string[]): Names {
  const lines = doors.map((door, index) => `const door${index} = require(${JSON.stringify(door)});`);
  writeFileSync(join(folder, "program.cjs"), [...lines, printLine(doors)].join("\n"));
  return JSON.parse(run(node, ["program.cjs"], folder));
}

/** What the installed command prints. */
export function runCommand({ folder }: Consumer, words: readonly string[]): string {
  return run("npx", ["--no-install", ...words], folder);
}

/**
 * Opens the testing doors in a test run, which is where they are for, and declares with them what a contributor would. Installs the
 * test tools, which they have as peers.
 */
export function runTestingDoors({ folder, node }: Consumer, tarballs: readonly Tarball[], doors: readonly string[]): void {
  const tools = new Set(tarballs.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {})));
  for (const { manifest } of tarballs) tools.delete(manifest.name);
  run("npm", ["install", "--no-audit", "--no-fund", ...[...tools].map((tool) => `${tool}@${versionHere(tool)}`)], folder);
  const tests = doors.map(
    (door, index) => `test(${JSON.stringify(door)}, () => expect(Object.keys(door${index})).not.toEqual([]));`,
  );
  const text = ['import { expect, test } from "vitest";', ...doors.map(importLine), ...tests, contracts].join("\n");
  writeFileSync(join(folder, "testing.test.js"), text);
  run(node, ["node_modules/vitest/vitest.mjs", "run"], folder);
}

/** A rule, an operator and a store, tested from outside: a suite that holds another copy of the test runner declares nothing. */
const contracts = `
import { recommended } from "@earshot/core/policy";
import { testRule } from "@earshot/core/policy/testing";
import { operatorPages, testOperator } from "@earshot/core/query/testing";
import { memory } from "@earshot/store/memory";
import { testStore } from "@earshot/store/testing";
testRule(recommended[0]);
testOperator(operatorPages[0], test);
testStore({ name: "memory", open: () => memory() });
`;

function versionHere(library: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", library, "package.json"), "utf8")).version;
}

function importLine(door: string, index: number): string {
  return `import * as door${index} from ${JSON.stringify(door)};`;
}

function printLine(doors: readonly string[]): string {
  const entries = doors.map((door, index) => `${JSON.stringify(door)}: Object.keys(door${index}).sort()`);
  return `console.log(JSON.stringify({ ${entries.join(", ")} }));`;
}

function node(folder: string, program: string): string {
  return join(folder, "node_modules/.bin", program);
}

function writeJson(folder: string, name: string, value: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, undefined, 2)}\n`);
}
