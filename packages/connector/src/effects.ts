import type { Effects } from "./connector.ts";

/** Every effect, with the platform's own where none was given. */
export type AllEffects = Required<Effects>;

/** Fills in the platform's own effects. `fetch` and `WebSocket` are looked up at the call, so that a test may close the network. */
export function withDefaults(effects: Effects): AllEffects {
  return {
    fetch: effects.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now: effects.now ?? Date.now,
    random: effects.random ?? Math.random,
    sleep: effects.sleep ?? sleep,
    openSocket: effects.openSocket ?? ((url) => new WebSocket(url)),
    secret: effects.secret ?? (async () => undefined),
    userAgent: effects.userAgent ?? "Earshot/0 (listening tool of a public library)",
  };
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
