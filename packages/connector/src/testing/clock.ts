/** A clock that a test turns by hand: time stands still between `advance` calls, or jumps whenever somebody sleeps. */
export interface SimulatedClock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Moves time on and wakes every sleeper whose time has come, in order. Negative values are refused. */
  advance(milliseconds: number): void;
  /** Resolves when the clock has moved so far; rejects with the signal's reason when that aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** How many are asleep. */
  readonly sleeping: number;
}

export interface ClockOptions {
  /** Where time begins: RFC 3339. Default: `2026-03-02T09:00:00Z`, a Monday. */
  readonly start?: string;
  /**
   * `jump`: whoever sleeps moves the clock to its waking time at once, so nothing ever waits. `manual`: only `advance` moves
   * it, for tests that ask what happens before the time has come. Default: `jump`.
   */
  readonly mode?: "jump" | "manual";
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Makes a clock; see `SimulatedClock`. */
export function createClock({ start = "2026-03-02T09:00:00Z", mode = "jump" }: ClockOptions = {}): SimulatedClock {
  let time = Date.parse(start);
  const sleepers = new Set<Sleeper>();

  function advanceTo(instant: number): void {
    for (const sleeper of [...sleepers].sort((a, b) => a.due - b.due)) {
      if (sleeper.due > instant) break;
      time = Math.max(time, sleeper.due);
      sleeper.wake();
    }
    time = Math.max(time, instant);
  }

  function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const due = time + milliseconds;
    return new Promise((resolve, reject) => {
      const sleeper: Sleeper = { due, wake: () => settle(resolve) };
      const abort = (): void => settle(() => reject(signal?.reason));
      const settle = (end: () => void): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", abort);
        end();
      };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", abort);
      if (mode === "jump") setImmediate(() => sleepers.has(sleeper) && advanceTo(due));
    });
  }

  return {
    now: () => time,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`time only moves on: advance(${milliseconds})`);
      advanceTo(time + milliseconds);
    },
    sleep,
    get sleeping() {
      return sleepers.size;
    },
  };
}
