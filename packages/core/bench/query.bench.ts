/**
 * How long reading a query takes as its length grows, limits raised so that the parser and not the cap is measured: first what
 * queries are attacked with, in their full size, then every other text that has brought a parser down. Prints milliseconds of CPU
 * time for each length, and how they grow: where the length doubles, 2 is linear. Other parsers are asked for the same texts, each in a
 * process of its own that is stopped after ten seconds:
 *
 *     pnpm bench parser [--report]
 *
 * `--report` writes the figures to docs/query-bench.md. Without the folder that `--with` names, ours is measured alone.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format, parse } from "@earshot/core/query";
import { hostile } from "../test/query/hostile.ts";

/** A text by its kind, at a quarter, a half and the whole of a length. */
interface Attack {
  readonly name: string;
  readonly kind: string;
  readonly length: number;
}

interface Row {
  readonly name: string;
  /** Milliseconds at each length, the whole one last. */
  readonly ours: readonly number[];
  /** How the last doubling of the length grew. */
  readonly growth: number;
  /** By name of the parser, at the whole length: milliseconds, or what became of it. */
  readonly others: readonly string[];
}

/** What the language promises to answer in time linear in its length. */
const named: readonly Attack[] = [
  { name: "100,000 parentheses round a word", kind: "nested parentheses", length: 200_000 },
  { name: "20,000 ORs", kind: "words in OR", length: 160_000 },
  { name: "100,000 NOTs", kind: "a chain of NOT", length: 400_000 },
  { name: "1 MB of wildcards in words", kind: "words of wildcards", length: 1_000_000 },
  { name: "1 MB of wildcards in one run", kind: "one run of wildcards", length: 1_000_000 },
  { name: "everything unclosed, 300 kB", kind: "everything unclosed", length: 300_000 },
];

const usualLength = 200_000;
const rounds = 3;
const patience = 10_000;
const unlimited = Number.POSITIVE_INFINITY;
const limits = { characters: unlimited, depth: unlimited, leaves: unlimited };

const { values } = parseArgs({
  options: {
    with: { type: "string" },
    report: { type: "boolean", default: false },
    parser: { type: "string" },
    kind: { type: "string" },
    length: { type: "string" },
  },
});
const others = values.with === undefined ? [] : ["liqe", "lucene"];

if (values.parser === undefined) measureAll();
else console.log(timeOther(values.parser, hostile[values.kind!]!(Number(values.length))));

function measureAll(): void {
  console.log(["ms of CPU time".padEnd(38), "¼", "½", "whole", "growth", ...others].map(cell).join(""));
  const promised = named.map(measure);
  const rest = Object.keys(hostile).filter((kind) => !named.some((attack) => attack.kind === kind));
  const all = [...promised, ...rest.map((kind) => measure({ name: kind, kind, length: usualLength }))];
  if (values.report) writeFileSync(new URL("../../../docs/query-bench.md", import.meta.url), pageOf(all));
}

function measure({ name, kind, length }: Attack): Row {
  const ours = [4, 2, 1].map((part) => timeOurs(hostile[kind]!(length / part)));
  const row = { name, ours, growth: ours[2]! / ours[1]!, others: others.map((other) => askOther(other, kind, length)) };
  console.log([name.padEnd(38), ...cellsOf(row)].map(cell).join(""));
  return row;
}

/** The best of some rounds: what the text costs, and not what else the machine was doing. */
function timeOurs(text: string): number {
  const times = Array.from({ length: rounds }, () =>
    milliseconds(() => {
      const result = parse(text, { limits });
      format(result.ok ? result.query : result.draft);
    }),
  );
  return Math.min(...times);
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function askOther(name: string, kind: string, length: number): string {
  const script = fileURLToPath(import.meta.url);
  const options = ["--parser", name, "--kind", kind, "--length", String(length), "--with", values.with!];
  const { stdout, status, signal } = spawnSync(process.execPath, [...process.execArgv, script, ...options], {
    timeout: patience,
    encoding: "utf8",
  });
  if (status === 0) return stdout.trim();
  return signal === "SIGTERM" ? `stopped after ${patience / 1000} s` : "process died";
}

/** Milliseconds, or the error it ended with. */
function timeOther(name: string, text: string): string {
  const require = createRequire(pathToFileURL(join(resolve(values.with!), "package.json")));
  const library = require(name) as { parse(text: string): unknown };
  let problem: unknown;
  const time = milliseconds(() => {
    try {
      library.parse(text);
    } catch (error) {
      problem = error;
    }
  });
  if (problem === undefined) return time.toFixed(0);
  return `${problem instanceof RangeError ? "stack overflow" : "an error"} after ${time.toFixed(0)}`;
}

function cellsOf({ ours, growth, others }: Row): readonly string[] {
  return [...ours.map((time) => time.toFixed(1)), growth.toFixed(2), ...others];
}

function cell(text: string, index: number): string {
  return index === 0 ? text : text.padStart(index < 5 ? 9 : 26);
}

function pageOf(rows: readonly Row[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const promised = rows.slice(0, named.length);
  return `# Hostile queries

What it costs to read (and to write again) a text that was made to bring a parser down, with every limit raised, so that the parser and
not the limit is measured. Milliseconds of CPU time, the best of ${rounds} rounds, at a quarter, a half and the whole of the length.
*Growth* is how the last doubling of the length grew: 2 is linear; short times waver. The other parsers read the whole length in a process
of their own, which is stopped after ${patience / 1000} seconds; *an error* means that the text was refused, which is often right.

With the limits that hold by default each of these texts is read just as far, and refused with a finding that says what to do.

Written by \`pnpm bench parser --report\` on ${date}, Node ${process.version}, ${cpus()[0]?.model ?? process.arch}, a shared machine.

## What the language promises

${tableOf(promised)}

## Everything else, at ${usualLength.toLocaleString("en-US")} characters

${tableOf(rows.slice(named.length))}
`;
}

function tableOf(rows: readonly Row[]): string {
  const head = ["text", "¼", "½", "whole", "growth", ...others];
  const lines = rows.map((row) => [row.name, ...cellsOf(row)]);
  return [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
