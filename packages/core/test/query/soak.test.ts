import { expect, test } from "vitest";
import { soak } from "./soak-run.ts";

/** A small part of `pnpm test:soak`: a round with few searches, one with many, and half of a third. */
test("searches come and go while posts flow, and the index answers as each search does alone", () => {
  const { different, examples, steps, answers } = soak({
    steps: 2_500,
    seed: 3,
    pool: { forms: 500, posts: 80 },
    roundSteps: 1_000,
  });
  expect({ different, examples, steps }).toEqual({ different: 0, examples: [], steps: 2_500 });
  expect(answers).toBeGreaterThan(50_000);
}, 60_000);
