/** Files of tests run side by side; a server that shows everybody everything can be had for one of them at a time. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll } from "vitest";
import { eventually } from "./eventually.ts";

/** Milliseconds. Longer than any one file of live tests takes, also on a busy machine. */
const patience = 180_000;

/** Keeps a server for the tests of this file, and lets it go behind them. Whoever dies holding it lets it go, too. */
export function aloneOn(server: "wordpress"): void {
  const lock = new DatabaseSync(join(process.env["EARSHOT_LIVE_STATE"] ?? tmpdir(), `alone-on-${server}.lock`), { timeout: 0 });
  beforeAll(() => eventually(`being alone on ${server}`, async () => tryLock(lock), patience), patience);
  afterAll(() => lock.close());
}

function tryLock(lock: DatabaseSync): true | undefined {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch {
    return undefined; // somebody else holds it
  }
}
