import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberedRuns } from "./numbered-runs.ts";

/** Takes and gives back runs of a small world, so that equal ones meet and tables grow and shrink. */
const steps = fc.array(fc.record({ run: fc.tuple(fc.nat(300), fc.nat(9)), isRelease: fc.boolean() }), {
  maxLength: 4000,
  size: "max",
});

test("equal runs have one number, which finds them as long as somebody uses it, while tables grow and shrink", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const runs = new NumberedRuns();
      const uses = new Map<string, { readonly number: number; count: number }>();
      for (const { run, isRelease } of all) {
        const name = run.join();
        const known = uses.get(name);
        if (isRelease && known === undefined) continue;
        if (isRelease) {
          expect(runs.release(known!.number)).toBe(--known!.count === 0);
          if (known!.count === 0) uses.delete(name);
        } else {
          const number = runs.take(run);
          if (known === undefined) uses.set(name, { number, count: 1 });
          else expect(known.count++ > 0 && number).toBe(known.number);
        }
        expect(runs.find(run)).toBe(uses.get(name)?.number ?? -1);
      }
      expect(runs.count).toBe(uses.size);
      for (const [name, { number, count }] of uses) {
        expect([runs.find(name.split(",").map(Number)), runs.usesOf(number)]).toEqual([number, count]);
        expect(runs.read(number).join()).toBe(name);
      }
    }),
    { numRuns: 30 },
  );
});
