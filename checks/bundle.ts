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
  return sizeOf(bundle(`export * from ${JSON.stringify(door)}`, folder, { platform }));
}

/** The size of a program's own part of the query folder: without the text layer, and without tables. */
export async function measureCode(program: string, folder: string): Promise<Size> {
  return sizeOf(bundle(program, folder, ownCode));
}

/** The files of what `measureCode` weighs, the largest first. */
export async function sharesOfCode(program: string, folder: string): Promise<readonly Share[]> {
  const { metafile } = await bundle(program, folder, { ...ownCode, metafile: true });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const shares = files.map(([file, { bytesInOutput }]) => ({ file, minified: bytesInOutput }));
  return shares.filter(({ minified }) => minified > 0).sort((a, b) => b.minified - a.minified);
}

/** The size of the tables that a program brings along, all together. */
export async function measureTables(program: string, folder: string): Promise<Size> {
  const { metafile } = await bundle(program, folder, { ...fromSource, metafile: true });
  const [output] = Object.values(metafile.outputs);
  const tables = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 && isTable.test(file) ? [file] : [],
  );
  const contents = tables.map((file) => `export * from ${JSON.stringify(resolve(folder, file))};`).join("\n");
  return sizeOf(bundle(contents, folder, fromSource));
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

const withoutWordsAndTables: Plugin = {
  name: "without words and tables",
  setup({ onResolve }) {
    onResolve({ filter: /(^|\/)(text|tables)\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

const ownCode: BuildOptions = { ...fromSource, plugins: [withoutWordsAndTables] };

type Bundled = { readonly metafile: Metafile; readonly outputFiles: readonly { readonly contents: Uint8Array }[] };

async function bundle(contents: string, folder: string, options: BuildOptions): Promise<Bundled> {
  return (await build({ ...settings(folder), stdin: { contents, resolveDir: folder }, ...options })) as Bundled;
}

function settings(folder: string): BuildOptions & { readonly write: false } {
  return { absWorkingDir: folder, bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" };
}

async function sizeOf(bundled: Promise<Bundled>): Promise<Size> {
  const { outputFiles } = await bundled;
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents).length,
  };
}
