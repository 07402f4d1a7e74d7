import { collect } from "@earshot/connector/testing";
import type { NativeCall } from "@earshot/core/query";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bluesky } from "./bluesky.ts";

const service = "https://pds.example";
const now = Date.parse("2026-03-02T09:00:00Z");
const session = { did: "did:plc:library", handle: "library.example", accessJwt: "access", refreshJwt: "refresh" };

beforeEach(() => {
  nock.disableNetConnect();
  nock(service).post("/xrpc/com.atproto.server.createSession").reply(200, session);
});
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

const effects = { now: () => now, random: () => 0.5, sleep: async () => {}, secret: async () => "app-password" };
const connect = (lookBackHours = 24) => bluesky({ service, identifier: "@library.example", lookBackHours }, effects);

const view = (minutesAgo: number, reason = "mention") => ({
  uri: `at://did:plc:pat/app.bsky.feed.post/p${minutesAgo}`,
  cid: "cid",
  author: { did: "did:plc:pat", handle: "pat.example" },
  record: { $type: "app.bsky.feed.post", text: `${minutesAgo} minutes ago`, createdAt: ago(minutesAgo) },
  indexedAt: ago(minutesAgo),
  reason,
});
const like = (minutesAgo: number) => ({
  ...view(minutesAgo, "like"),
  record: { $type: "app.bsky.feed.like", createdAt: ago(minutesAgo) },
});

function ago(minutes: number): string {
  return new Date(now - minutes * 60_000).toISOString();
}

type Query = Record<string, string | string[]>;

/** Answers one request, and remembers what it asked. */
function answer(method: string, body: object, asked: Query[] = []): void {
  nock(service)
    .get(`/xrpc/${method}`)
    .query((query) => asked.push(query as Query) > 0)
    .reply(200, body);
}

const search = "app.bsky.feed.searchPosts";
const call = (text: string | undefined, parameters: NativeCall["parameters"] = {}) =>
  ({ profile: "bluesky-search", kind: "search", ...(text !== undefined && { text }), parameters }) as const;

describe("search", () => {
  test("asks in the call's own words, newest first, as far back as the configuration says", async () => {
    const asked: Query[] = [];
    answer(search, { posts: [] }, asked);
    await collect(connect(48).search(call('"story hour"', { author: "pat.example" })));
    expect(asked).toEqual([{ q: '"story hour"', author: "pat.example", sort: "latest", limit: "100", since: ago(48 * 60) }]);
  });

  test("lists go along as the network writes them", async () => {
    const asked: Query[] = [];
    answer(search, { posts: [] }, asked);
    answer(search, { posts: [] }, asked);
    const connector = connect();
    await collect(connector.search(call("*", { tag: ["atlas", "maps"] })));
    await collect(connector.search(call(undefined, { tag: ["atlas", "maps"] })));
    expect(asked).toMatchObject([
      { q: "*", tag: ["atlas", "maps"] },
      { q: "#atlas #maps", tag: ["atlas", "maps"] },
    ]);
  });

  test("a call's own beginning counts where it is later", async () => {
    const asked: Query[] = [];
    answer(search, { posts: [] }, asked);
    await collect(connect(48).search(call("story", { since: ago(60) })));
    expect(asked[0]!["since"]).toBe(ago(60));
  });

  test("goes on ten minutes below the newest post that was heard", async () => {
    const asked: Query[] = [];
    answer(search, { posts: [view(5), view(30)] }, asked);
    const connector = connect();
    const [page] = await collect(connector.search(call("story")));
    answer(search, { posts: [] }, asked);
    await collect(connector.search(call("story"), { cursor: page!.cursor! }));
    expect(asked[1]!["since"]).toBe(ago(15));
  });

  test("a cursor that the network gives for ever ends where nothing new comes", async () => {
    answer(search, { posts: [view(5)], cursor: "same" });
    answer(search, { posts: [view(5)], cursor: "same" });
    expect((await collect(connect().search(call("story")))).length).toBe(2);
  });

  test("one odd post among others is passed over, and the others are heard", async () => {
    answer(search, { posts: [view(5), { uri: "at://x" }, null, view(6)] });
    const [page] = await collect(connect().search(call("story")));
    expect(page!.events.length).toBe(2);
  });

  test("half an answer of the right shape is an error that names the place", async () => {
    answer(search, { hits: [] });
    await expect(collect(connect().search(call("story")))).rejects.toMatchObject({
      code: "answer-not-understood",
      message: expect.stringContaining("app.bsky.feed.searchPosts of Bluesky is not what this connector reads (posts:"),
    });
  });
});

describe("inbox", () => {
  const notifications = "app.bsky.notification.listNotifications";

  test("tells what is said to the library, below pages of what is not", async () => {
    const asked: Query[] = [];
    answer(notifications, { notifications: [view(5, "follow"), like(6), view(7, "repost")], cursor: "2" }, asked);
    answer(notifications, { notifications: [view(8, "quote"), view(9, "reply")] }, asked);
    const pages = await collect(connect().inbox());
    const texts = pages.flatMap(({ events }) => events.flatMap((event) => (event.type === "upsert" ? [event.mention.text] : [])));
    expect(texts).toEqual(["8 minutes ago", "9 minutes ago"]);
    expect(asked[0]).toEqual({ reasons: ["mention", "reply", "quote"], limit: "100" });
  });
});

describe("without words", () => {
  test.each([call(undefined), call(" "), { ...call("story"), kind: "listen" as const }])(
    "%j is refused before any request",
    async (wordless) => {
      nock.cleanAll();
      await expect(collect(connect().search(wordless))).rejects.toMatchObject({
        code: "unsupported",
        message: expect.stringContaining("use the stream"),
      });
    },
  );
});
