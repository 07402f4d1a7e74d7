import type { PostReference } from "@earshot/connector";
import { createMention, mentionId } from "@earshot/core/mention";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bluesky } from "./bluesky.ts";

const appview = "https://appview.example";
const service = "https://pds.example";
const now = Date.parse("2026-03-02T09:00:00Z");
const effects = { now: () => now, random: () => 0.5, sleep: async () => {}, secret: async () => "app-password" };

/** Looks as somebody who is not signed in, or as the library's account. */
const stranger = () => bluesky({ appview }, effects);
const library = () => bluesky({ service, identifier: "library.example" }, effects);

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

const uriOf = (key: string) => `at://did:plc:pat/app.bsky.feed.post/${key}`;
const referenceTo = (key: string): PostReference => ({ id: mentionId("bluesky", uriOf(key)), nativeId: uriOf(key) });
const view = (key: string, more: object = {}) => ({
  uri: uriOf(key),
  cid: "cid",
  author: { did: "did:plc:pat", handle: "pat.example" },
  record: { $type: "app.bsky.feed.post", text: `I am ${key}`, createdAt: "2026-03-02T08:00:00Z" },
  indexedAt: "2026-03-02T08:00:00Z",
  ...more,
});
const removed = (key: string) => ({ type: "remove", id: mentionId("bluesky", uriOf(key)), revision: now });

/** Answers one look, and remembers which posts it asked for. */
function answerPosts(host: string, posts: readonly unknown[], asked: string[][] = []): void {
  nock(host)
    .get("/xrpc/app.bsky.feed.getPosts")
    .query(({ uris }) => asked.push([uris].flat() as string[]) > 0)
    .reply(200, { posts });
}

function answerThread(status: number, body: object | string): void {
  nock(appview)
    .get("/xrpc/app.bsky.feed.getPostThread")
    .query({ uri: uriOf("1") })
    .reply(status, body);
}

describe("refresh", () => {
  test("tells what is there as it is now, and removes what the network leaves out", async () => {
    answerPosts(appview, [view("1")]);
    expect(await stranger().refresh([referenceTo("1"), referenceTo("2")])).toMatchObject([
      { type: "upsert", mention: { text: "I am 1" } },
      removed("2"),
    ]);
  });

  test("a post that is there and cannot be read here is not removed", async () => {
    const odd = { ...view("2"), record: { $type: "app.bsky.feed.post", text: 7 } };
    answerPosts(appview, [view("1"), odd]);
    expect(await stranger().refresh([referenceTo("1"), referenceTo("2")])).toMatchObject([
      { type: "upsert", mention: { text: "I am 1" } },
    ]);
  });

  test("asks for twenty-five at a time", async () => {
    const keys = Array.from({ length: 26 }, (_, index) => String(index));
    const asked: string[][] = [];
    answerPosts(
      appview,
      keys.slice(0, 25).map((key) => view(key)),
      asked,
    );
    answerPosts(appview, [view("25")], asked);
    expect(await stranger().refresh(keys.map(referenceTo))).toHaveLength(26);
    expect(asked).toEqual([keys.slice(0, 25).map(uriOf), [uriOf("25")]]);
  });
});

describe("thread", () => {
  test("the post, what stands above and below it, and which neighbours are gone; of blocked ones nothing", async () => {
    const missing = { uri: uriOf("2"), notFound: true };
    const blocked = { uri: uriOf("3"), blocked: true };
    const above = { post: view("0"), parent: { uri: uriOf("00"), notFound: true } };
    answerThread(200, { thread: { post: view("1"), parent: above, replies: [missing, blocked, { post: view("4") }] } });
    expect(await stranger().thread(referenceTo("1"))).toMatchObject([
      removed("00"),
      { mention: { text: "I am 0" } },
      { mention: { text: "I am 1" } },
      removed("2"),
      { mention: { text: "I am 4" } },
    ]);
  });

  test("a post that the network says it does not find is removed", async () => {
    answerThread(400, { error: "NotFound", message: "Post not found" });
    expect(await stranger().thread(referenceTo("1"))).toEqual([removed("1")]);
  });

  test("a thread without end is an answer that is not understood", async () => {
    const depth = 5_000;
    answerThread(200, `{"thread":${`{"uri":"${uriOf("0")}","parent":`.repeat(depth)}{}${"}".repeat(depth + 1)}`);
    await expect(stranger().thread(referenceTo("1"))).rejects.toMatchObject({
      code: "answer-not-understood",
      message: expect.stringContaining("is nested deeper"),
    });
  });

  test("a server that knows no threads says nothing about the post", async () => {
    answerThread(404, "<!doctype html><title>No such page</title>");
    await expect(stranger().thread(referenceTo("1"))).rejects.toMatchObject({ code: "gone", retry: "never" });
  });
});

describe("mayReply", () => {
  const provenance = { connector: "bluesky", via: "search", heardAt: "2026-03-02T08:30:00Z" } as const;
  const post = createMention({ network: "bluesky", nativeId: uriOf("1"), kind: "post", text: "I am 1", provenance });
  const between = (viewer: object) => view("1", { author: { did: "did:plc:pat", viewer } });

  test.each([
    { name: "an ordinary post", posts: [view("1")], permission: { ok: true } },
    { name: "a post that is gone", posts: [], permission: { ok: false, code: "deleted" } },
    { name: "a post of somebody who blocks us", posts: [between({ blockedBy: true })], permission: { code: "blocked" } },
    { name: "a post of somebody we block", posts: [between({ blocking: uriOf("9") })], permission: { code: "blocked" } },
    {
      name: "a post that only some may answer",
      posts: [view("1", { viewer: { replyDisabled: true } })],
      permission: { ok: false, code: "closed" },
    },
  ])("$name", async ({ posts, permission }) => {
    signIn();
    answerPosts(service, posts);
    expect(await library().mayReply(post)).toMatchObject(permission);
  });

  test("a post of another network, and nobody signed in: no request is made", async () => {
    expect(await library().mayReply({ ...post, network: "feed" })).toMatchObject({ ok: false, code: "unsupported" });
    expect(await stranger().mayReply(post)).toMatchObject({ ok: false, code: "scope" });
  });
});

function signIn(): void {
  const session = { did: "did:plc:library", handle: "library.example", accessJwt: "access", refreshJwt: "refresh" };
  nock(service).post("/xrpc/com.atproto.server.createSession").reply(200, session);
}
