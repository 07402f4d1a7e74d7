import type { Mention } from "@earshot/core/mention";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feed } from "./feed.ts";

const address = "https://gazette.example/feed";
const call = { profile: "feed", kind: "listen", parameters: {} } as const;
const start = Date.parse("2026-03-02T12:00:00Z");
let now = start;

beforeEach(() => {
  now = start;
  nock.disableNetConnect();
});
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

const rss = (entries: readonly Entry[], channel = ""): string => {
  const items = entries.map(
    ({ id, text, date }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>/posts/${id}</link><description>${text}</description>${date ? `<pubDate>${date}</pubDate>` : ""}</item>`,
  );
  return `<rss version="2.0"><channel><title>The Gazette</title>${channel}${items.join("")}</channel></rss>`;
};

const connect = (config = { url: address }) => feed(config, { now: () => now, random: () => 0.5, sleep: async () => {} });

interface Heard {
  readonly texts: readonly string[];
  readonly revisions: readonly number[];
  readonly types: readonly string[];
  readonly cursor: string;
}

async function hear(cursor?: string, connector = connect()): Promise<Heard> {
  for await (const page of connector.search(call, cursor === undefined ? {} : { cursor })) {
    const upserts = page.events.flatMap((event) => (event.type === "upsert" ? [event] : []));
    return {
      texts: upserts.map(({ mention }) => mention.text),
      revisions: upserts.map(({ revision }) => revision),
      types: page.events.map(({ type }) => type),
      cursor: page.cursor!,
    };
  }
  return expect.fail("there should have been a page");
}

const site = () => nock("https://gazette.example");
const ann = { id: "1", text: "A spade, anyone?", date: "Mon, 02 Mar 2026 09:00:00 GMT" };
const bob = { id: "2", text: "Is the branch open?" };

describe("what is heard", () => {
  test("everything at first, later what is new", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann]));
    const first = await hear();
    expect(first).toMatchObject({ texts: ["A spade, anyone?"], revisions: [Date.parse("2026-03-02T09:00:00Z")] });
    site()
      .get("/feed")
      .reply(200, rss([bob, ann]));
    const second = await hear(first.cursor);
    expect(second).toMatchObject({ texts: ["Is the branch open?"], revisions: [0] });
  });

  test("an edit that the feed does not admit to, as of the moment it was seen", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann]));
    const { cursor } = await hear();
    now += 60_000;
    site()
      .get("/feed")
      .reply(200, rss([{ ...ann, text: "Two spades, anyone?" }]));
    expect(await hear(cursor)).toMatchObject({ texts: ["Two spades, anyone?"], revisions: [now] });
  });

  test("once, however often it stands there", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann, ann]));
    expect((await hear()).texts.length).toBe(1);
  });

  test("under the feed's address, with the encoding the server names", async () => {
    const bytes = Buffer.from(rss([{ id: "1", text: "größer" }]), "latin1");
    site().get("/feed").reply(200, bytes, { "content-type": "application/rss+xml; charset=iso-8859-1" });
    const [page] = [await first(connect().search(call))];
    const mentions = page.events.flatMap((event): Mention[] => (event.type === "upsert" ? [event.mention] : []));
    expect(mentions).toMatchObject([
      {
        id: "feed:https://gazette.example/feed#1",
        text: "größer",
        url: "https://gazette.example/posts/1",
        provenance: { connector: "feed https://gazette.example/feed" },
      },
    ]);
  });
});

describe("a polite visitor", () => {
  test("asks only whether anything changed", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann]), { etag: '"v1"', "last-modified": "Mon, 02 Mar 2026 09:00:00 GMT" });
    const { cursor } = await hear();
    site()
      .get("/feed")
      .matchHeader("if-none-match", '"v1"')
      .matchHeader("if-modified-since", "Mon, 02 Mar 2026 09:00:00 GMT")
      .reply(304);
    expect(await hear(cursor)).toMatchObject({ types: ["heartbeat"], cursor });
  });

  test("stays away as long as the feed asks, and not for ever", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann], "<ttl>30</ttl>"));
    const { cursor } = await hear();
    now += 29 * 60_000;
    expect((await hear(cursor)).types).toEqual(["heartbeat"]);
    now += 60_000;
    site()
      .get("/feed")
      .reply(200, rss([ann, bob], "<ttl>9999999</ttl>"));
    const later = await hear(cursor);
    expect(later.texts).toEqual(["Is the branch open?"]);
    now += 24 * 3_600_000;
    site()
      .get("/feed")
      .reply(200, rss([ann, bob]));
    await hear(later.cursor);
  });
});

describe("what goes wrong keeps what was heard", () => {
  test("a page for people where the feed was", async () => {
    site().get("/feed").reply(200, "<!doctype html><title>Moved</title>", { "content-type": "text/html" });
    await expect(hear()).rejects.toMatchObject({
      code: "answer-not-understood",
      message: expect.stringContaining('HTML page ("Moved")'),
    });
  });

  test.each([
    { status: 401, code: "auth-revoked", retry: "never", times: 1 },
    { status: 403, code: "not-allowed", retry: "never", times: 1 },
    { status: 404, code: "gone", retry: "never", times: 1 },
    { status: 410, code: "gone", retry: "never", times: 1 },
    { status: 503, code: "network-failed", retry: { afterMs: 5_000 }, times: 3 },
  ])("$status is $code, and says what a repetition may do", async ({ status, code, retry, times }) => {
    site().get("/feed").times(times).reply(status, "<title>Not today</title>");
    await expect(hear()).rejects.toMatchObject({
      code,
      retry,
      status,
      message: expect.stringContaining("https://gazette.example/feed"),
    });
  });

  test("an allowance that is used up: nothing is asked before it is there again", async () => {
    site().get("/feed").reply(429, "", { "retry-after": "3600" });
    const connector = connect();
    await expect(hear(undefined, connector)).rejects.toMatchObject({ code: "rate-limited", retry: { afterMs: 3_600_000 } });
    await expect(hear(undefined, connector)).rejects.toMatchObject({ code: "rate-limited" });
    now += 3_601_001; // an hour, and the second over which clients spread out
    site()
      .get("/feed")
      .reply(200, rss([ann]));
    expect((await hear(undefined, connector)).texts).toEqual([ann.text]);
  });

  test("after a failure the same cursor goes on, and nothing is told twice", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann]));
    const { cursor } = await hear();
    site().get("/feed").times(3).reply(500);
    await expect(hear(cursor)).rejects.toMatchObject({ code: "network-failed" });
    site()
      .get("/feed")
      .reply(200, rss([ann, bob]));
    expect((await hear(cursor)).texts).toEqual([bob.text]);
  });

  test("half a feed", async () => {
    site()
      .get("/feed")
      .reply(200, rss([ann, bob]).slice(0, 150));
    await expect(hear()).rejects.toMatchObject({ code: "answer-not-understood", retry: { afterMs: 60_000 } });
  });
});

describe("refresh", () => {
  const post = (id: string, url?: string) => ({ id: `feed:x#${id}`, nativeId: `x#${id}`, ...(url && { url }) }) as never;

  test("removes what has no page any more, and nothing else", async () => {
    site()
      .get("/posts/1")
      .reply(200, "still here")
      .get("/posts/2")
      .reply(410)
      .get("/posts/3")
      .reply(404)
      .get("/posts/4")
      .times(3)
      .reply(503);
    const posts = ["1", "2", "3", "4"].map((id) => post(id, `https://gazette.example/posts/${id}`));
    const events = await connect().refresh([...posts, post("5"), post("6", "http://127.0.0.1:9/")]);
    expect(events).toEqual(["2", "3"].map((id) => ({ type: "remove", id: `feed:x#${id}`, revision: now })));
  });
});

describe("refresh and what the network says of a page", () => {
  const post = { id: "feed:x#1", nativeId: "x#1", url: "https://gazette.example/posts/1" } as never;

  test.each([
    { name: "a page for members only", status: 403, events: 0 },
    { name: "a page for whoever signs in", status: 401, events: 0 },
    { name: "a page that is closed for legal reasons", status: 451, events: 0 },
    { name: "a page that is gone for good", status: 410, events: 1 },
  ])("$name: $events removals", async ({ status, events }) => {
    site().get("/posts/1").reply(status);
    expect(await connect().refresh([post])).toHaveLength(events);
  });

  test("a page that moved is asked where it is now", async () => {
    site().get("/posts/1").reply(301, "", { location: "/archive/1" }).get("/archive/1").reply(404);
    expect(await connect().refresh([post])).toMatchObject([{ type: "remove" }]);
  });

  test("whoever aborts gets no half answer", async () => {
    await expect(connect().refresh([post], { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a private token in the address", () => {
  const secret = { url: "https://gazette.example/feed?token=canary-1" };

  test("stands in no name, no id and no error", async () => {
    site()
      .get("/feed")
      .query(true)
      .reply(200, rss([ann]));
    const connector = connect(secret);
    expect(connector.name).toMatch(/^feed https:\/\/gazette\.example\/feed\?\w+$/);
    expect(JSON.stringify(await first(connector.search(call)))).not.toContain("canary");
    site().get("/feed").query(true).reply(404);
    const problem = await hear(undefined, connector).catch((error: Error) => error);
    expect(problem).toMatchObject({ code: "gone" });
    expect(String(problem)).not.toContain("canary");
  });

  test("but it tells two feeds apart", () => {
    expect(connect(secret).name).not.toBe(connect({ url: "https://gazette.example/feed?token=canary-2" }).name);
  });
});

test.each([{}, { url: "gazette" }, { url: "ftp://gazette.example/" }, { url: address, langs: "en" }])(
  "%j is refused at once",
  (config) => {
    expect(() => feed(config as never)).toThrow(expect.objectContaining({ code: "config-invalid" }));
  },
);

async function first<Item>(items: AsyncIterable<Item>): Promise<Item> {
  for await (const item of items) return item;
  return expect.fail("there should have been one");
}
