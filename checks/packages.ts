/**
 * Checks the packages as users get them: packed, installed outside the workspace, compiled against, run, and weighed.
 * Run after a build: `pnpm build && pnpm test:packages`. A file named by the first argument receives the tally as JSON.
 */
import { deepEqual, ok } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { doorsOf } from "../test/repository.ts";
import { type Budget, budgets, partBudgets } from "./budgets.ts";
import { copiesOfTables, measureCode, measureDoor, measureTables, type Size } from "./bundle.ts";
import { type Checklist, createChecklist } from "./checklist.ts";
import { run } from "./command.ts";
import {
  type Consumer,
  compileConsumer,
  installConsumer,
  runCommand,
  runImports,
  runRequires,
  runTestingDoors,
} from "./consumer.ts";
import { checkContents, checkSourceMaps, packAll, type Tarball } from "./tarballs.ts";

const workspace = mkdtempSync(join(tmpdir(), "earshot-packages-"));
const checklist = createChecklist();
try {
  await checkPackages(checklist);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
tell(checklist, process.argv[2]);

async function checkPackages(list: Checklist): Promise<void> {
  console.error("packing every package");
  const tarballs = packAll(join(workspace, "tarballs"));
  for (const tarball of tarballs) await checkTarball(list, tarball);
  console.error("installing the archives in a project outside the workspace");
  const consumer = installConsumer(join(workspace, "consumer"), tarballs);
  await checkDoors(list, consumer, tarballs);
  const doors = doorsOfAll(tarballs).filter(isForProducts);
  await checkBudgets(list, consumer, doors);
  await checkParts(list, consumer, doors);
}

async function checkTarball(list: Checklist, tarball: Tarball): Promise<void> {
  const { name } = tarball.manifest;
  await list.check(`${name}: holds what users need and no tests`, () => checkContents(tarball));
  await list.check(`${name}: source maps lead to sources that are in it`, () =>
    checkSourceMaps(tarball, join(workspace, "unpacked", tarball.manifest.name)),
  );
  await list.check(`${name}: publint`, () => run("publint", ["run", tarball.path, "--strict"]));
  if (doorsOf(tarball.manifest).length > 0)
    await list.check(`${name}: types resolve`, () =>
      run("attw", [tarball.path, "--profile", "esm-only", "--no-definitely-typed"]),
    );
}

async function checkDoors(list: Checklist, consumer: Consumer, tarballs: readonly Tarball[]): Promise<void> {
  const doors = doorsOfAll(tarballs);
  const open = doors.filter(isForProducts);
  const version = run(consumer.node, ["--version"]).trim();
  await list.check("an older TypeScript compiles a program that imports every door", () => compileConsumer(consumer, open));
  await list.check(`Node ${version} imports every door`, () => runImports(consumer));
  await list.check(`Node ${version} finds the same names with require()`, () =>
    deepEqual(runRequires(consumer, open), runImports(consumer)),
  );
  await list.check("the command runs as it is installed", () =>
    deepEqual(runCommand(consumer, ["earshot", "check", "library"]), "reads as: library\n"),
  );
  await list.check("the testing doors open in a test run", () => runTestingDoors(consumer, tarballs, doors.filter(isForTests)));
}

async function checkBudgets(list: Checklist, { folder }: Consumer, doors: readonly string[]): Promise<void> {
  for (const door of doors) {
    const size = await measureDoor(door, folder).catch((problem: Error) => problem);
    const budget = budgets.find((candidate) => candidate.door === door);
    await list.check(`${door}: ${formatSize(size)} of ${budget?.kilobytes ?? "?"} kB`, () => checkBudget(door, size, budget));
  }
}

async function checkParts(list: Checklist, { folder }: Consumer, doors: readonly string[]): Promise<void> {
  for (const { part, program, of, kilobytes, reason } of partBudgets) {
    const measure = of === "code" ? measureCode : measureTables;
    const size = await measure(program, folder).catch((problem: Error) => problem);
    await list.check(`${part}: ${formatSize(size)} of ${kilobytes} kB`, () =>
      checkBudget(part, size, { door: part, kilobytes, reason }),
    );
  }
  const core = doors.filter((door) => door.startsWith("@earshot/core/") && !door.endsWith(".json"));
  const copies = await copiesOfTables(core, folder);
  await list.check("pages that share the core load each table once", () => deepEqual(copies, 1));
}

/** Budgets are in Brotli, which most servers send; gzip is told beside it. */
function checkBudget(door: string, size: Size | Error, budget: Budget | undefined): void {
  if (size instanceof Error) throw size;
  ok(budget, `${door} has no budget: give it one in checks/budgets.ts, with the reason`);
  ok(
    size.brotli <= budget.kilobytes * 1000,
    `${door} weighs ${formatSize(size)}, more than its ${budget.kilobytes} kB (${budget.reason})`,
  );
}

function formatSize(size: Size | Error): string {
  if (size instanceof Error) return "?";
  return `${(size.brotli / 1000).toFixed(1)} kB (gzip ${(size.gzip / 1000).toFixed(1)})`;
}

function doorsOfAll(tarballs: readonly Tarball[]): readonly string[] {
  return tarballs.flatMap(({ manifest }) => doorsOf(manifest));
}

function isForTests(door: string): boolean {
  return door.endsWith("/testing");
}

function isForProducts(door: string): boolean {
  return !isForTests(door);
}

function tell({ passed, failed }: Checklist, file: string | undefined): void {
  console.error(`packages: ${passed} checks hold, ${failed} do not`);
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped: 0 }));
  process.exitCode = failed === 0 ? 0 : 1;
}
