import { showAddress } from "./addresses.ts";
import { ConnectorError } from "./errors.ts";

/** Holds requests back while the network wants none. */
export interface Gate {
  /** Lets nothing through before an instant (milliseconds since 1970 UTC); an earlier one changes nothing. */
  closeUntil(instant: number | undefined): void;
  /** Resolves when a request may go. Rejects with `rate-limited` when that is further away than anybody should wait unasked. */
  pass(url: string, signal?: AbortSignal): Promise<void>;
}

export interface GateEffects {
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Milliseconds over which clients that wait for one reset spread out, so that they do not all come back at once. */
const jitter = 1_000;

/** Makes a gate that is open. `patience`: longest wait in milliseconds. */
export function createGate(patience: number, { now, random, sleep }: GateEffects): Gate {
  let closedUntil = 0;

  return {
    closeUntil(instant = 0) {
      if (instant > now()) closedUntil = Math.max(closedUntil, instant + Math.round(random() * jitter));
    },
    async pass(url, signal) {
      // What was slept off is over, also where the clock that was handed in stands still.
      for (let reached = now(); closedUntil > reached; reached = Math.max(now(), reached)) {
        const until = closedUntil;
        const wait = until - reached;
        if (wait > patience + jitter) throw stillClosed(url, wait, until);
        await sleep(wait, signal);
        reached = until;
      }
    },
  };
}

function stillClosed(url: string, afterMs: number, until: number): ConnectorError {
  const message = `${showAddress(url)} was not asked: its allowance is used up until ${new Date(until).toISOString()}. Wait until then.`;
  return new ConnectorError("rate-limited", message, { retry: { afterMs } });
}
