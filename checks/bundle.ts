/** What a door weighs in a user's bundle. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles everything behind a door, as installed in the folder, and returns its size in bytes, minified and compressed.
 * The core is bundled for browsers, where an import of Node's modules is an error.
 */
export async function measureDoor(door: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(door)}`, resolveDir: folder },
    platform: door.startsWith("@earshot/core") ? "browser" : "node",
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
