/** Loads packages from the folder where install.sh put the development network, outside the workspace. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Imports one of the network's packages. Its types are not part of the project, so the caller says what it uses.
 *
 * @throws where EARSHOT_LIVE_BLUESKY names no folder in which the package is installed.
 */
export async function importInstalled<Module>(name: string): Promise<Module> {
  const folder = process.env["EARSHOT_LIVE_BLUESKY"];
  if (folder === undefined) throw new Error("EARSHOT_LIVE_BLUESKY is not set: start this through bluesky.sh");
  const path = createRequire(join(folder, "package.json")).resolve(name);
  return import(pathToFileURL(path).href) as Promise<Module>;
}
