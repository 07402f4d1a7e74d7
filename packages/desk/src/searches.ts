import { lint, type SavedResolver } from "@earshot/core/query";
import { lintSearchFile, parseSearchFile, resolverOf, type SearchFileResult } from "@earshot/core/query/files";
import { EarshotError, render } from "@earshot/core/text";
import type { Search } from "./desk.ts";

/**
 * The searches of a desk: as they were given, or read from the `.search` files that a pattern names, in the order of their paths.
 * Files are read when they are first needed, and once; what went wrong is tried again the next time.
 */
export function lazySearches(searches: readonly Search[] | string): () => Promise<readonly Search[]> {
  if (typeof searches !== "string") return () => Promise.resolve(searches);
  let reading: Promise<readonly Search[]> | undefined;
  return () => {
    reading ??= readSearchFiles(searches).catch((cause: unknown) => {
      reading = undefined;
      throw cause;
    });
    return reading;
  };
}

/**
 * Reads the files that a pattern such as `searches/*.search` names.
 *
 * Throws `file-unreadable` where there is none, `search-invalid` with every finding where one cannot run or two have one name.
 */
async function readSearchFiles(pattern: string): Promise<readonly Search[]> {
  const { glob } = await import("node:fs/promises");
  const files = (await Array.fromAsync(glob(pattern))).sort();
  if (files.length === 0) throw unreadable(`No file is found at ${pattern}. Name .search files, as in searches/*.search.`);
  const read = await Promise.all(files.map(readSearchFile));
  const saved = resolverOf(read.flatMap(searchOf));
  const problems = [...read.flatMap((file) => problemsOf(file, saved)), ...sameNames(read)];
  if (problems.length > 0) throw new EarshotError("search-invalid", problems.join("\n"));
  return read.flatMap(searchOf);
}

interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly name: string;
  readonly result: SearchFileResult;
}

async function readSearchFile(file: string): Promise<ReadFile> {
  const [{ readFile }, { basename }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw unreadable(`${file} cannot be read.`, cause);
  });
  const result = parseSearchFile(text);
  const { name = basename(file, ".search") } = result.ok ? result.search : result.draft;
  return { file, text, name, result };
}

function searchOf({ name, result }: ReadFile): readonly Search[] {
  return result.ok ? [{ name, query: result.search.query }] : [];
}

/** What keeps a file's search from running. */
function problemsOf({ file, text, result }: ReadFile, saved: SavedResolver): readonly string[] {
  const found = lintSearchFile(result, (query) => lint(query, { use: "listening", saved }));
  const errors = found.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? [] : [`${file} cannot be run:\n${render(errors, text, { file })}`];
}

/** Two searches of one name would be counted as one, and `saved:` could mean either. */
function sameNames(files: readonly ReadFile[]): readonly string[] {
  const byName = Map.groupBy(files, ({ name }) => name);
  return [...byName].flatMap(([name, [first, second]]) =>
    second === undefined ? [] : [`${first!.file} and ${second.file} both hold a search called "${name}". Rename one of them.`],
  );
}

function unreadable(message: string, cause?: unknown): EarshotError {
  return new EarshotError("file-unreadable", message, { cause });
}
