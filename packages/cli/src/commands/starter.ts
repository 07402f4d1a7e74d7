import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type LibraryProfile, type StarterFile, starterSearches } from "@earshot/core/query/starter";
import { EarshotError, render } from "@earshot/core/text";
import { counted } from "../check-query.ts";
import { type Command, type CommandInput, type CommandOption, onlyPositional, string, strings } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";
import { styled, type Terminal } from "../terminal.ts";

/** What can be told of a library, beside its name: the option, the field it fills, and its words. */
const facts: readonly { readonly option: string; readonly field: ListField; readonly value: string; readonly about: string }[] = [
  { option: "also", field: "otherNames", value: "name", about: "another name it goes by or went by" },
  { option: "short", field: "abbreviations", value: "letters", about: "an abbreviation: MCL" },
  { option: "branch", field: "branches", value: "name", about: "a branch" },
  { option: "town", field: "towns", value: "name", about: "a town it serves" },
  { option: "handle", field: "handles", value: "@name", about: "an account of its own" },
  { option: "domain", field: "domains", value: "host", about: "a site of its own" },
  { option: "subject", field: "subjects", value: "words", about: "what its staff know and lend: genealogy, telescopes" },
  { option: "misspelling", field: "misspellings", value: "words", about: "a way in which its name is misspelt" },
  { option: "not-about", field: "notAbout", value: "words", about: "what its name also means, and is not meant" },
];

type ListField = Exclude<keyof LibraryProfile, "name" | "region">;

export const starter: Command = {
  name: "starter",
  summary: "the first saved searches of a library, from what it is called and what it knows",
  usage: "'<name of the library>' [--short <letters>]… [--town <name>]… [--out <folder>]",
  details: `Writes .search files for the names, the branches, the towns and the subjects of a library: linted, with the exclusions that its
names need, and with example posts that they pass. Every option but --region and --out may be given more than once. Without --out they
are only printed. A file that is there already is kept as it is.`,
  options: {
    ...Object.fromEntries(facts.map(({ option, value, about }) => [option, { type: "string", multiple: true, value, about }])),
    region: {
      type: "string",
      value: "name",
      about: "state, province or country, which tells its towns from others of their name",
    },
    out: { type: "string", value: "folder", about: "write the files here" },
  } satisfies Readonly<Record<string, CommandOption>>,
  run: async (input, terminal) => {
    const files = starterSearches(profileOf(input));
    const written = await writeAll(files, string(input, "out"), terminal);
    if (terminal.json) terminal.out(printableJson({ version: 1, files: written }, 2));
    else for (const file of written) tell(file, terminal);
    return exitCodeOf(written);
  },
};

function profileOf(input: CommandInput): LibraryProfile {
  const region = string(input, "region");
  const lists = facts
    .map(({ option, field }) => [field, strings(input, option)] as const)
    .filter(([, words]) => words.length > 0);
  return { name: onlyPositional(input, "the name of the library"), ...(region && { region }), ...Object.fromEntries(lists) };
}

interface WrittenFile extends StarterFile {
  /** `kept`: a file of that name was there. */
  readonly done: "printed" | "written" | "kept";
}

async function writeAll(
  files: readonly StarterFile[],
  folder: string | undefined,
  terminal: Terminal,
): Promise<readonly WrittenFile[]> {
  if (folder === undefined) return files.map((file) => ({ ...file, done: "printed" }));
  await makeFolder(folder, terminal);
  return Promise.all(files.map((file) => write(file, folder, terminal)));
}

/** Never writes over a file: somebody may have worked on it. */
async function write({ file, ...rest }: StarterFile, folder: string, terminal: Terminal): Promise<WrittenFile> {
  const path = join(folder, file);
  try {
    await writeFile(resolve(terminal.folder, path), rest.text, { flag: "wx" });
    return { file: path, ...rest, done: "written" };
  } catch (cause) {
    if ((cause as { readonly code?: unknown }).code === "EEXIST") return { file: path, ...rest, done: "kept" };
    throw unwritable(path, cause);
  }
}

async function makeFolder(folder: string, terminal: Terminal): Promise<void> {
  await mkdir(resolve(terminal.folder, folder), { recursive: true }).catch((cause: unknown) => {
    throw unwritable(folder, cause);
  });
}

function unwritable(path: string, cause: unknown): EarshotError {
  return new EarshotError("file-unwritable", `${path} cannot be written. Name another folder with --out.`, { cause });
}

function tell({ file, text, diagnostics, done }: WrittenFile, terminal: Terminal): void {
  const { out, note, color } = terminal;
  if (done === "printed") out(`${styled(terminal, "bold", `# ${file}`)}\n${text}`);
  else out(done === "written" ? `written  ${file}` : `kept     ${file}: it was there already`);
  if (diagnostics.length > 0)
    note(`${counted(diagnostics.length, "finding")} in ${file}:\n${render(diagnostics, text, { file, color })}`);
}

function exitCodeOf(files: readonly WrittenFile[]): ExitCode {
  return files.every(({ diagnostics }) => diagnostics.length === 0) ? exitCodes.ok : exitCodes.findings;
}
