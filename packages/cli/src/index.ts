/** The earshot command as a function, for programs that want to call it with streams of their own. */
export type { Command, CommandInput, CommandOption } from "./command.ts";
export { commands } from "./commands/index.ts";
export { type ExitCode, exitCodes } from "./exit-codes.ts";
export { run, type Surroundings } from "./run.ts";
