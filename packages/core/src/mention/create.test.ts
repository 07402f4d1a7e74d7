import { expect, expectTypeOf, test } from "vitest";
import { createMention, extractEntities, type MentionFields } from "./index.ts";

const least: MentionFields = {
  network: "feed",
  nativeId: "https://gazette.example/feed#1",
  kind: "article",
  text: "Story hour at #MillbrookLibrary, ask @mpl. #books https://mpl.example/hours",
  provenance: { connector: "feed", via: "feed", heardAt: "2026-01-05T10:00:00Z" },
};

test("a mention with the least said about it is public, and nothing was said about consent", () => {
  expect(createMention(least)).toEqual({
    version: 1,
    id: "feed:https://gazette.example/feed#1",
    ...least,
    entities: [],
    tags: [],
    mentions: [],
    links: [],
    media: [],
    visibility: "public",
    consent: {},
  });
});

test("tags, handles and links come from the entities, once each, then from beside the text", () => {
  const mention = createMention({ ...least, entities: extractEntities(least.text), tags: ["books", "Millbrook"] });
  expect(mention.tags).toEqual(["MillbrookLibrary", "books", "Millbrook"]);
  expect(mention.mentions).toEqual(["mpl"]);
  expect(mention.links).toEqual(["https://mpl.example/hours"]);
});

test("what a payload lacks leaves no field behind", () => {
  const mention = createMention({ ...least, title: undefined, consent: { noIndex: undefined, automated: true } as object });
  expect(Object.hasOwn(mention, "title")).toBe(false);
  expect(mention.consent).toEqual({ automated: true });
});

test("nobody can put an identifier of a patron beside the author", () => {
  expectTypeOf<NonNullable<MentionFields["author"]>>().not.toHaveProperty("patron");
  expectTypeOf<keyof NonNullable<MentionFields["author"]>>().toEqualTypeOf<"id" | "handle" | "name">();
});
