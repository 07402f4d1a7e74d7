/** Waiting for what a server does in its own time. */
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again until the answer is there, and returns it.
 *
 * @param what What is awaited, for the message where it never comes.
 * @param ask Returns `undefined` while there is no answer yet.
 * @throws where nothing came within the limit, in milliseconds.
 */
export async function eventually<Answer>(what: string, ask: () => Promise<Answer | undefined>, limit = 20_000): Promise<Answer> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}`);
    await sleep(100);
  }
}
