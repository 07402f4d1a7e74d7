/** Search files on the command line: single ones, and folders of them. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { lint, type Query, type SavedResolver } from "@earshot/core/query";
import { lintSearchFile, parseSearchFile, resolverOf, type SearchExample } from "@earshot/core/query/files";
import { EarshotError } from "@earshot/core/text";
import { type CheckedQuery, isError, type QueryUse } from "./check-query.ts";
import type { Terminal } from "./terminal.ts";
import { readTextFile } from "./texts.ts";

/** A search file as it was read, and everything there is to say about it; places are places in the file. */
export interface ReadSearch extends CheckedQuery {
  /** As the command line gave it, or below the folder that it gave. */
  readonly file: string;
  readonly text: string;
  /** What the file says, or the file's own name. */
  readonly name: string;
  readonly examples: readonly SearchExample[];
}

/** Whether a word on the command line names a search file and is no query. */
export function namesSearchFile(word: string): boolean {
  return /^\S+\.search$/.test(word);
}

/** Whether a path is a folder, or a search file. */
export async function holdsSearches({ folder }: Terminal, path: string): Promise<boolean> {
  return namesSearchFile(path) || (await isFolder(resolve(folder, path)));
}

/** Reads search files, those in folders in the order of their names. Each may refer to the others with `saved:`. */
export async function readSearches(terminal: Terminal, paths: readonly string[], use: QueryUse): Promise<readonly ReadSearch[]> {
  const files = (await Promise.all(paths.map((path) => filesAt(terminal, path)))).flat();
  const parsed = await Promise.all(files.map((file) => parseFile(terminal, file)));
  const saved = resolverOf(parsed);
  return parsed.map((search) => checkSearch(search, use, saved));
}

interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly name: string;
  readonly query?: Query;
  readonly result: ReturnType<typeof parseSearchFile>;
}

async function parseFile(terminal: Terminal, file: string): Promise<ParsedFile> {
  const text = await readTextFile(terminal, file);
  const result = parseSearchFile(text);
  const { name = basename(file, ".search") } = result.ok ? result.search : result.draft;
  return { file, text, name, result, ...(result.ok && { query: result.search.query }) };
}

function checkSearch({ file, text, name, query, result }: ParsedFile, use: QueryUse, saved: SavedResolver): ReadSearch {
  const { examples } = result.ok ? result.search : result.draft;
  const diagnostics = lintSearchFile(result, (draft) => lint(draft, { use, saved }));
  const runs = query !== undefined && !diagnostics.some(isError);
  return { file, text, name, examples, diagnostics, omitted: result.omitted, ...(runs && { query }) };
}

async function filesAt({ folder }: Terminal, path: string): Promise<readonly string[]> {
  if (!(await isFolder(resolve(folder, path)))) return [path]; // what is not there is told when it is read
  const entries = await readdir(resolve(folder, path), { recursive: true });
  const files = entries.filter((entry) => entry.endsWith(".search")).sort();
  if (files.length === 0) throw new EarshotError("file-unreadable", `${path} holds no .search files`);
  return files.map((file) => join(path, file));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
