import { expect, test } from "vitest";
import { createGate, type GateEffects } from "./gate.ts";

const url = "https://social.example/api";

/** A clock that only moves when somebody sleeps, or never; and how long was slept each time. */
function effects(moves: boolean): GateEffects & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = 1_000;
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    if (moves) time += milliseconds;
  };
  return { now: () => time, random: () => 0, sleep, slept };
}

test("an open gate lets everything through at once", async () => {
  const clock = effects(true);
  await createGate(60_000, clock).pass(url);
  expect(clock.slept).toEqual([]);
});

test("a closed gate waits until it opens, once", async () => {
  const clock = effects(true);
  const gate = createGate(60_000, clock);
  gate.closeUntil(4_000);
  await gate.pass(url);
  await gate.pass(url);
  expect(clock.slept).toEqual([3_000]);
});

test("a clock that stands still makes nobody wait for ever", async () => {
  const clock = effects(false);
  const gate = createGate(60_000, clock);
  gate.closeUntil(4_000);
  await gate.pass(url);
  expect(clock.slept).toEqual([3_000]);
});

test("a gate that is closed again while somebody sleeps is waited for again", async () => {
  const clock = effects(true);
  const sleep = async (milliseconds: number): Promise<void> => {
    await clock.sleep(milliseconds);
    if (clock.slept.length === 1) gate.closeUntil(9_000);
  };
  const gate = createGate(60_000, { ...clock, sleep });
  gate.closeUntil(4_000);
  await gate.pass(url);
  expect(clock.slept).toEqual([3_000, 5_000]);
});

test("nobody waits longer than their patience: the error says when the gate opens", async () => {
  const gate = createGate(60_000, effects(true));
  gate.closeUntil(100_000_000);
  await expect(gate.pass(url)).rejects.toMatchObject({ code: "rate-limited", retry: { afterMs: 99_999_000 } });
});
