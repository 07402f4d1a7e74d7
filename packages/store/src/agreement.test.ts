import { createMention, type MentionEvent, mentionId } from "@earshot/core/mention";
import fc from "fast-check";
import { expect, test } from "vitest";
import { memory } from "./memory.ts";
import { sqlite } from "./sqlite.ts";
import type { Batch, Store } from "./store.ts";

const names = ["a", "b", "c"];

const event: fc.Arbitrary<MentionEvent> = fc
  .record({ name: fc.constantFrom(...names), revision: fc.nat(4), text: fc.constantFrom("one", "two", null) })
  .map(({ name, revision, text }) =>
    text === null
      ? { type: "remove", id: mentionId("town", name), revision }
      : {
          type: "upsert",
          revision,
          mention: createMention({
            network: "town",
            nativeId: name,
            kind: "post",
            text,
            provenance: { connector: "town", via: "search", heardAt: "2026-03-02T08:30:00Z" },
          }),
        },
  );

const batch: fc.Arbitrary<Batch> = fc.record({
  events: fc.array(event, { maxLength: 4 }),
  matches: fc.array(
    fc.record({
      id: fc.constantFrom(...names).map((name) => mentionId("town", name)),
      search: fc.constantFrom("hours", "books"),
    }),
    { maxLength: 3 },
  ),
});

const step = fc.oneof(
  { weight: 4, arbitrary: batch.map((value) => (store: Store) => store.commit(value)) },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => (store: Store) => store.forget([mentionId("town", name)])) },
);

test("the SQLite store does what the memory store does, whatever comes in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const [model, real] = [memory(), sqlite(":memory:")];
      for (const take of steps) expect(await take(real)).toEqual(await take(model));
      expect(await Array.fromAsync(real.mentions())).toEqual(await Array.fromAsync(model.mentions()));
      await real.close();
    }),
  );
});
