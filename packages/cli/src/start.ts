import { text } from "node:stream/consumers";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { run } from "./run.ts";

/** Runs the command line of this process. */
export function start(): Promise<ExitCode> {
  const interruption = new AbortController();
  process.stdout.on("error", (cause) => endOutput(cause, interruption));
  process.stderr.on("error", () => {}); // progress that nobody reads any more is no reason to stop
  return run(process.argv.slice(2), {
    out: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    input: async () => (process.stdin.isTTY ? undefined : text(process.stdin)),
    environment: process.env,
    // Whoever asks for the signal ends in good order when it comes; every other command is ended by the system, however busy it is.
    get signal() {
      return interruptible(interruption);
    },
  });
}

/** A closed pipe (`earshot hear … | head`) ends the work quietly. Anything else means that data is lost. */
function endOutput(cause: NodeJS.ErrnoException, interruption: AbortController): void {
  interruption.abort();
  if (cause.code === "EPIPE") return;
  process.stderr.write(
    `error: the output cannot be written (${cause.code ?? cause.message}). Make room, or send it elsewhere.\n`,
  );
  process.once("exit", () => {
    process.exitCode = exitCodes.network;
  });
}

/** The first Ctrl-C asks for an end, a second one takes it. */
function interruptible(interruption: AbortController): AbortSignal {
  const abort = (): void => interruption.abort();
  for (const name of ["SIGINT", "SIGTERM"] as const) if (process.listenerCount(name) === 0) process.once(name, abort);
  return interruption.signal;
}
