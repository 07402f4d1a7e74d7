/** The archives that would be published: made, listed and judged. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listPackages, type Manifest } from "../test/repository.ts";
import { run } from "./command.ts";

/** A packed package. */
export interface Tarball {
  readonly manifest: Manifest;
  /** Absolute path of the archive. */
  readonly path: string;
}

/**
 * Packs every built package into the folder.
 *
 * @throws where a package made no archive.
 */
export function packAll(folder: string): readonly Tarball[] {
  mkdirSync(folder, { recursive: true });
  run("npx", ["-y", "pnpm@12", "--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder]);
  const archives = readdirSync(folder);
  return listPackages().map(({ manifest }) => {
    const archive = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    if (!archives.includes(archive))
      throw new Error(`${manifest.name} was not packed: no ${archive} among ${archives.join(", ")}`);
    return { manifest, path: join(folder, archive) };
  });
}

/**
 * Holds an archive to what users need and nothing else.
 *
 * @throws with the list of what is missing or too much.
 */
export function checkContents({ manifest, path }: Tarball): void {
  const files = run("tar", ["-tzf", path]).trim().split("\n");
  const needed = ["LICENSE", "README.md", "package.json", ...builtFiles(manifest)].map((file) => `package/${file}`);
  const missing = needed.filter((file) => !files.includes(file)).map((file) => `is missing: ${file}`);
  const extra = files.filter((file) => isTestMaterial(file)).map((file) => `does not belong in it: ${file}`);
  if (missing.length + extra.length > 0) throw new Error([...missing, ...extra].join("\n"));
}

/**
 * Holds the source maps of an archive, unpacked into the folder, to what is in it: each leads to its sources and repeats none.
 *
 * @throws with the list of maps that do otherwise.
 */
export function checkSourceMaps({ path }: Tarball, folder: string): void {
  mkdirSync(folder, { recursive: true });
  run("tar", ["-xzf", path, "-C", folder]);
  const built = join(folder, "package/dist");
  const maps = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js.map"));
  const complaints = maps.flatMap((file) => complaintsAbout(join(built, file)));
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

function complaintsAbout(map: string): readonly string[] {
  const { sources, sourcesContent } = JSON.parse(readFileSync(map, "utf8"));
  const missing = (sources as string[]).filter((source) => !existsSync(join(dirname(map), source)));
  return [
    ...missing.map((source) => `${map} leads to ${source}, which is not in the archive`),
    ...(sourcesContent === undefined ? [] : [`${map} repeats sources that are in the archive`]),
  ];
}

function builtFiles({ exports = {}, bin = {} }: Manifest): readonly string[] {
  const doors = Object.values(exports).flatMap((door) => (typeof door === "string" ? [door] : Object.values(door)));
  return [...doors, ...Object.values(bin)].map((file) => file.replace("./", ""));
}

function isTestMaterial(file: string): boolean {
  return /\.test(-d)?\.ts$|\/(test|fixtures|cassettes|__snapshots__)\/|\.tsbuildinfo$/.test(file);
}
