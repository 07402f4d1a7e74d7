import { text } from "node:stream/consumers";
import type { ExitCode } from "./exit-codes.ts";
import { run } from "./run.ts";

/** Runs the command line of this process. */
export function start(): Promise<ExitCode> {
  const interruption = new AbortController();
  process.once("SIGINT", () => interruption.abort());
  process.once("SIGTERM", () => interruption.abort());
  // A closed pipe (`earshot hear … | head`) ends the work quietly.
  process.stdout.on("error", () => interruption.abort());
  return run(process.argv.slice(2), {
    out: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    input: async () => (process.stdin.isTTY ? undefined : text(process.stdin)),
    environment: process.env,
    signal: interruption.signal,
  });
}
