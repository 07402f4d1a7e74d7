/** What a command line prints, and how it ends: for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Effects } from "@earshot/connector";
import { onTestFinished } from "vitest";
import { type ExitCode, run } from "../src/index.ts";

export interface Transcript {
  readonly code: ExitCode;
  /** Standard output, standard error: without the last line break. */
  readonly out: string;
  readonly note: string;
}

export interface Setting {
  /** What is piped in. */
  readonly input?: string;
  /** Files by their paths below the folder in which the command runs. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** Characters in a line of the window. */
  readonly columns?: number;
  readonly effects?: Effects;
  readonly signal?: AbortSignal;
  /** Called with every line of standard output as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called with every line of standard error as it comes. */
  readonly onNote?: (line: string) => void;
  /** A folder that is there already, instead of one with these files. */
  readonly folder?: string;
}

/** Runs one command line in a folder of its own. */
export async function transcript(words: readonly string[], setting: Setting = {}): Promise<Transcript> {
  const out: string[] = [];
  const note: string[] = [];
  const code = await run(words, {
    out(line) {
      out.push(line);
      setting.onLine?.(line);
    },
    note(line) {
      note.push(line);
      setting.onNote?.(line);
    },
    isTerminal: setting.isTerminal ?? false,
    columns: setting.columns,
    input: async () => setting.input,
    environment: setting.environment ?? {},
    signal: setting.signal ?? new AbortController().signal,
    folder: setting.folder ?? folderWith(setting.files ?? {}),
    effects: setting.effects ?? {},
  });
  return { code, out: out.join("\n"), note: note.join("\n") };
}

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "earshot-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
