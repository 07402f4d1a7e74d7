import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EarshotError } from "@earshot/core/text";
import { type CommandInput, onlyPositional, strings, UsageError } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** A text that was given to a command, and the name of the file it came from. */
export interface GivenText {
  readonly file?: string;
  readonly text: string;
}

/** A whole file of text, its path as the command line gives it. Throws `file-unreadable`. */
export async function readTextFile({ folder }: Pick<Terminal, "folder">, path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(folder, path)));
  } catch (cause) {
    throw new EarshotError("file-unreadable", `${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

/** A file of JSON. Throws `file-unreadable`, or `json-invalid` where it is something else. */
export async function readJsonFile(terminal: Pick<Terminal, "folder">, path: string): Promise<unknown> {
  const text = await readTextFile(terminal, path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EarshotError("json-invalid", `${path} is not JSON: ${placeOf(cause)}`, { cause });
  }
}

/** Where reading broke off. The parser's own message quotes the file, and a post in it is nobody else's business. */
function placeOf(cause: unknown): string {
  const [, line, column] = String(cause).match(/\(line (\d+) column (\d+)\)/) ?? [];
  return line === undefined ? "it is another kind of file" : `it cannot be read from line ${line}, column ${column} on`;
}

/**
 * The texts that a command works on: the positional, or each `--file`, or what is piped in; in this order, and only one of them.
 *
 * @param what The thing in words, for a message when it is missing: `the query`.
 */
export async function givenTexts(input: CommandInput, terminal: Terminal, what: string): Promise<readonly GivenText[]> {
  const files = strings(input, "file");
  if (files.length > 0 && input.positionals.length > 0)
    throw new UsageError(`${what} stands on the command line and in --file; only one of them can count`);
  if (files.length > 0) return Promise.all(files.map(async (file) => ({ file, text: await readTextFile(terminal, file) })));
  if (input.positionals.length > 0) return [{ text: onlyPositional(input, what) }];
  const piped = await terminal.input();
  if (piped === undefined) throw new UsageError(`${what} is missing: give it in quotes, with --file, or through a pipe`);
  return [{ text: withoutLastBreak(piped) }];
}

/** A pipe ends with a line break that nobody wrote. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** What the system says, in words. */
function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be opened",
  EISDIR: "it is a folder; name the files in it",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text; save it as UTF-8",
};
