/** Running a program of ours or of the system, with its output at hand when it fails. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** The absolute path of the repository's root. */
export const root: string = join(import.meta.dirname, "..");

/**
 * Runs a program to its end and returns what it printed on standard output. Programs that come with the repository are
 * found by their names.
 *
 * @throws with everything the program printed, where it fails.
 */
export function run(program: string, args: readonly string[], folder: string = root): string {
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path, NO_COLOR: "1" };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}
