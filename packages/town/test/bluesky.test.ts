import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suite } from "../../../test/suites.ts";
import { startTown, type Town } from "../src/index.ts";
import { lexicons } from "./lexicon.ts";

interface PostView {
  readonly uri: string;
  readonly cid: string;
  readonly record: { readonly text: string };
}

interface ThreadView {
  readonly post: PostView;
  readonly parent?: unknown;
  readonly replies: readonly ThreadView[];
}

/** Whatever the methods used here answer; each test looks at the fields of its own method. */
interface Body extends PostView {
  readonly error: string;
  readonly message: string;
  readonly accessJwt: string;
  readonly refreshJwt: string;
  readonly cursor?: string;
  readonly posts: readonly PostView[];
  readonly notifications: readonly { readonly reason: string; readonly indexedAt: string }[];
  readonly thread: ThreadView;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

let town: Town;
let token: string;

beforeAll(async () => {
  town = await startTown({ seed: 7 });
  token = await signIn(town);
});
afterAll(() => town.stop());

async function signIn(where: Town): Promise<string> {
  const { identifier, password } = where.signIn("library");
  return (await call(where, "com.atproto.server.createSession", { input: { identifier, password } })).body.accessJwt;
}

async function call(
  where: Town,
  method: string,
  { query, input, as }: { query?: string; input?: unknown; as?: string | undefined } = {},
): Promise<Answer> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (as !== undefined) headers["authorization"] = `Bearer ${as}`;
  const url = `${where.addresses.bluesky}/xrpc/${method}${query ? `?${query}` : ""}`;
  const response = await where.fetch(
    url,
    input === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(input) },
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
}

async function searchAll(words: string, limit: number): Promise<readonly PostView[]> {
  const found: PostView[] = [];
  let cursor = "";
  do {
    const query = new URLSearchParams({ q: words, limit: String(limit), ...(cursor ? { cursor } : {}) });
    const { body } = await call(town, "app.bsky.feed.searchPosts", { query: query.toString(), as: token });
    found.push(...body.posts);
    cursor = body.cursor ?? "";
  } while (cursor);
  return found;
}

describe("search", () => {
  it("finds the wine cellar by its words", async () => {
    const found = await searchAll('"wine cellar" quarry', 25);
    expect(found.map((post) => post.record.text)).toEqual([expect.stringContaining("build a wine cellar in my basement")]);
  });

  it("gives the same set however it is cut into pages, nothing twice", async () => {
    const whole = await searchAll("millbrook", 100);
    expect(whole.length).toBeGreaterThan(60);
    for (const limit of [1, 7, 25]) expect(await searchAll("millbrook", limit)).toEqual(whole);
    expect(new Set(whole.map((post) => post.uri)).size).toBe(whole.length);
  });

  it.each([
    ["two words must both be there", "millbrook notary", 0],
    ["a minus takes away", "millbrook -library -millbrook", 0],
    ["OR is only a word", "notary OR telescopes", 0],
    ["a tag is found by its tag", "#MillbrookReads", 9],
    ["a tag is not found by its words", "millbrook reads telescope", 0],
    ["letters of Chinese stand alone", "米尔布鲁克图书馆", 1],
    ["accents and case do not count", "BIBLIOTHEQUE", 2],
    ["filters may stand among the words", "millbrook from:walt.quarryhill.example", 0],
  ])("%s: %s", async (_why, words, atLeast) => {
    const found = await searchAll(words, 100);
    if (atLeast === 0) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThanOrEqual(atLeast);
  });

  it("takes curly quotes for punctuation", async () => {
    expect(await searchAll("“the library”", 100)).toEqual(await searchAll("the library", 100));
    expect((await searchAll('"the library"', 100)).length).toBeLessThan((await searchAll("the library", 100)).length);
  });

  it("filters by author, mention, language, tag and time", async () => {
    const count = async (parameters: Record<string, string>): Promise<number> => {
      const query = new URLSearchParams({ q: "*", limit: "100", ...parameters }).toString();
      return (await call(town, "app.bsky.feed.searchPosts", { query, as: token })).body.posts.length;
    };
    expect(await count({ author: "walt.quarryhill.example" })).toBe(2);
    expect(await count({ mentions: "millbrooklib.example" })).toBeGreaterThanOrEqual(5);
    expect(await count({ lang: "es" })).toBeGreaterThanOrEqual(5);
    expect(await count({ tag: "savethelanding" })).toBe(1);
    expect(await count({ since: "2026-03-08T00:00:00Z" })).toBeLessThan(await count({ since: "2026-03-07T00:00:00Z" }));
  });

  it("shows exactly the posts that stand", async () => {
    const standing = town.world.posts.filter((post) => post.place === "bluesky" && post.goneAt === undefined);
    expect((await searchAll("*", 100)).length).toBe(standing.length);
  });

  it("does not show what was deleted, and shows the edited as it reads now", async () => {
    expect(await searchAll("frog asleep", 25)).toEqual([]);
    expect(await searchAll("Corwin", 25)).toEqual([]);
    expect((await searchAll("stapler made up", 25)).length).toBe(1);
  });

  it("needs somebody signed in; in public it answers with a page for people", async () => {
    expect(await call(town, "app.bsky.feed.searchPosts", { query: "q=millbrook" })).toMatchObject({
      status: 401,
      body: { error: "AuthMissing" },
    });
    const open = await town.fetch(`${town.addresses.blueskyPublic}/xrpc/app.bsky.feed.searchPosts?q=millbrook`);
    expect([open.status, open.headers.get("content-type")]).toEqual([403, "text/html"]);
  });

  it.each([
    ["limit=101&q=a", "greater than 100"],
    ["limit=2.5&q=a", "integer"],
    ["limit=5", '"q"'],
    ["q=a&cursor=nonsense", "cursor"],
  ])("refuses %s", async (query, complaint) => {
    const { status, body } = await call(town, "app.bsky.feed.searchPosts", { query, as: token });
    expect([status, body.error]).toEqual([400, "InvalidRequest"]);
    expect(body.message).toContain(complaint);
  });
});

describe("signing in", () => {
  it("refuses a wrong password, a broken token, and the wrong kind of token", async () => {
    const { identifier } = town.signIn("library");
    expect(await call(town, "com.atproto.server.createSession", { input: { identifier, password: "no" } })).toMatchObject({
      status: 401,
    });
    const broken = { status: 400, body: { error: "InvalidToken", message: "Token could not be verified" } };
    expect(await call(town, "app.bsky.notification.listNotifications", { as: "not.a.token" })).toMatchObject(broken);
    expect(await call(town, "com.atproto.server.refreshSession", { input: {}, as: token })).toMatchObject(broken);
  });

  it("lets a session grow old, and renews it once", async () => {
    const own = await startTown({ clock: "manual", at: "2026-03-05T12:00:00Z" });
    const { identifier, password } = own.signIn("library");
    const { body: session } = await call(own, "com.atproto.server.createSession", { input: { identifier, password } });
    own.moveTo("2026-03-05T15:00:00Z");
    const list = (as: string): Promise<Answer> => call(own, "app.bsky.notification.listNotifications", { as });
    expect(await list(session.accessJwt)).toMatchObject({ status: 400, body: { error: "ExpiredToken" } });
    const { body: renewed } = await call(own, "com.atproto.server.refreshSession", { input: {}, as: session.refreshJwt });
    expect(await list(renewed.accessJwt)).toMatchObject({ status: 200 });
    expect(await call(own, "com.atproto.server.refreshSession", { input: {}, as: session.refreshJwt })).toMatchObject({
      body: { error: "ExpiredToken" },
    });
    await own.stop();
  });

  it("allows thirty attempts in five minutes", async () => {
    const own = await startTown({ clock: "manual" });
    const attempt = (): Promise<Answer> =>
      call(own, "com.atproto.server.createSession", { input: { identifier: "x", password: "y" } });
    for (let count = 0; count < 30; count++) expect((await attempt()).status).toBe(401);
    const refused = await attempt();
    expect([refused.status, refused.body.error, refused.headers.get("retry-after")]).toEqual([429, "RateLimitExceeded", "300"]);
    await own.stop();
  });
});

describe("allowance", () => {
  it("counts down, refuses, and begins again", async () => {
    const own = await startTown({ clock: "manual", calls: 2, at: "2026-03-05T12:00:00Z" });
    const ask = (): Promise<Answer> => call(own, "com.atproto.identity.resolveHandle", { query: "handle=millbrooklib.example" });
    expect((await ask()).headers.get("ratelimit-remaining")).toBe("1");
    expect((await ask()).headers.get("ratelimit-policy")).toBe("2;w=300");
    const refused = await ask();
    expect([refused.status, refused.headers.get("ratelimit-reset")]).toEqual([
      429,
      String(Date.parse("2026-03-05T12:05:00Z") / 1000),
    ]);
    own.moveTo("2026-03-05T12:05:00Z");
    expect((await ask()).status).toBe(200);
    await own.stop();
  });
});

describe("what is said to the library", () => {
  it("is listed newest first: mentions, answers, reposts, and no quotes of others", async () => {
    const { body } = await call(town, "app.bsky.notification.listNotifications", { query: "limit=100", as: token });
    const reasons = body.notifications.map((one: { reason: string }) => one.reason);
    expect(new Set(reasons)).toEqual(new Set(["mention", "repost"]));
    const times = body.notifications.map((one: { indexedAt: string }) => one.indexedAt);
    expect(times).toEqual([...times].sort().reverse());
    const { body: first } = await call(town, "app.bsky.notification.listNotifications", {
      query: "limit=2&reasons=mention",
      as: token,
    });
    const { body: rest } = await call(town, "app.bsky.notification.listNotifications", {
      query: `limit=100&reasons=mention&cursor=${first.cursor}`,
      as: token,
    });
    const mentions = body.notifications.filter((one: { reason: string }) => one.reason === "mention");
    expect([...first.notifications, ...rest.notifications]).toEqual(mentions);
  });
});

describe("threads", () => {
  it("show what stands below the wine cellar", async () => {
    const [cellar] = await searchAll('"wine cellar" quarry', 25);
    const { body } = await call(town, "app.bsky.feed.getPostThread", { query: `uri=${cellar!.uri}` });
    const texts = (replies: readonly ThreadView[]): unknown =>
      replies.map((reply) => [reply.post.record.text.slice(0, 12), texts(reply.replies)]);
    const tree = texts(body.thread.replies) as readonly unknown[];
    expect(tree).toContainEqual(["Dad you drin", [["It’s not abo", [["It does, Wal", []]]]]]);
    expect(tree).toContainEqual(["My cousin di", []]);
  });

  it("say where a parent is gone", async () => {
    const [orphan] = await searchAll("eleven casseroles", 25);
    const { body } = await call(town, "app.bsky.feed.getPostThread", { query: `uri=${orphan!.uri}` });
    expect(body.thread.parent).toMatchObject({ notFound: true });
  });

  it("are not found where the post is gone, while getPosts leaves it out", async () => {
    const gone = "at://did:plc:aaaaaaaaaaaaaaaaaaaaaaaa/app.bsky.feed.post/2222222222222";
    expect(await call(town, "app.bsky.feed.getPostThread", { query: `uri=${gone}` })).toMatchObject({
      status: 400,
      body: { error: "NotFound" },
    });
    expect((await call(town, "app.bsky.feed.getPosts", { query: `uris=${gone}` })).body).toEqual({ posts: [] });
  });
});

describe("an answer from the library", () => {
  const rkey = "3mgabcdefgh2z";

  it("is written once, seen everywhere, and refused a second time under its key", async () => {
    const own = await startTown({ seed: 7 });
    const as = await signIn(own);
    const { did } = own.signIn("library");
    const { body: found } = await call(own, "app.bsky.feed.searchPosts", { query: "q=%22wine+cellar%22+quarry", as });
    const { uri, cid } = found.posts[0]!;
    const record = {
      text: "There is a good book on that 📗",
      createdAt: "2026-03-09T00:00:00.000Z",
      reply: { root: { uri, cid }, parent: { uri, cid } },
    };
    const input = { repo: did, collection: "app.bsky.feed.post", rkey, record };
    const { body: created } = await call(own, "com.atproto.repo.createRecord", { input, as });
    expect(created).toMatchObject({ uri: `at://${did}/app.bsky.feed.post/${rkey}`, validationStatus: "valid" });
    expect(await call(own, "com.atproto.repo.createRecord", { input, as })).toMatchObject({
      status: 500,
      body: { error: "InternalServerError" },
    });
    const { body: thread } = await call(own, "app.bsky.feed.getPostThread", { query: `uri=${uri}` });
    expect(thread.thread.replies.filter((reply: { post: PostView }) => reply.post.uri === created.uri).length).toBe(1);
    const where = `repo=${did}&collection=app.bsky.feed.post&rkey=${rkey}`;
    expect((await call(own, "com.atproto.repo.getRecord", { query: where })).body).toMatchObject({
      cid: created.cid,
      value: { text: record.text },
    });
    await call(own, "com.atproto.repo.deleteRecord", { input: { repo: did, collection: "app.bsky.feed.post", rkey }, as });
    expect(await call(own, "com.atproto.repo.getRecord", { query: where })).toMatchObject({
      status: 400,
      body: { error: "RecordNotFound" },
    });
    await own.stop();
  });

  it("stands although nobody was told, when the connection breaks after it was accepted", async () => {
    const own = await startTown();
    const as = await signIn(own);
    const { did } = own.signIn("library");
    const record = { text: "hello", createdAt: "2026-03-09T00:00:00.000Z" };
    own.fail(`${own.addresses.bluesky}/xrpc/com.atproto.repo.createRecord`, { kind: "dropped" });
    await expect(
      call(own, "com.atproto.repo.createRecord", { input: { repo: did, collection: "app.bsky.feed.post", rkey, record }, as }),
    ).rejects.toThrow();
    const query = `repo=${did}&collection=app.bsky.feed.post&rkey=${rkey}`;
    expect((await call(own, "com.atproto.repo.getRecord", { query })).status).toBe(200);
    await own.stop();
  });

  it.each([
    ["too many graphemes", { text: "x".repeat(301) }, "maximum 300, got 301"],
    ["too many bytes", { text: "👨‍👩‍👧‍👦".repeat(121) }, "maximum 3000"],
    ["no date", { text: "x", createdAt: "yesterday" }, "createdAt"],
  ])("is refused with %s", async (_why, part, complaint) => {
    const { did } = town.signIn("library");
    const record = { createdAt: "2026-03-09T00:00:00.000Z", ...part };
    const { status, body } = await call(town, "com.atproto.repo.createRecord", {
      input: { repo: did, collection: "app.bsky.feed.post", record },
      as: token,
    });
    expect(status).toBe(400);
    expect(body.message).toContain(complaint);
  });

  it("is refused with a key of one's own invention, and in somebody else's name", async () => {
    const record = { text: "x", createdAt: "2026-03-09T00:00:00.000Z" };
    const collection = "app.bsky.feed.post";
    const { did } = town.signIn("library");
    const odd = await call(town, "com.atproto.repo.createRecord", {
      input: { repo: did, collection, rkey: "approval-7", record },
      as: token,
    });
    expect(odd.status).toBe(400);
    const other = { repo: town.signIn("walt").did, collection, record };
    expect((await call(town, "com.atproto.repo.createRecord", { input: other, as: token })).status).toBe(401);
  });
});

suite("specs/bluesky/lexicons", (folder) => {
  const schemas = lexicons(folder);

  it("finds nothing wrong with any answer", async () => {
    const { did } = town.signIn("library");
    const found = await searchAll("millbrook", 100);
    const uris = found
      .slice(0, 25)
      .map((post) => `uris=${post.uri}`)
      .join("&");
    const questions: readonly (readonly [string, string])[] = [
      ["app.bsky.feed.searchPosts", "q=*&limit=100"],
      ["app.bsky.feed.searchPosts", "q=*&limit=100&sort=top"],
      ["app.bsky.notification.listNotifications", "limit=100"],
      ["app.bsky.feed.getPosts", uris],
      ["app.bsky.actor.getProfile", `actor=${did}`],
      ["app.bsky.actor.getProfiles", "actors=millbrooklib.example&actors=weather.millbrook.example"],
      ["com.atproto.identity.resolveHandle", "handle=millbrooklib.example"],
      ["com.atproto.repo.getRecord", `repo=${did}&collection=app.bsky.actor.profile&rkey=self`],
      ...found.map((post) => ["app.bsky.feed.getPostThread", `uri=${post.uri}`] as const),
    ];
    for (const [method, query] of questions) {
      const { status, body } = await call(town, method, { query, as: token });
      expect([status, schemas.output(method, body)], `${method}?${query}`).toEqual([200, []]);
    }
  });

  it("finds nothing wrong with a session or a record", async () => {
    const { identifier, password } = town.signIn("library");
    const { body } = await call(town, "com.atproto.server.createSession", { input: { identifier, password } });
    expect(schemas.output("com.atproto.server.createSession", body)).toEqual([]);
    const posts = await searchAll("*", 100);
    expect(posts.length).toBeGreaterThan(180);
    for (const post of posts) expect(schemas.record("app.bsky.feed.post", post.record), post.record.text).toEqual([]);
  });

  it("finds what is wrong where something is", () => {
    expect(schemas.record("app.bsky.feed.post", { text: "x".repeat(301), createdAt: "soon" }).length).toBe(2);
  });
});
