/** The second network: Millbrook, an invented town that speaks the real one's wire format in its own way. */
import { type Connector, isConnectorError, type Page } from "@earshot/connector";
import { collect, testApproval } from "@earshot/connector/testing";
import { type Mention, mentionId } from "@earshot/core/mention";
import { mentionSchema } from "@earshot/core/mention/schema";
import { startTown, type Town } from "@earshot/town";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BlueskyInput, bluesky } from "../src/index.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown({ seed: 7 });
});
afterEach(() => town.stop());

const week = 8 * 24;
const library = () => town.signIn(town.world.people.find(({ handle }) => handle === "millbrooklib.example")!.id);

function connect(
  more: BlueskyInput = {},
): Connector<"search" | "inbox" | "stream" | "thread" | "refresh" | "mayReply" | "publish"> {
  const { bluesky: service, blueskyPublic: appview, jetstream } = town.addresses;
  const account = { identifier: library().identifier, service, appview, jetstream: [jetstream] };
  return bluesky({ ...account, lookBackHours: week, replayHours: week, ...more }, town.effects);
}

const didOf = (handle: string): string => town.world.people.find((person) => person.handle === handle)!.did;
const mentionsIn = (pages: readonly Page[]): Mention[] =>
  pages.flatMap(({ events }) => events.flatMap((event) => (event.type === "upsert" ? [event.mention] : [])));
const call = (text: string) => ({ profile: "bluesky-search", kind: "search", text, parameters: {} }) as const;

test("a search brings valid mentions of posts that hold the word", async () => {
  const mentions = mentionsIn(await collect(connect().search(call("library"))));
  expect(mentions.length).toBeGreaterThan(20);
  for (const mention of mentions) expect(mentionSchema.parse(mention)).toEqual(mention);
});

test("the stream brings the whole week: as many posts as there were, and every deletion", async () => {
  const controller = new AbortController();
  const all = town.world.posts.filter(({ place }) => place === "bluesky");
  const removed = new Set<string>();
  const heard = new Set<string>();
  for await (const { events } of connect().stream({ signal: controller.signal })) {
    for (const event of events) if (event.type === "upsert") heard.add(event.mention.id);
    for (const event of events) if (event.type === "remove") removed.add(event.id);
    if (heard.size >= all.length) controller.abort();
  }
  expect([heard.size, removed.size]).toEqual([all.length, all.filter(({ deletedAt }) => deletedAt !== undefined).length]);
});

test("wishes of authors come with a look, whoever heard them first", async () => {
  const mentions = mentionsIn(await collect(connect().search(call("library"))));
  const automated = new Set(town.world.people.filter(({ declaresBot }) => declaresBot).map(({ did }) => did));
  for (const { author, consent } of mentions) expect(consent.automated ?? false).toBe(automated.has(author!.id));
});

describe("answering", () => {
  async function question(): Promise<Mention> {
    return mentionsIn(await collect(connect().inbox()))[0]!;
  }
  const approve = (
    { id, nativeId }: Mention,
    text = "Sí, @burtnagel.example, until eight! https://millbrooklib.example/hours #MillbrookReads @nobody.example",
  ) => testApproval({ network: "bluesky", target: { id, nativeId }, text, lang: "en", approvedAt: "2026-03-09T00:00:00.000Z" });

  test("a reply stands in its thread, with links, tags and the handles of real accounts marked, once", async () => {
    const asked = await question();
    const connector = connect();
    const first = await connector.publish(approve(asked));
    expect([first.replayed, (await connector.publish(approve(asked))).replayed]).toEqual([false, true]);
    const thread = (await connector.thread({ id: asked.id, nativeId: asked.nativeId })).flatMap((event) =>
      event.type === "upsert" ? [event.mention] : [],
    );
    const ours = thread.filter(({ author }) => author?.id === library().did);
    expect(ours).toMatchObject([
      {
        nativeId: first.nativeId,
        thread: { parent: asked.nativeId },
        links: ["https://millbrooklib.example/hours"],
        tags: ["MillbrookReads"],
        entities: expect.arrayContaining([
          { kind: "mention", span: { start: 4, end: 22 }, handle: "burtnagel.example", id: didOf("burtnagel.example") },
        ]),
        lang: "en",
      },
    ]);
  });

  test("an answer that gets lost is looked for, and found", async () => {
    const asked = await question();
    const connector = connect();
    await connector.mayReply(asked);
    town.fail(`${town.addresses.bluesky}/xrpc/com.atproto.repo.createRecord`, { kind: "dropped" });
    expect((await connector.publish(approve(asked))).replayed).toBe(true);
  });

  test("under the key of an approval stands another text: left alone", async () => {
    const asked = await question();
    await connect().publish(approve(asked));
    await expect(connect().publish(approve(asked, "Something else."))).rejects.toMatchObject({ code: "conflict" });
  });

  test("a post that is gone is not answered", async () => {
    const nativeId = "at://did:plc:nobody/app.bsky.feed.post/3mg2vbzmmq323";
    const gone = { id: mentionId("bluesky", nativeId), nativeId } as Mention;
    await expect(connect().publish(approve(gone))).rejects.toMatchObject({ code: "gone" });
  });
});

describe("without an account", () => {
  const anonymous = () => connect({ identifier: undefined });

  test("threads and look-ups work", async () => {
    const [heard] = mentionsIn(await collect(connect().search(call("library"))));
    const events = await anonymous().refresh([{ id: heard!.id, nativeId: heard!.nativeId }]);
    expect(events).toMatchObject([{ type: "upsert", mention: { text: heard!.text } }]);
    expect(await anonymous().mayReply(heard!)).toMatchObject({ ok: false, code: "scope" });
  });

  test.each(["search", "inbox"] as const)("%s says what it needs", async (name) => {
    const pages = name === "search" ? anonymous().search(call("library")) : anonymous().inbox();
    const problem = await collect(pages).catch((error: unknown) => error);
    expect(isConnectorError(problem) && problem.message).toMatch(/handle as `identifier`.*secret BLUESKY_APP_PASSWORD/);
  });
});

test("a token that runs out is renewed once for all who wait", async () => {
  const connector = connect();
  await collect(connector.inbox());
  await town.clock.sleep(3 * 3_600_000);
  await Promise.all([
    collect(connector.inbox()),
    collect(connector.search(call("library"))),
    collect(connector.search(call("open"))),
  ]);
  const named = (method: string) => town.log.filter(({ url }) => url.endsWith(method)).length;
  expect([named("createSession"), named("refreshSession")]).toEqual([1, 1]);
});
