import { describe, expect, test } from "vitest";
import { createClock } from "./clock.ts";

const start = "2026-01-05T10:00:00Z";
const begin = Date.parse(start);

describe("by hand", () => {
  test("sleepers wake in order of their time, each seeing it", async () => {
    const clock = createClock({ start, mode: "manual" });
    const woken: number[] = [];
    const sleep = (milliseconds: number): Promise<unknown> => clock.sleep(milliseconds).then(() => woken.push(milliseconds));
    const asleep = [sleep(300), sleep(100), sleep(500)];
    clock.advance(300);
    await Promise.all(asleep.slice(0, 2));
    expect([woken, clock.sleeping, clock.now() - begin]).toEqual([[100, 300], 1, 300]);
  });

  test("time never goes back", () => {
    expect(() => createClock().advance(-1)).toThrow(RangeError);
  });

  test("an aborted sleep rejects and is forgotten", async () => {
    const clock = createClock({ mode: "manual" });
    const controller = new AbortController();
    const sleep = clock.sleep(1000, controller.signal);
    controller.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    await expect(clock.sleep(1, controller.signal)).rejects.toThrow("enough");
    expect(clock.sleeping).toBe(0);
  });
});

test("jumping: nobody waits, and time has passed", async () => {
  const clock = createClock({ start });
  await Promise.all([clock.sleep(86_400_000), clock.sleep(5)]);
  expect(clock.now() - begin).toBe(86_400_000);
});
