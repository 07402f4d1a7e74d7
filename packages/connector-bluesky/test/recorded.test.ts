import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConnectorEvent, Page } from "@earshot/connector";
import type { Mention } from "@earshot/core/mention";
import { mentionSchema } from "@earshot/core/mention/schema";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { suite } from "../../../test/suites.ts";
import { bluesky } from "../src/index.ts";

const service = "https://pds.example";
const call = { profile: "bluesky", kind: "search", text: "sunday", parameters: {} } as const;
const now = Date.parse("2026-11-21T23:00:00Z");
const signedIn = {
  did: "did:plc:kxcz2c6s3u6sbddu5z36zisa",
  handle: "lib.example",
  accessJwt: "access-token",
  refreshJwt: "refresh-token",
};

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

const connect = () =>
  bluesky(
    { service, identifier: "lib.example", appview: service },
    { now: () => now, random: () => 0.5, sleep: async () => {}, secret: async () => "app-password" },
  );

interface Recorded {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: object;
}

/** Answers recorded from a development network of November 2026: its accounts and posts were made for the recording. */
suite("specs/recorded/bluesky-devnet", (folder) => {
  const answerWith = (method: string, file: string): void => {
    const { status, headers, body }: Recorded = JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"));
    nock(service).get(`/xrpc/${method}`).query(true).reply(status, body, headers);
  };
  const signIn = (): void => {
    nock(service).post("/xrpc/com.atproto.server.createSession").reply(200, signedIn);
  };

  test("searchPosts", async () => {
    signIn();
    answerWith("app.bsky.feed.searchPosts", "searchPosts");
    nock(service).get("/xrpc/app.bsky.feed.searchPosts").query(true).reply(200, { posts: [] });
    const [mention] = await mentionsOf(connect().search(call));
    expect(mentionSchema.parse(mention)).toEqual(mention);
    expect(mention).toMatchObject({
      text: "@lib-mwr0demz.test are you open on Sunday? 📚",
      kind: "post",
      lang: "en",
      createdAt: "2026-11-21T22:57:37.680Z",
      author: { handle: "pat-mwr0demz.test" },
      mentions: ["lib-mwr0demz.test"],
      counts: { replies: 1, likes: 0, reposts: 0 },
      provenance: { via: "search" },
    });
    expect(placesIn(mention!)).toContain("mention [@lib-mwr0demz.test]");
  });

  test("listNotifications", async () => {
    signIn();
    answerWith("app.bsky.notification.listNotifications", "listNotifications");
    nock(service).get("/xrpc/app.bsky.notification.listNotifications").query(true).reply(200, { notifications: [] });
    const mentions = await mentionsOf(connect().inbox());
    expect(mentions.map(({ text, lang }) => [text, lang])).toEqual([
      ["J'adore la bibliothèque @lib-mwr0demz.test #livres", "fr"],
      ["@lib-mwr0demz.test are you open on Sunday? 📚", "en"],
    ]);
    expect(placesIn(mentions[0]!)).toEqual(["mention [@lib-mwr0demz.test]", "tag [#livres]"]);
  });

  test("getPosts, and what it leaves out when a post is gone", async () => {
    const uri = "at://did:plc:zcvnl6fass4vbdj5wwvh5fur/app.bsky.feed.post/3n2u76rxdh22g";
    const post = { id: `bluesky:${uri}`, nativeId: uri } as never;
    signIn();
    answerWith("app.bsky.feed.getPosts", "getPosts");
    const connector = connect();
    expect(await connector.refresh([post])).toMatchObject([{ type: "upsert", mention: { nativeId: uri } }]);
    answerWith("app.bsky.feed.getPosts", "getPosts-deleted");
    expect(await connector.refresh([post])).toEqual([{ type: "remove", id: `bluesky:${uri}`, revision: now }]);
  });

  test("getPostThread, and what it says when the post is gone", async () => {
    const uri = "at://did:plc:zcvnl6fass4vbdj5wwvh5fur/app.bsky.feed.post/3n2u76rvul22g";
    const post = { id: `bluesky:${uri}`, nativeId: uri } as never;
    signIn();
    answerWith("app.bsky.feed.getPostThread", "getPostThread");
    const connector = connect();
    expect(await connector.thread(post)).toMatchObject([
      { type: "upsert", mention: { nativeId: uri, kind: "post" } },
      {
        type: "upsert",
        mention: { kind: "reply", thread: { root: uri, parent: uri }, links: ["https://library.example/hours"] },
      },
    ]);
    answerWith("app.bsky.feed.getPostThread", "getPostThread-deleted");
    expect(await connector.thread(post)).toEqual([{ type: "remove", id: `bluesky:${uri}`, revision: now }]);
  });

  describe("refusals", () => {
    test.each([
      ["error-no-auth", "auth-revoked", "never"],
      ["error-too-long", "invalid", "never"],
      ["error-rate-limited", "rate-limited", { afterMs: expect.any(Number) }],
    ])("%s is %s", async (file, code, retry) => {
      signIn();
      answerWith("app.bsky.feed.searchPosts", file);
      await expect(mentionsOf(connect().search(call))).rejects.toMatchObject({ code, retry });
    });

    test("error-bad-token is answered with a new sign-in, once", async () => {
      signIn();
      answerWith("app.bsky.feed.searchPosts", "error-bad-token");
      const renewal = nock(service)
        .post("/xrpc/com.atproto.server.refreshSession")
        .matchHeader("authorization", "Bearer refresh-token")
        .reply(200, { ...signedIn, accessJwt: "second-token" });
      nock(service)
        .get("/xrpc/app.bsky.feed.searchPosts")
        .query(true)
        .matchHeader("authorization", "Bearer second-token")
        .reply(200, { posts: [] });
      expect(await mentionsOf(connect().search(call))).toEqual([]);
      expect(renewal.isDone()).toBe(true);
    });

    test("error-no-session names what to check, and no secret", async () => {
      const { status, headers, body }: Recorded = JSON.parse(readFileSync(join(folder, "error-no-session.json"), "utf8"));
      nock(service).post("/xrpc/com.atproto.server.createSession").reply(status, body, headers);
      const problem = await mentionsOf(connect().search(call)).catch((error: Error) => error);
      expect(problem).toMatchObject({
        code: "auth-revoked",
        message: expect.stringMatching(/Invalid identifier or password.*Check the account/),
      });
      expect(JSON.stringify(problem) + String(problem)).not.toContain("app-password");
    });
  });
});

async function mentionsOf(pages: AsyncIterable<Page>): Promise<Mention[]> {
  const events: ConnectorEvent[] = [];
  for await (const page of pages) events.push(...page.events);
  return events.flatMap((event) => (event.type === "upsert" ? [event.mention] : []));
}

function placesIn({ text, entities }: Mention): string[] {
  return entities.filter(({ kind }) => kind !== "emoji").map(({ kind, span }) => `${kind} [${text.slice(span.start, span.end)}]`);
}
