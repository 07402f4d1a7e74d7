/**
 * Runs benchmarks one after the other: `pnpm bench` all of them, `pnpm bench parser html` these. Options go to the one that is
 * named, and to `searches` where none is: `pnpm bench --queries mine.txt --posts mine.jsonl`. Ends with 1 where one of them did.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Bench, benches } from "./benches.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const names = words.slice(0, beforeOptions(words));
const options = words.slice(names.length);
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) tellNames(unknown);
else process.exitCode = chosen().every(passes) ? 0 : 1;

function beforeOptions(given: readonly string[]): number {
  const first = given.findIndex((word) => word.startsWith("-"));
  return first === -1 ? given.length : first;
}

function chosen(): readonly Bench[] {
  const asked = names.length === 0 && options.length > 0 ? ["searches"] : names;
  return benches.filter(({ name }) => asked.length === 0 || asked.includes(name));
}

function passes({ name, about, file, args = [] }: Bench): boolean {
  console.log(`\n== ${name}: ${about}`);
  const words = ["--conditions=@earshot/source", file, ...args, ...options];
  return spawnSync(process.execPath, words, { stdio: "inherit", cwd: root }).status === 0;
}

function tellNames(names: readonly string[]): void {
  console.error(`there is no benchmark ${names.join(", ")}. There are:`);
  for (const { name, about } of benches) console.error(`  ${name.padEnd(10)} ${about}`);
  process.exitCode = 2;
}
