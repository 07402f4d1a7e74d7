/** What a door weighs in a user's bundle. */
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** Bytes of a minified bundle, as a server sends them: most send Brotli, some gzip. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A file of a bundle, with its bytes before compression. */
export interface Share {
  readonly file: string;
  readonly minified: number;
}

/**
 * Bundles everything behind a door, as installed in the folder, and returns its size. The core is bundled for browsers, where an
 * import of Node's modules is an error.
 */
export async function measureDoor(door: string, folder: string): Promise<Size> {
  const platform = door.startsWith("@earshot/core") ? "browser" : "node";
  return sizeOf(await bundle(`export * from ${JSON.stringify(door)}`, folder, { platform }));
}

/** The size of a program's own part of the query folder: without the text layer, and without tables, wordings among them. */
export async function measureCode(program: string, folder: string): Promise<Size> {
  return sizeOf((await ownCode(program, folder, /(^|\/)(text|tables|messages)\//)).contents);
}

/** The same with its wordings. */
export async function measureCodeWithWordings(program: string, folder: string): Promise<Size> {
  return sizeOf((await ownCode(program, folder, /(^|\/)(text|tables)\//)).contents);
}

/** The files of a program's own part and of its wordings, the largest first. */
export async function sharesOfCode(program: string, folder: string): Promise<readonly Share[]> {
  const { inputs } = await ownCode(program, folder, /(^|\/)(text|tables)\//);
  const shares = Object.entries(inputs).map(([file, { bytesInOutput }]) => ({ file, minified: bytesInOutput }));
  return shares.filter(({ minified }) => minified > 0).sort((a, b) => b.minified - a.minified);
}

/** The size of the tables that a program brings along, wordings among them, all together. */
export async function measureTables(program: string, folder: string): Promise<Size> {
  const tables = (await filesOf(program, folder)).filter((file) => /\/(tables|messages)\//.test(file));
  return sizeOf(await bundle(exportsOf(tables, folder), folder, fromSource));
}

/** In how many files the same table stands at most, where an application has a page for each of these doors. */
export async function copiesOfTables(doors: readonly string[], folder: string): Promise<number> {
  const pages = doors.map((door) => ({ in: door, out: door }));
  const { metafile } = await build({
    ...settings(folder),
    ...fromSource,
    entryPoints: pages,
    splitting: true,
    outdir: "out",
    metafile: true,
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => isTable.test(file)));
  return Math.max(...files.map((file) => files.filter((other) => other === file).length));
}

/** Tables stand in folders of that name. */
const isTable = /\/tables\//;

/** The archives hold the source too, in which files can be told apart. */
const fromSource: BuildOptions = { conditions: ["@earshot/source"], platform: "browser" };

/** What is not the program's own stands in a file beside it, as in an application with several pages. */
async function ownCode(program: string, folder: string, isBeside: RegExp): Promise<OwnCode> {
  const beside = (await filesOf(program, folder)).filter((file) => isBeside.test(file));
  const { metafile, outputFiles = [] } = await build({
    ...settings(folder),
    ...fromSource,
    entryPoints: ["program", "beside"],
    plugins: [textsAsFiles({ program, beside: exportsOf(beside, folder) }, folder)],
    splitting: true,
    outdir: "out",
    metafile: true,
  });
  const [path, output] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === "text:program")!;
  const { contents } = outputFiles.find((file) => file.path === resolve(folder, path))!;
  return { contents, inputs: output.inputs };
}

interface OwnCode {
  readonly contents: Uint8Array;
  readonly inputs: Metafile["outputs"][string]["inputs"];
}

/** Lets the bundler read texts by their names, as if they were files in the folder. */
function textsAsFiles(texts: Readonly<Record<string, string>>, folder: string): Plugin {
  return {
    name: "texts as files",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(program|beside)$/ }, ({ path }) => ({ path, namespace: "text" }));
      onLoad({ filter: /./, namespace: "text" }, ({ path }) => ({ contents: texts[path]!, resolveDir: folder }));
    },
  };
}

/** The files of which something is in the bundle of a program. */
async function filesOf(program: string, folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...settings(folder),
    ...fromSource,
    stdin: { contents: program, resolveDir: folder },
    metafile: true,
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return files.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
}

function exportsOf(files: readonly string[], folder: string): string {
  return files.map((file) => `export * from ${JSON.stringify(resolve(folder, file))};`).join("\n");
}

async function bundle(contents: string, folder: string, options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...settings(folder), stdin: { contents, resolveDir: folder }, ...options, write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function settings(folder: string): BuildOptions & { readonly write: false } {
  return { absWorkingDir: folder, bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" };
}

function sizeOf(contents: Uint8Array): Size {
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents).length,
  };
}
