import type { ParseArgsConfig } from "node:util";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** What stands on the command line after the command's name. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** One option of a command, with the words that explain it. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** Name of the value in the help: `--feed <address>`. */
  readonly value?: string;
  readonly about: string;
}

/** A command: one file, one line in the list. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `'<query>' [--feed <address>]…`. */
  readonly usage: string;
  /** Longer explanation for `earshot help <command>`. */
  readonly details?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (input: CommandInput, terminal: Terminal) => Promise<ExitCode>;
}

/** Options that every command understands. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  json: { type: "boolean", about: "print the result as JSON" },
  color: { type: "boolean", about: "colour the output (also --no-color, NO_COLOR, FORCE_COLOR)" },
  help: { type: "boolean", short: "h", about: "explain the command" },
};

/** The command line is wrong; the message says how to write it. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** The options in the form that Node's own parser reads. */
export function parserOptions(command: Pick<Command, "options">): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries({ ...commonOptions, ...command.options }).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple === undefined ? {} : { multiple }), ...(short === undefined ? {} : { short }) },
    ]),
  );
}

/** The one positional that a command asks for, whatever it calls it. */
export function onlyPositional({ positionals }: CommandInput, what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (rest.length > 0)
    throw new UsageError(`one ${what.replace(/^the /, "")} is expected, not ${positionals.length}: put quotes round it`);
  return first;
}

/** Refuses words that a command would pass over: whoever wrote them meant something. */
export function noPositionals({ positionals }: CommandInput): void {
  if (positionals.length > 0) throw new UsageError(`${JSON.stringify(positionals[0])} is not expected: only options are`);
}

/** All values of an option that can be given several times. */
export function strings({ values }: CommandInput, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || typeof value === "boolean") return [];
  return (typeof value === "string" ? [value] : value).map(String);
}

/** The value of an option that can be given once. */
export function string({ values }: CommandInput, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

export function flag({ values }: CommandInput, name: string): boolean {
  return values[name] === true;
}
