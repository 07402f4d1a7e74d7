/** @earshot/store/testing: the contract that every store keeps, as tests. */
import { type Mention, type MentionEvent, type MentionId, mentionId } from "@earshot/core/mention";
import { isEarshotError } from "@earshot/core/text";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";

export interface StoreUnderTest {
  readonly name: string;
  /** A new, empty store. */
  readonly open: () => Promise<Store> | Store;
  /** Opens what the last store left behind; given exactly by stores that outlive the process. */
  readonly reopen?: () => Promise<Store> | Store;
}

/** Declares the contract suite. What it skips follows from what the store declares: without `reopen` nothing need last. */
export function testStore({ name, open, reopen }: StoreUnderTest): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describe("mentions", () => {
      test("what was committed can be read, in order of hearing", async () => {
        const report = await store.commit({ events: [upsert("b", 1), upsert("a", 1)] });
        expect(report).toEqual({ added: [id("b"), id("a")], updated: [], removed: [], stale: [] });
        expect(await idsOf(store)).toEqual([id("b"), id("a")]);
        expect(await store.mention(id("a"))).toEqual({ mention: mention("a"), revision: 1, searches: [] });
      });

      test("an older revision never overwrites a newer one", async () => {
        await store.commit({ events: [upsert("a", 2, "new")] });
        const report = await store.commit({ events: [upsert("a", 1, "old")] });
        expect(report.stale).toEqual([id("a")]);
        expect((await store.mention(id("a")))?.mention.text).toBe("new");
      });

      test("a repeated event changes nothing", async () => {
        await store.commit({ events: [upsert("a", 1)] });
        expect((await store.commit({ events: [upsert("a", 1)] })).stale).toEqual([id("a")]);
        expect(await idsOf(store)).toEqual([id("a")]);
      });

      test("every order of edits and a removal ends in the same state", async () => {
        const events = [upsert("a", 1, "one"), upsert("a", 2, "two"), remove("a", 3)];
        for (const order of permutations(events)) {
          const fresh = await open();
          for (const event of order) await fresh.commit({ events: [event] });
          expect(await fresh.mention(id("a"))).toBeUndefined();
          expect(await idsOf(fresh)).toEqual([]);
          await fresh.close();
        }
      });

      test("what is removed takes its matches along and does not come back by an old event", async () => {
        await store.commit({ events: [upsert("a", 1)], matches: [{ id: id("a"), search: "hours" }] });
        await store.commit({ events: [remove("a", 2)] });
        await store.commit({ events: [upsert("a", 1)] });
        expect(await store.mention(id("a"))).toBeUndefined();
        await store.commit({ events: [upsert("a", 3)] });
        expect((await store.mention(id("a")))?.searches).toEqual([]);
      });

      test("filters by network, search, time of hearing and number", async () => {
        await store.commit({
          events: ["a", "b", "c"].map((name) => upsert(name, 1)),
          matches: [
            { id: id("a"), search: "hours" },
            { id: id("c"), search: "hours" },
          ],
        });
        expect(await idsOf(store, { search: "hours" })).toEqual([id("a"), id("c")]);
        expect(await idsOf(store, { search: "hours", limit: 1 })).toEqual([id("a")]);
        expect(await idsOf(store, { network: "elsewhere" })).toEqual([]);
        expect(await idsOf(store, { heardSince: "2026-03-03T00:00:00Z" })).toEqual([]);
      });

      test("a long pass sees more than one piece, and may write on the way", async () => {
        const names = Array.from({ length: 450 }, (_, index) => `post-${index}`);
        await store.commit({ events: names.map((name) => upsert(name, 1)) });
        let seen = 0;
        for await (const { mention } of store.mentions()) {
          seen += 1;
          if (seen % 100 === 0) await store.commit({ events: [upsert(mention.nativeId, 2, "edited on the way")] });
        }
        expect(seen).toBe(names.length);
      });
    });

    describe("cursors", () => {
      test("are unknown at first, and are kept with the events they cover", async () => {
        expect(await store.cursor("feed")).toBeUndefined();
        await store.commit({ events: [upsert("a", 1)], cursor: { name: "feed", value: "page 2" } });
        await store.commit({ events: [], cursor: { name: "feed", value: "page 3" } });
        expect(await store.cursor("feed")).toBe("page 3");
      });

      test("a commit that fails keeps neither its events nor its cursor", async () => {
        const broken = { type: "upsert", revision: 1 } as MentionEvent;
        const batch = { events: [upsert("a", 1), broken], cursor: { name: "feed", value: "page 2" } };
        await expect(store.commit(batch)).rejects.toThrow();
        expect(await store.cursor("feed")).toBeUndefined();
        expect(await idsOf(store)).toEqual([]);
      });
    });

    describe("ledger", () => {
      test("is numbered from one without holes and can be read from any place", async () => {
        for (const person of ["ada", "ben", "cy"]) await store.append(entry(person));
        expect((await Array.fromAsync(store.ledger())).map((line) => line.sequence)).toEqual([1, 2, 3]);
        expect((await Array.fromAsync(store.ledger({ after: 2 }))).map((line) => line.person)).toEqual(["cy"]);
        expect(await Array.fromAsync(store.ledger({ mention: id("other") }))).toEqual([]);
      });

      test("gives back what was appended", async () => {
        const stored = await store.append(entry("ada"));
        expect(stored).toEqual({ ...entry("ada"), sequence: 1 });
        expect(await Array.fromAsync(store.ledger({ mention: id("a") }))).toEqual([stored]);
      });
    });

    describe("claims", () => {
      const morning = { now: "2026-03-02T09:00:00Z", until: "2026-03-02T09:15:00Z" };
      const noon = { now: "2026-03-02T12:00:00Z", until: "2026-03-02T12:15:00Z" };

      test("one person at a time, until the claim runs out", async () => {
        const first = await store.claim(id("a"), "ada", morning);
        expect(first).toMatchObject({ mention: id("a"), person: "ada", until: morning.until });
        expect(await store.claim(id("a"), "ben", morning)).toBeUndefined();
        const later = await store.claim(id("a"), "ben", noon);
        expect(later!.fence).toBeGreaterThan(first!.fence);
        expect(await store.holds(first!, noon.now)).toBe(false);
        expect(await store.holds(later!, noon.now)).toBe(true);
        expect(await store.holds(later!, noon.until)).toBe(false);
      });

      test("of many who reach out at once, one holds it", async () => {
        const people = Array.from({ length: 20 }, (_, index) => `person-${index}`);
        const claims = await Promise.all(people.map((person) => store.claim(id("a"), person, morning)));
        expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
      });

      test("released, it is free; an outdated claim releases nothing", async () => {
        const first = (await store.claim(id("a"), "ada", morning))!;
        const renewed = (await store.claim(id("a"), "ada", morning))!;
        expect(await store.release(first)).toBe(false);
        expect(await store.release(renewed)).toBe(true);
        expect(await store.claim(id("a"), "ben", morning)).toBeDefined();
      });
    });

    describe("publications", () => {
      test("start once, and remember how they ended", async () => {
        expect(await store.publication("key")).toBeUndefined();
        expect(await store.startPublication("key", "2026-03-02T09:00:00Z")).toBe(true);
        expect(await store.startPublication("key", "2026-03-02T09:00:01Z")).toBe(false);
        expect(await store.publication("key")).toEqual({ state: "started", at: "2026-03-02T09:00:00Z" });
        const done = { state: "done", at: "2026-03-02T09:00:02Z", receipt: { nativeId: "at://x" } } as const;
        await store.finishPublication("key", done);
        expect(await store.publication("key")).toEqual(done);
      });
    });

    describe("forgetting", () => {
      test("erases the mention and its matches, and the same revision does not come back", async () => {
        await store.commit({ events: [upsert("a", 1), upsert("b", 1)], matches: [{ id: id("a"), search: "hours" }] });
        expect(await store.forget([id("a"), id("unknown")])).toBe(1);
        expect(await idsOf(store)).toEqual([id("b")]);
        expect(await idsOf(store, { search: "hours" })).toEqual([]);
        expect((await store.commit({ events: [upsert("a", 1)] })).stale).toEqual([id("a")]);
      });
    });

    test("a closed store says so, and can be closed twice", async () => {
      await store.close();
      await store.close();
      const failure = await store.mention(id("a")).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(isEarshotError(failure) && failure.code).toBe("store-closed");
    });

    if (reopen === undefined) return;

    test("everything is there again after closing", async () => {
      await store.commit({
        events: [upsert("a", 1), upsert("b", 1), remove("b", 2)],
        cursor: { name: "feed", value: "page 2" },
        matches: [{ id: id("a"), search: "hours" }],
      });
      await store.append(entry("ada"));
      const claim = await store.claim(id("a"), "ada", { now: "2026-03-02T09:00:00Z", until: "2026-03-02T09:15:00Z" });
      await store.startPublication("key", "2026-03-02T09:00:00Z");
      await store.close();
      store = await reopen();
      expect((await store.mention(id("a")))?.searches).toEqual(["hours"]);
      expect(await store.mention(id("b"))).toBeUndefined();
      expect((await store.commit({ events: [upsert("b", 1)] })).stale).toEqual([id("b")]);
      expect(await store.cursor("feed")).toBe("page 2");
      expect(await Array.fromAsync(store.ledger())).toHaveLength(1);
      expect(await store.holds(claim!, "2026-03-02T09:10:00Z")).toBe(true);
      expect(await store.startPublication("key", "2026-03-02T10:00:00Z")).toBe(false);
    });
  });
}

function id(nativeId: string): MentionId {
  return mentionId("town", nativeId);
}

/** An invented post. */
function mention(nativeId: string, text = `The library lent me ${nativeId}.`): Mention {
  return {
    version: 1,
    id: id(nativeId),
    network: "town",
    nativeId,
    kind: "post",
    author: { id: "person-1", handle: "reader.example" },
    text,
    createdAt: "2026-03-02T08:00:00Z",
    entities: [],
    tags: [],
    mentions: [],
    links: [],
    media: [],
    visibility: "public",
    consent: {},
    provenance: { connector: "town", via: "search", heardAt: "2026-03-02T08:30:00Z" },
  };
}

function upsert(nativeId: string, revision: number, text?: string): MentionEvent {
  return { type: "upsert", mention: text === undefined ? mention(nativeId) : mention(nativeId, text), revision };
}

function remove(nativeId: string, revision: number): MentionEvent {
  return { type: "remove", id: id(nativeId), revision };
}

function entry(person: string): Parameters<Store["append"]>[0] {
  return { action: "claimed", person, mention: id("a"), at: "2026-03-02T09:00:00Z", detail: { fence: 1 } };
}

async function idsOf(store: Store, filter?: Parameters<Store["mentions"]>[0]): Promise<MentionId[]> {
  return (await Array.fromAsync(store.mentions(filter))).map(({ mention }) => mention.id);
}

function permutations<Value>(values: readonly Value[]): Value[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}
