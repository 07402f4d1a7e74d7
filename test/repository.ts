/** The repository as its own tests read it: tracked files, and what each package's manifest says. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The absolute path of the repository's root. */
export const root: string = join(import.meta.dirname, "..");

/** The parts of a `package.json` that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A published package: its folder under `packages/`, and its manifest. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages, in alphabetical order of their folders. */
export function listPackages(): readonly Package[] {
  const folders = readdirSync(join(root, "packages")).filter((folder) =>
    existsSync(join(root, "packages", folder, "package.json")),
  );
  return folders.sort().map((folder) => ({ folder, manifest: readManifest(`packages/${folder}`) }));
}

/** Reads the manifest of a folder, given relative to the root. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** The doors of a package as users write them, such as `@earshot/core/query`. Files that hold no code are none. */
export function doorsOf({ name, exports = {} }: Manifest): readonly string[] {
  const doors = Object.entries(exports).filter(([, target]) => typeof target === "object");
  return doors.map(([path]) => name + path.slice(1));
}

/** Files that git tracks or would track, relative to the root, so that nothing generated or ignored is judged. */
export function listFiles(): readonly string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const output = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 2 ** 20 });
  return output.split("\0").filter((path) => path && existsSync(join(root, path)));
}

/** Reads a file of the repository as text. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
