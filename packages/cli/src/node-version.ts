/** The oldest Node that the command runs on, as in `engines`. */
const oldest = [22, 18] as const;

/**
 * What to tell somebody whose Node is too old; nothing where it is not. Asked before anything else is loaded, because an older
 * Node would stop at the first module that it does not have.
 *
 * @param version As in `process.versions.node`: `20.20.2`.
 */
export function versionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `earshot needs Node ${oldest.join(".")} or later, and this is ${version}. Without installing it: npx -p node@24 -p earshot earshot help`;
}
