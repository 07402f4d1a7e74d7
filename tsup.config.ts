/** One build for every package: the entries are what its `exports` promise. */
import { readFileSync } from "node:fs";
import type { Options } from "tsup";

interface PackageManifest {
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const { exports: doors = {}, bin = {} }: PackageManifest = JSON.parse(readFileSync("package.json", "utf8"));

const entry: Record<string, string> = {};
for (const door of Object.values(doors)) {
  if (typeof door === "string" || door["default"] === undefined) continue;
  entry[entryName(door["default"])] = door["@earshot/source"]!;
}
for (const command of Object.values(bin)) entry[entryName(command)] = command.replace("dist/", "src/").replace(/\.js$/, ".ts");

function entryName(output: string): string {
  return output.replace(/^\.\/dist\/|\.js$/g, "");
}

const config: Options = {
  entry,
  format: "esm",
  dts: true,
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false; // the sources are in the package, and need not be in it twice
  },
  clean: true,
  target: "node22",
  external: [/^@earshot\//], // a package that imports a door of its own means the door, not a copy of it
  removeNodeProtocol: false, // `node:sqlite` has no name without it
  silent: true,
};
export default config;
