/** Where the servers of this run are: what the start scripts wrote down. */

/**
 * Reads one of the start scripts' settings.
 *
 * @throws where it is missing, which means that the tests were not started by `pnpm test:live`.
 */
export function setting(name: `EARSHOT_LIVE_${string}`): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the live tests with "pnpm test:live", which starts the servers`);
  return value;
}
