import { describe, expect, test } from "vitest";
import { openBench } from "./contract/bench.ts";
import type { Check } from "./contract/check.ts";
import { checks } from "./contract/checks.ts";
import type { ContractOptions } from "./contract/network.ts";

/**
 * Declares the tests of the contract for one connector: a few dozen, in seconds, without a network, a key or a container. What
 * the connector does not have is skipped by name; that it does not have it is tested.
 */
export function testConnector<Input>(options: ContractOptions<Input>): void {
  const { manifest, operations } = options.connector;
  describe(`${manifest.title} keeps the contract`, () => {
    for (const [title, clauses = []] of Object.entries(Object.groupBy(checks, ({ group }) => group)))
      describe(title, () => {
        for (const check of clauses) {
          const missing = check.needs.filter((name) => !operations.includes(name));
          if (missing.length > 0) test.skip(`${check.name} (it has no ${missing.join(", ")})`, () => {});
          else test(check.name, () => runCheck(check, options));
        }
      });
  });
}

/**
 * Runs one clause in a world of its own. The platform's own network is closed meanwhile: whatever does not come through the
 * injected effects fails.
 */
export async function runCheck<Input>(check: Check, options: ContractOptions<Input>): Promise<void> {
  const bench = await openBench(options, check.clock);
  const reopen = closePlatformNetwork();
  try {
    await check.run(bench);
    expect(bench.simulator.failures, "the fake network itself failed").toEqual([]);
  } finally {
    reopen();
    await bench.stop();
  }
}

/** The platform's own, while it is closed. A clause that never ends must not take it along. */
let platform: Pick<typeof globalThis, "fetch" | "WebSocket"> | undefined;

function closePlatformNetwork(): () => void {
  platform ??= { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket };
  Object.assign(globalThis, { fetch: trap("fetch"), WebSocket: trap("WebSocket") });
  return () => {
    Object.assign(globalThis, platform);
    platform = undefined;
  };
}

function trap(what: string): () => never {
  return function trapped() {
    throw new Error(`the connector used the global ${what}; it must use the session's`);
  };
}
