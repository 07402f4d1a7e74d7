import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ActivityContext,
  createMention,
  extractEntities,
  fromActivityStreams,
  fromMarkdown,
  type Mention,
  toActivityStreams,
} from "../index.ts";

const context: ActivityContext = { connector: "town", via: "inbox", heardAt: "2026-03-03T00:00:00.000Z" };

/** A note as Mastodon sends it. Invented. */
const note = {
  "@context": "https://www.w3.org/ns/activitystreams",
  id: "https://town.example/users/ann/statuses/1",
  type: "Note",
  summary: null,
  inReplyTo: "https://town.example/users/bo/statuses/7",
  published: "2026-03-02T10:00:00+01:00",
  url: "https://town.example/@ann/1",
  attributedTo: "https://town.example/users/ann",
  to: ["https://www.w3.org/ns/activitystreams#Public"],
  cc: ["https://town.example/users/ann/followers"],
  sensitive: false,
  content:
    '<p><span class="h-card"><a href="https://town.example/@mpl" class="u-url mention">@<span>mpl</span></a></span> any good ' +
    '<a href="https://town.example/tags/telescopes" class="mention hashtag" rel="tag">#<span>telescopes</span></a>?</p>',
  contentMap: { en: "<p>another wording</p>" },
  attachment: [{ type: "Document", mediaType: "image/jpeg", url: "https://files.town.example/1.jpg", name: "the moon" }],
  tag: [
    { type: "Mention", href: "https://town.example/@mpl", name: "@mpl" },
    { type: "Hashtag", href: "https://town.example/tags/telescopes", name: "#telescopes" },
  ],
  replies: { type: "Collection", totalItems: 2 },
};

function mentionOf(document: unknown): Mention {
  const reading = fromActivityStreams(document, context);
  if (reading.type !== "upsert") throw new Error(`read as ${reading.type}`);
  return reading.mention;
}

test("a note as Mastodon sends it", () => {
  expect(mentionOf(note)).toMatchObject({
    id: "activitypub:https://town.example/users/ann/statuses/1",
    kind: "reply",
    text: "@mpl any good #telescopes?",
    author: { id: "https://town.example/users/ann", handle: "ann@town.example" },
    createdAt: "2026-03-02T09:00:00.000Z",
    tags: ["telescopes"],
    mentions: ["mpl@town.example"],
    media: [{ kind: "image", url: "https://files.town.example/1.jpg", alt: "the moon" }],
    thread: { parent: "https://town.example/users/bo/statuses/7" },
    counts: { replies: 2 },
    visibility: "public",
  });
});

describe("what a document is", () => {
  const by = (type: string, object: unknown) =>
    fromActivityStreams({ type, id: "https://a.example/act", actor: "https://a.example/u", object }, context);

  test("made, changed, passed on, removed", () => {
    expect(by("Create", note)).toMatchObject({ type: "upsert", mention: { kind: "reply" } });
    expect(by("Update", { ...note, updated: "2026-03-04T00:00:00Z" })).toMatchObject({
      type: "upsert",
      revision: Date.UTC(2026, 2, 4),
    });
    expect(by("Announce", note)).toMatchObject({
      mention: { kind: "repost", text: "@mpl any good #telescopes?", thread: { subject: note.id } },
    });
    expect(by("Delete", { type: "Tombstone", id: note.id })).toMatchObject({ type: "remove", id: `activitypub:${note.id}` });
    expect(by("Delete", note.id)).toMatchObject({ type: "remove" });
  });

  test.each(["Like", "Follow", "Undo"])("%s is no post", (type) => {
    expect(by(type, note.id)).toEqual({ type: "other", what: type });
  });

  test("who may read it, and what its author wants", () => {
    const open = "https://www.w3.org/ns/activitystreams#Public";
    expect(mentionOf({ ...note, to: [], cc: [open] }).visibility).toBe("unlisted");
    expect(mentionOf({ ...note, to: "https://town.example/users/ann/followers", cc: [] }).visibility).toBe("followers");
    expect(mentionOf({ ...note, to: ["https://town.example/@mpl"], cc: [] }).visibility).toBe("direct");
    const profile = {
      id: "https://town.example/users/ann",
      type: "Service",
      preferredUsername: "ann",
      indexable: false,
      followers: "x",
    };
    expect(mentionOf({ ...note, attributedTo: profile })).toMatchObject({
      author: { id: profile.id, handle: "ann@town.example" },
      consent: { noIndex: true, automated: true },
    });
  });

  test.each([
    ["name", { name: 1 }],
    ["content", { content: 42 }],
    ["contentMap", { contentMap: "x" }],
    ["contentMap", { contentMap: { "not a tag": "x" } }],
    ["actor", { actor: 90 }],
    ["url", { url: "images/1.jpg" }],
    ["type", { type: 16 }],
    ["id", { id: 4 }],
  ])("a wrong %s is refused by name", (field, change) => {
    const refusal = { code: "activity-invalid", message: expect.stringContaining(field) };
    expect(() => fromActivityStreams({ ...note, ...change }, context)).toThrow(expect.objectContaining(refusal));
  });
});

test("there and back: the same id, author, text, links, thread, time and visibility", () => {
  const words = fc.array(
    fc.constantFrom(
      "library",
      "<b>",
      "&amp;",
      "ü",
      "👩🏽‍🏫",
      "#books",
      "@ann",
      "https://a.example/?a=1&b=2",
      "a@b.org",
      "\n",
      "'",
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom("public", "unlisted", "followers"), (some, visibility) => {
      const text = some
        .join(" ")
        .replaceAll(/ *\n */g, "\n")
        .trim();
      fc.pre(text !== "");
      const before = createMention({
        network: "activitypub",
        nativeId: "https://town.example/1",
        kind: "reply",
        text,
        entities: extractEntities(text),
        author: { id: "https://town.example/users/ann", handle: "ann@town.example", name: "Ann" },
        createdAt: "2026-03-02T09:00:00.000Z",
        thread: { parent: "https://town.example/0" },
        lang: "en",
        langSource: "author",
        visibility,
        provenance: { connector: "town", via: "inbox", heardAt: context.heardAt },
      });
      const { markup: _markup, ...after } = mentionOf(JSON.parse(JSON.stringify(toActivityStreams(before))));
      expect(after).toEqual(before);
    }),
  );
});

describe("what other servers send", () => {
  const by = { attributedTo: "https://other.example/u/bo", to: ["https://www.w3.org/ns/activitystreams#Public"] };

  test("activities that hand on each other without end are one repost, and no endless way down", () => {
    let document: object = note;
    for (let depth = 0; depth < 30_000; depth++)
      document = { type: ["Announce", "Create"], id: "https://town.example/announce/1", object: document };
    expect(fromActivityStreams(document, context)).toMatchObject({
      type: "upsert",
      mention: { kind: "repost", nativeId: "https://town.example/announce/1" },
    });
  });

  test("a community that hands on what its members do brings the post itself", () => {
    const object = { ...by, id: "https://other.example/comment/2", type: "Note", content: "<p>yes</p>" };
    const create = { id: "https://other.example/create/1", type: "Create", actor: by.attributedTo, object };
    const announce = {
      id: "https://other.example/announce/1",
      type: "Announce",
      actor: "https://other.example/c/books",
      object: create,
    };
    expect(mentionOf(announce)).toMatchObject({
      nativeId: object.id,
      kind: "post",
      text: "yes",
      author: { id: by.attributedTo },
    });
  });

  test("a page that is shared is one of the links, and the language is believed", () => {
    const attachment = [{ type: "Link", href: "https://a.example/x", mediaType: "text/html; charset=utf-8" }];
    const page = { ...by, id: "https://other.example/post/1", type: "Page", name: "A good book?", attachment };
    expect(mentionOf({ ...page, language: { identifier: "fr", name: "Français" } })).toMatchObject({
      links: ["https://a.example/x"],
      lang: "fr",
      langSource: "author",
      media: [],
    });
    expect(mentionOf({ ...page, language: { identifier: "und", name: "Undetermined" } }).lang).toBeUndefined();
  });

  test("a review of a book has its rating", () => {
    const review = {
      ...by,
      id: "https://other.example/review/1",
      type: "Review",
      name: "Review of X",
      content: "<p>good</p>",
      rating: 4,
    };
    expect(mentionOf(review)).toMatchObject({ kind: "review", rating: 4, text: "good" });
  });

  test("a repost that is taken back is removed", () => {
    const object = { id: "https://town.example/announce/1", type: "Announce", object: "https://other.example/1" };
    expect(fromActivityStreams({ id: "https://town.example/undo/1", type: "Undo", object }, context)).toMatchObject({
      type: "remove",
      id: "activitypub:https://town.example/announce/1",
    });
    const like = { ...object, type: "Like" };
    expect(fromActivityStreams({ type: "Undo", object: like }, context)).toEqual({ type: "other", what: "Undo" });
  });

  test("of a list of texts the first counts", () => {
    const listed = {
      ...by,
      id: "https://other.example/3",
      type: ["Note"],
      content: ["<p>one</p>"],
      published: ["2026-03-02T09:00:00Z"],
    };
    expect(mentionOf(listed)).toMatchObject({ text: "one", createdAt: "2026-03-02T09:00:00.000Z" });
  });

  test("Markdown is read by whoever can", () => {
    const video = {
      ...by,
      id: "https://other.example/v",
      type: "Video",
      name: "Story hour",
      mediaType: "text/markdown",
      content: "**Come** in",
    };
    expect(mentionOf(video)).toMatchObject({ text: "**Come** in" });
    expect(fromActivityStreams(video, { ...context, fromMarkdown })).toMatchObject({
      mention: { text: "Come in", markup: { format: "markdown", source: "**Come** in" } },
    });
  });
});
