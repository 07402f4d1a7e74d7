import { parseArgs } from "node:util";
import { isEarshotError } from "@earshot/core/text";
import { type Command, type CommandInput, parserOptions, UsageError } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { commandHelp, overview } from "./help.ts";
import { type Terminal, wantsColor } from "./terminal.ts";

/** What the surrounding process gives: everything but how the command line asks for it. */
export interface Surroundings extends Omit<Terminal, "color" | "json"> {
  readonly isTerminal: boolean;
}

/** Runs one command line and answers with its exit code. Nothing is thrown: a wrong command line and a failure are told. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name.startsWith("-")) return help(rest[0], surroundings, name === undefined);
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return usage(`there is no command ${JSON.stringify(name)}`, surroundings);
  try {
    return await runCommand(command, rest, surroundings);
  } catch (cause) {
    return failure(command, cause, surroundings);
  }
}

async function runCommand(command: Command, words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const input = parseWords(command, words);
  if (input.values["help"] === true) {
    surroundings.out(commandHelp(command));
    return exitCodes.ok;
  }
  const color = input.values["color"];
  const json = input.values["json"] === true;
  const wanted = wantsColor(surroundings.environment, surroundings.isTerminal, typeof color === "boolean" ? color : undefined);
  return command.run(input, { ...surroundings, json, color: wanted && !json });
}

function parseWords(command: Command, words: readonly string[]): CommandInput {
  try {
    return parseArgs({ args: [...words], options: parserOptions(command), allowPositionals: true, allowNegative: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function help(name: string | undefined, surroundings: Surroundings, isMissing: boolean): ExitCode {
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !name.startsWith("-") && command === undefined)
    return usage(`there is no command ${JSON.stringify(name)}`, surroundings);
  surroundings.out(command === undefined ? overview(commands) : commandHelp(command));
  return isMissing ? exitCodes.usage : exitCodes.ok;
}

function usage(message: string, { note }: Surroundings): ExitCode {
  note(`earshot: ${message}. The commands are: ${commands.map(({ name }) => name).join(", ")}. \`earshot help\` explains them.`);
  return exitCodes.usage;
}

function failure(command: Command, cause: unknown, { note }: Surroundings): ExitCode {
  if (cause instanceof UsageError) {
    note(`earshot ${command.name}: ${cause.message}`);
    note(`usage: earshot ${command.name} ${command.usage}`);
    return exitCodes.usage;
  }
  if (isEarshotError(cause)) {
    note(`error ${cause.code}: ${cause.message}`);
    return exitCodes.network;
  }
  note(`error: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return exitCodes.network;
}
