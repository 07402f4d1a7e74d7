import { parseArgs } from "node:util";
import type { Effects } from "@earshot/connector";
import { isEarshotError } from "@earshot/core/text";
import { type Command, type CommandInput, parserOptions, UsageError } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { commandHelp, overview } from "./help.ts";
import { guarded } from "./printable.ts";
import { type Terminal, wantsColor } from "./terminal.ts";
import { version } from "./version.ts";

/** What the surrounding process gives: everything but how the command line asks for it. */
export interface Surroundings extends Omit<Terminal, "color" | "json" | "folder" | "effects"> {
  readonly isTerminal: boolean;
  /** Default: the folder of the process. */
  readonly folder?: string;
  /** Default: the platform's own. */
  readonly effects?: Effects;
}

/** Runs one command line and answers with its exit code. Nothing is thrown: a wrong command line and a failure are told. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--version") return tellVersion(surroundings);
  if (name === undefined || isCallForHelp(name)) return help(rest[0], surroundings, name === undefined);
  if (name.startsWith("-")) return usage(`there is no option ${name} before a command; options stand behind it`, surroundings);
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return usage(`there is no command ${JSON.stringify(name)}`, surroundings);
  try {
    return await runCommand(command, rest, surroundings);
  } catch (cause) {
    return failure(command, cause, surroundings);
  }
}

function isCallForHelp(word: string): boolean {
  return word === "help" || word === "--help" || word === "-h";
}

async function runCommand(command: Command, words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const input = parseWords(command, words);
  if (input.values["help"] === true) {
    surroundings.out(commandHelp(command));
    return exitCodes.ok;
  }
  return command.run(input, terminalOf(input, surroundings));
}

function terminalOf({ values }: CommandInput, surroundings: Surroundings): Terminal {
  const { environment, isTerminal, out, note, columns, input, folder = process.cwd(), effects = {} } = surroundings;
  const json = values["json"] === true;
  const choice = values["color"];
  const color = !json && wantsColor(environment, isTerminal, typeof choice === "boolean" ? choice : undefined);
  return {
    folder,
    effects,
    environment,
    columns,
    input,
    json,
    color,
    get signal() {
      return surroundings.signal; // asked for only by commands that heed it
    },
    out: (line) => out(guarded(line, color)),
    note: (line) => note(guarded(line, false)),
  };
}

function parseWords(command: Command, words: readonly string[]): CommandInput {
  try {
    return parseArgs({ args: [...words], options: parserOptions(command), allowPositionals: true, allowNegative: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? optionProblem(cause.message, command) : String(cause));
  }
}

/** Node's words for an unknown option leave a quotation mark open and do not say where the known ones are listed. */
function optionProblem(message: string, { name }: Command): string {
  const [, option] = message.match(/^Unknown option '(.+?)'/) ?? [];
  if (option === undefined) return message;
  return `there is no option ${option}; \`earshot help ${name}\` lists them. Words that begin with a minus stand behind '--'`;
}

function tellVersion({ out }: Surroundings): ExitCode {
  out(version);
  return exitCodes.ok;
}

function help(name: string | undefined, surroundings: Surroundings, isMissing: boolean): ExitCode {
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !name.startsWith("-") && command === undefined)
    return usage(`there is no command ${JSON.stringify(name)}`, surroundings);
  surroundings.out(command === undefined ? overview(commands) : commandHelp(command));
  return isMissing ? exitCodes.usage : exitCodes.ok;
}

function usage(message: string, { note }: Surroundings): ExitCode {
  note(
    guarded(
      `earshot: ${message}. The commands are: ${commands.map(({ name }) => name).join(", ")}. \`earshot help\` explains them.`,
      false,
    ),
  );
  return exitCodes.usage;
}

function failure(command: Command, cause: unknown, { note }: Surroundings): ExitCode {
  const tell = (text: string): void => note(guarded(text, false));
  if (cause instanceof UsageError) {
    tell(`earshot ${command.name}: ${cause.message}`);
    tell(`usage: earshot ${command.name} ${command.usage}`);
    return exitCodes.usage;
  }
  if (isEarshotError(cause)) {
    tell(`error ${cause.code}: ${cause.message}`);
    return isWrittenWrongly(cause.code) ? exitCodes.usage : exitCodes.network;
  }
  tell(`error: earshot itself is at fault: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return exitCodes.network;
}

/** `policy-invalid`, `mention-invalid`, `config-invalid`: a file or a setting that the command line names has to be corrected. */
function isWrittenWrongly(code: string): boolean {
  return code.endsWith("-invalid");
}
