import { type Command, type CommandOption, commonOptions } from "./command.ts";

/** What `earshot` alone prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "earshot: hear what people say near a library, and answer well",
    "",
    "usage: earshot <command> [options]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "`earshot help <command>` explains one. Data goes to standard output, progress to standard error.",
    "exit codes: 0 ok, 1 findings, 2 usage, 3 network, 4 policy stop",
  ].join("\n");
}

/** What `earshot help <command>` prints. */
export function commandHelp({ name, summary, usage, details, options }: Command): string {
  const all = Object.entries({ ...options, ...commonOptions });
  const width = Math.max(...all.map(([option, spec]) => spelling(option, spec).length));
  return [
    `earshot ${name}: ${summary}`,
    "",
    `usage: earshot ${name} ${usage}`,
    ...(details === undefined ? [] : ["", details]),
    "",
    ...all.map(([option, spec]) => `  ${spelling(option, spec).padEnd(width)}  ${spec.about}`),
  ].join("\n");
}

function spelling(option: string, { value, short, multiple }: CommandOption): string {
  const long = value === undefined ? `--${option}` : `--${option} <${value}>`;
  return `${short === undefined ? "" : `-${short}, `}${long}${multiple ? " …" : ""}`;
}
