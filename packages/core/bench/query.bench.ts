/**
 * How long reading a query takes as its length grows, limits raised so that the parser and not the cap is measured. Prints
 * milliseconds for each length, and how the last step grew: 2 is linear. Other parsers are measured beside ours on what they take,
 * each text in a process of its own that is stopped after ten seconds:
 *
 *     pnpm bench parser
 *
 * which installs them outside the workspace; `--with` names the folder.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format, parse } from "@earshot/core/query";
import { hostile } from "../test/query/hostile.ts";

const lengths = [50_000, 100_000, 200_000] as const;
const rounds = 3;
const patience = 10_000;
const unlimited = Number.POSITIVE_INFINITY;
const limits = { characters: unlimited, depth: unlimited, leaves: unlimited };

const { values } = parseArgs({
  options: { with: { type: "string" }, parser: { type: "string" }, kind: { type: "string" }, length: { type: "string" } },
});

if (values.parser === undefined) measureAll();
else console.log(await timeOther(values.parser, hostile[values.kind!]!(Number(values.length)), values.with!));

function measureAll(): void {
  const others = values.with === undefined ? [] : ["liqe", "lucene"];
  console.log(
    [
      "".padEnd(38),
      ...lengths.map((length) => `${length}`.padStart(9)),
      "growth".padStart(9),
      ...others.map((name) => name.padStart(24)),
    ].join(""),
  );
  for (const kind of Object.keys(hostile)) {
    const times = lengths.map((length) => timeOurs(hostile[kind]!(length)));
    const growth = times.at(-1)! / times.at(-2)!;
    const cells = [...times.map((time) => time.toFixed(1)), growth.toFixed(2)].map((cell) => cell.padStart(9));
    console.log([kind.padEnd(38), ...cells, ...others.map((name) => askOther(name, kind).padStart(24))].join(""));
  }
}

/** The best of some rounds: what the text costs, and not what else the machine was doing. */
function timeOurs(text: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const result = parse(text, { limits });
    format(result.ok ? result.query : result.draft);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function askOther(name: string, kind: string): string {
  const script = fileURLToPath(import.meta.url);
  const options = ["--parser", name, "--kind", kind, "--length", String(lengths[0]), "--with", values.with!];
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, script, ...options], {
    timeout: patience,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : `over ${patience / 1000} s, or died`;
}

async function timeOther(name: string, text: string, folder: string): Promise<string> {
  const read = await readerOf(name, folder);
  const start = performance.now();
  try {
    read(text);
    return `${(performance.now() - start).toFixed(1)}`;
  } catch (error) {
    return `${error instanceof Error ? error.name : "error"} after ${(performance.now() - start).toFixed(0)}`;
  }
}

async function readerOf(name: string, folder: string): Promise<(text: string) => unknown> {
  const { createRequire } = await import("node:module");
  const library = createRequire(pathToFileURL(join(folder, "package.json")))(name) as { parse(text: string): unknown };
  return (text) => library.parse(text);
}
