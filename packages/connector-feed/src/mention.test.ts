import { mentionSchema } from "@earshot/core/mention/schema";
import { describe, expect, test } from "vitest";
import type { FeedItem } from "./item.ts";
import { toMention } from "./mention.ts";

const entry: FeedItem = {
  id: "1",
  url: "https://gazette.example/news/1",
  title: "Ask the library",
  html: '<p>Who has a <a href="/spade">spade</a> to lend? #tools</p><img src="spade.png" alt="a spade">',
  text: "Who has a spade to lend? #tools",
  author: "Ann Reed",
  published: "2026-03-02T09:00:00.000Z",
  updated: "2026-03-02T10:00:00.000Z",
  tags: ["garden"],
  media: [{ kind: "audio", url: "https://gazette.example/spade.mp3" }],
};
const context = {
  feed: "https://gazette.example/feed",
  connector: "feed gazette",
  heardAt: "2026-03-02T11:00:00.000Z",
  lang: "en",
};

test("an entry becomes a mention that keeps all it said", () => {
  const mention = toMention(entry, context);
  expect(mentionSchema.parse(mention)).toEqual(mention);
  expect(mention).toMatchObject({
    id: "feed:https://gazette.example/feed#1",
    nativeId: "https://gazette.example/feed#1",
    kind: "article",
    title: "Ask the library",
    author: { id: "https://gazette.example/feed#author:Ann Reed", name: "Ann Reed" },
    createdAt: "2026-03-02T09:00:00.000Z",
    editedAt: "2026-03-02T10:00:00.000Z",
    lang: "en",
    langSource: "network",
    tags: ["tools", "garden"],
    links: ["https://gazette.example/spade"],
    provenance: { connector: "feed gazette", via: "feed", heardAt: "2026-03-02T11:00:00.000Z" },
  });
  expect(mention.media.map(({ kind, url, alt }) => [kind, url, alt])).toEqual([
    ["image", "https://gazette.example/news/spade.png", "a spade"],
    ["audio", "https://gazette.example/spade.mp3", undefined],
  ]);
});

describe("what an entry leaves out, the mention leaves out", () => {
  const bare: FeedItem = { id: "1", url: "", title: "", text: "A line.", tags: [], media: [] };

  test("a bare line", () => {
    const mention = toMention(bare, { ...context, lang: undefined });
    expect(mentionSchema.parse(mention)).toEqual(mention);
    expect(Object.keys(mention)).not.toEqual(expect.arrayContaining(["url"]));
    for (const field of ["url", "title", "author", "lang", "createdAt", "editedAt", "markup", "thread"])
      expect(mention).not.toHaveProperty(field);
  });

  test("an update alone is its date, and no edit", () => {
    expect(toMention({ ...bare, updated: "2026-03-02T10:00:00.000Z" }, context)).toMatchObject({
      createdAt: "2026-03-02T10:00:00.000Z",
    });
    expect(toMention({ ...bare, updated: "2026-03-02T10:00:00.000Z" }, context)).not.toHaveProperty("editedAt");
  });

  test("what answers something is a comment", () => {
    expect(toMention({ ...bare, inReplyTo: "post-1" }, context)).toMatchObject({ kind: "comment", thread: { parent: "post-1" } });
  });

  test("without a context, the id is the entry's own and the time is now", () => {
    expect(mentionSchema.parse(toMention({ ...bare, id: "urn:uuid:7" })).nativeId).toBe("urn:uuid:7");
  });
});

test.each([null, 7, "text", {}, { uri: "at://did:plc:x/app.bsky.feed.post/1" }, { ...entry, id: "" }])(
  "%j is no entry",
  (payload) => {
    expect(() => toMention(payload as never)).toThrow(
      expect.objectContaining({ code: "answer-not-understood", isEarshotError: true }),
    );
  },
);
