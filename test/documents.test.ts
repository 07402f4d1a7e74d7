/** What the documents say is held to what is there: links, quoted files, and programs that must compile. */
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles, readText, root } from "./repository.ts";

const documents = listFiles().filter((file) => /(?<!CHANGELOG)\.md$/.test(file) && !file.startsWith(".changeset/"));

describe.each(documents)("%s", (file) => {
  const text = readText(file);

  test("links to what is there", () => {
    const targets = [...withoutCode(text).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#[^)\s]*)?\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => target !== "" && !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });

  test("quotes files as they are", () => {
    for (const { info, code } of blocksOf(text)) {
      const quoted = info.match(/ file=(\S+)/)?.[1];
      if (quoted !== undefined) expect(code).toBe(readText(quoted));
    }
  });
});

test("the programs in the packages' documents compile", () => {
  const programs = documents
    .filter((file) => posix.basename(file) === "README.md")
    .flatMap((file) => blocksOf(readText(file)).flatMap(({ info, code }) => (info === "ts" ? [{ file, code }] : [])));
  expect(programs.length).toBeGreaterThan(5);
  expect(complaintsAbout(programs)).toEqual([]);
}, 120_000); // the compiler reads every package

interface Block {
  /** What stands behind the fence. */
  readonly info: string;
  readonly code: string;
}

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = "", code = ""]) => ({ info, code }));
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Compiles programs as if they were examples, which see what a user sees. */
function complaintsAbout(programs: readonly { readonly file: string; readonly code: string }[]): readonly string[] {
  const sources = new Map(
    programs.map(({ file, code }, index) => [join(root, "examples", `document-${index}.ts`), { file, code }]),
  );
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path)?.code ?? readFile(path);
  const program = ts.createProgram([...sources.keys()], options, host);
  const found = [...sources.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return found.map(({ file, messageText }) => {
    return `${sources.get(file?.fileName ?? "")?.file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: ["node"] }, root);
  return { ...options, declaration: false, isolatedDeclarations: false };
}
