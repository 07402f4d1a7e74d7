import type { ConnectorEvent } from "@earshot/connector";
import { describe, expect, test } from "vitest";
import type { BlueskySession } from "./account.ts";
import { createListener, type Listener } from "./listener.ts";
import { formatTid } from "./tid.ts";

const start = Date.parse("2026-03-02T09:00:00Z");
const server = "wss://jetstream.example/subscribe";

const listen = (cursor?: string, replayHours = 0): Listener =>
  createListener({ now: () => start, config: { replayHours }, ...(cursor !== undefined && { cursor }) } as BlueskySession);

const at = (seconds: number): number => (start + seconds * 1000) * 1000;
const cursorOf = (listener: Listener): string | null => new URL(listener.addressAt(server)).searchParams.get("cursor");

interface Told {
  readonly seconds: number;
  readonly rkey?: string;
  readonly operation?: string;
}

const commit = ({ seconds, rkey = "3mg2vbzmmq323", operation = "create" }: Told): string => {
  const record = { $type: "app.bsky.feed.post", text: `post ${rkey}`, createdAt: new Date(start).toISOString() };
  const change = { rev: formatTid(at(seconds), 0), operation, collection: "app.bsky.feed.post", rkey, cid: "cid", record };
  return JSON.stringify({ did: "did:plc:pat", time_us: at(seconds), kind: "commit", commit: change });
};
const types = (events: readonly ConnectorEvent[]): string[] => events.map(({ type }) => type);

describe("where it goes on", () => {
  test("from now without a cursor, or from as long ago as asked", () => {
    expect(cursorOf(listen())).toBe(String(at(0)));
    expect(cursorOf(listen(undefined, 24))).toBe(String(at(-24 * 3600)));
  });

  test("from a little before its cursor, and before what it heard last", () => {
    expect(cursorOf(listen(String(at(-60))))).toBe(String(at(-65)));
    const listener = listen();
    listener.addressAt(server);
    listener.read([commit({ seconds: 30 })]);
    expect(cursorOf(listener)).toBe(String(at(25)));
  });

  test("asks for posts only", () => {
    expect(new URL(listen().addressAt(`${server}?compress=false`)).searchParams.getAll("wantedCollections")).toEqual([
      "app.bsky.feed.post",
    ]);
  });
});

describe("what it tells", () => {
  test("a post, its change, its removal, each with the revision of its repository", () => {
    const { events, cursor } = listen().read([
      commit({ seconds: 1 }),
      commit({ seconds: 2, operation: "update" }),
      commit({ seconds: 3, operation: "delete" }),
    ]);
    expect(events.map((event) => [event.type, "revision" in event && event.revision])).toEqual([
      ["upsert", start + 1000],
      ["upsert", start + 2000],
      ["remove", start + 3000],
    ]);
    expect(cursor).toBe(String(at(3)));
  });

  test("what comes twice, once", () => {
    const listener = listen();
    const message = commit({ seconds: 1 });
    expect(types(listener.read([message, message]).events)).toEqual(["upsert"]);
    expect(types(listener.read([message]).events)).toEqual(["heartbeat"]);
  });

  test("in whatever order it comes, and the cursor never goes back", () => {
    const { events, cursor } = listen().read([commit({ seconds: 5, rkey: "3mg2vbzmmq325" }), commit({ seconds: 1 })]);
    expect([types(events), cursor]).toEqual([["upsert", "upsert"], String(at(5))]);
  });

  test("an account that is no longer active, and nothing of one that is", () => {
    const account = (active: boolean) =>
      JSON.stringify({
        did: "did:plc:pat",
        time_us: at(active ? 2 : 1),
        kind: "account",
        account: { active, status: "takendown" },
      });
    expect(listen().read([account(false), account(true)]).events).toEqual([
      { type: "authorGone", network: "bluesky", authorId: "did:plc:pat", revision: start + 1000 },
    ]);
  });

  test("handles that were announced meanwhile", () => {
    const identity = JSON.stringify({
      did: "did:plc:pat",
      time_us: at(1),
      kind: "identity",
      identity: { handle: "pat.example" },
    });
    const { events } = listen().read([identity, commit({ seconds: 2 })]);
    expect(events).toMatchObject([{ mention: { author: { handle: "pat.example" } } }]);
  });

  test.each([
    "",
    "not json",
    "null",
    "[]",
    '{"time_us":"x"}',
    '{"kind":"commit"}',
    '{"did":"did:plc:pat","time_us":5,"kind":"new"}',
    '{"did":"did:plc:pat","time_us":5,"kind":"commit","commit":{"operation":"create"}}',
  ])("nothing of %j", (message) => expect(types(listen().read([message]).events)).toEqual(["heartbeat"]));

  test("posts only", () => {
    expect(types(listen().read([commit({ seconds: 1 }).replaceAll("app.bsky.feed.post", "app.bsky.feed.like")]).events)).toEqual([
      "heartbeat",
    ]);
  });
});

describe("gaps", () => {
  const weekAgo = String(at(-7 * 86_400));

  test("a cursor older than the stream's memory is a gap, once, up to what came first", () => {
    const listener = listen(weekAgo);
    const { events } = listener.read([commit({ seconds: -86_400 }), commit({ seconds: -86_399, rkey: "3mg2vbzmmq325" })]);
    expect(events[0]).toEqual({
      type: "gap",
      from: "2026-02-23T09:00:00.000Z",
      to: "2026-03-01T09:00:00.000Z",
      why: expect.stringContaining("about a day"),
    });
    expect(types(events)).toEqual(["gap", "upsert", "upsert"]);
  });

  test("but not when the stream still had everything, nor for a young cursor", () => {
    expect(types(listen(weekAgo).read([commit({ seconds: -7 * 86_400 + 1 })]).events)).toEqual(["upsert"]);
    expect(types(listen(String(at(-3600))).read([commit({ seconds: -60 })]).events)).toEqual(["upsert"]);
  });
});
