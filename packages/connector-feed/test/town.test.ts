/** The second network: Millbrook, an invented town, in four formats and with the usual dirt. */
import type { Connector, Page } from "@earshot/connector";
import { collect } from "@earshot/connector/testing";
import type { Mention } from "@earshot/core/mention";
import { mentionSchema } from "@earshot/core/mention/schema";
import { type FeedPlace, startTown, type Town } from "@earshot/town";
import { afterEach, beforeEach, expect, test } from "vitest";
import { feed } from "../src/index.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown({ seed: 7 });
});
afterEach(() => town.stop());

const places: readonly FeedPlace[] = ["gazette", "comments", "forum", "history", "events", "quarry-hill"];
const call = { profile: "feed", kind: "listen", parameters: {} } as const;
const urlOf = (place: FeedPlace): string => town.addresses.feeds.find(({ id }) => id === place)!.url;
const connect = (place: FeedPlace): Connector<"search" | "refresh"> => feed({ url: urlOf(place) }, town.effects);
const hear = (place: FeedPlace, cursor?: string): Promise<Page[]> =>
  collect(connect(place).search(call, cursor === undefined ? {} : { cursor }));
const mentionsIn = (pages: readonly Page[]): Mention[] =>
  pages.flatMap(({ events }) => events.flatMap((event) => (event.type === "upsert" ? [event.mention] : [])));

test.each(places)("%s: every entry that stands there, each a valid mention under its own id", async (place) => {
  const mentions = mentionsIn(await hear(place));
  const standing = town.world.posts.filter((post) => post.place === place && post.deletedAt === undefined);
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(standing.length);
  for (const mention of mentions) expect(mentionSchema.parse(mention)).toEqual(mention);
  for (const { text, title = "" } of mentions) expect(`${title} ${text}`).not.toMatch(/<\w+|&\w+;|\uFFFD/);
});

test.each(places)("%s: a second visit finds nothing new", async (place) => {
  const first = await hear(place);
  expect((await hear(place, first.at(-1)!.cursor))[0]!.events).toEqual([{ type: "heartbeat" }]);
});

test("an entry without a date has none", async () => {
  expect(mentionsIn(await hear("quarry-hill")).filter(({ createdAt }) => createdAt === undefined).length).toBe(1);
});

test("what is no feed is named, and the others go on", async () => {
  town.fail(urlOf("gazette"), { kind: "html" });
  await expect(hear("gazette")).rejects.toMatchObject({
    code: "answer-not-understood",
    message: expect.stringMatching(/gazette\.example\/feed is no feed: it is an HTML page/),
  });
  expect(mentionsIn(await hear("forum")).length).toBeGreaterThan(0);
});
