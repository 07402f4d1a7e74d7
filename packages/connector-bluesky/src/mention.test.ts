import type { Mention } from "@earshot/core/mention";
import { mentionSchema } from "@earshot/core/mention/schema";
import { describe, expect, test } from "vitest";
import { toMention } from "./mention.ts";

const uri = "at://did:plc:pat/app.bsky.feed.post/3mg2vbzmmq323";
const heardAt = "2026-03-02T10:00:00.000Z";
const author = {
  did: "did:plc:pat",
  handle: "pat.example",
  displayName: "Pat",
  labels: [],
  followersCount: 9_000,
  avatar: "https://pics.example/pat",
};
const record = {
  $type: "app.bsky.feed.post",
  text: "Is the library open?",
  createdAt: "2026-03-02T09:00:00Z",
  langs: ["en", "es"],
};
const view = {
  uri,
  cid: "cid",
  author,
  record,
  indexedAt: "2026-03-02T09:00:01Z",
  likeCount: 2,
  repostCount: 1,
  replyCount: 0,
  labels: [],
};
const other = { uri: "at://did:plc:sam/app.bsky.feed.post/3mg2vbzmmq324", cid: "c" };

const read = (payload: unknown): Mention => {
  const mention = toMention(payload, { heardAt });
  expect(mentionSchema.parse(mention)).toEqual(mention);
  return mention;
};
const withRecord = (more: object): Mention => read({ ...view, record: { ...record, ...more } });

test("a post view becomes a mention that holds what hearing needs, and no fame", () => {
  expect(read(view)).toEqual({
    version: 1,
    id: `bluesky:${uri}`,
    network: "bluesky",
    nativeId: uri,
    url: "https://bsky.app/profile/pat.example/post/3mg2vbzmmq323",
    kind: "post",
    author: { id: "did:plc:pat", handle: "pat.example", name: "Pat" },
    text: "Is the library open?",
    lang: "en",
    langSource: "author",
    createdAt: "2026-03-02T09:00:00.000Z",
    entities: [],
    tags: [],
    mentions: [],
    links: [],
    media: [],
    counts: { likes: 2, reposts: 1, replies: 0 },
    visibility: "public",
    consent: {},
    provenance: { connector: "bluesky", via: "lookup", heardAt },
  });
});

describe("a post in its place", () => {
  test("a reply names the post above and the first one", () => {
    const parent = { ...other, uri: other.uri.replace("324", "325") };
    expect(withRecord({ reply: { root: other, parent } })).toMatchObject({
      kind: "reply",
      thread: { root: other.uri, parent: parent.uri },
    });
  });

  test.each([
    ["a record", { $type: "app.bsky.embed.record", record: other }],
    [
      "a record with pictures",
      { $type: "app.bsky.embed.recordWithMedia", record: { record: other }, media: { images: [{ alt: "a spade" }] } },
    ],
  ])("a quote names what it quotes, in %s", (_, embed) => {
    expect(withRecord({ embed })).toMatchObject({ kind: "quote", thread: { subject: other.uri } });
  });

  test("showing a list or a feed is no quote", () => {
    const embed = {
      $type: "app.bsky.embed.record",
      record: { uri: "at://did:plc:sam/app.bsky.feed.generator/mutuals", cid: "c" },
    };
    expect(withRecord({ embed }).kind).toBe("post");
  });
});

describe("what is attached", () => {
  test("pictures with their descriptions and addresses", () => {
    const embed = { $type: "app.bsky.embed.images", images: [{ alt: "a spade" }, { alt: "" }] };
    const shown = { images: [{ fullsize: "https://pics.example/1" }, {}] };
    expect(read({ ...view, record: { ...record, embed }, embed: shown }).media).toEqual([
      { kind: "image", url: "https://pics.example/1", alt: "a spade" },
      { kind: "image" },
    ]);
  });

  test("a video, and a link with a card", () => {
    expect(withRecord({ embed: { $type: "app.bsky.embed.video", video: {}, alt: "digging" } }).media).toEqual([
      { kind: "video", alt: "digging" },
    ]);
    expect(
      withRecord({ embed: { $type: "app.bsky.embed.external", external: { uri: "https://library.example/" } } }).links,
    ).toEqual(["https://library.example/"]);
  });

  test("tags beside the text, and warnings on it", () => {
    expect(withRecord({ tags: ["books"], labels: { values: [{ val: "nudity" }, { val: "other" }] } })).toMatchObject({
      tags: ["books"],
      sensitive: true,
      warning: "nudity",
    });
  });

  test("places in the text over emoji, by bytes", () => {
    const text = "👩‍👩‍👦‍👦 see library.example #books";
    const start = new TextEncoder().encode(text.slice(0, text.indexOf("library"))).length;
    const facets = [
      {
        index: { byteStart: start, byteEnd: start + 15 },
        features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://library.example/hours" }],
      },
    ];
    const mention = withRecord({ text, facets });
    const link = mention.entities.find(({ kind }) => kind === "link")!;
    expect([mention.text.slice(link.span.start, link.span.end), mention.links]).toEqual([
      "library.example",
      ["https://library.example/hours"],
    ]);
  });
});

describe("what the author wishes", () => {
  const label = (val: string, more: object = {}) => ({ src: "did:plc:pat", val, ...more });
  const consentWith = (...labels: object[]) => read({ ...view, author: { ...author, labels } }).consent;

  test("to be shown to signed-in people only; to be known as automated", () => {
    expect(consentWith(label("!no-unauthenticated"))).toEqual({ signedInOnly: true });
    expect(consentWith(label("bot"), label("!no-unauthenticated"))).toEqual({ signedInOnly: true, automated: true });
  });

  test("is not what somebody else says of them, nor what they took back", () => {
    expect(consentWith(label("bot", { src: "did:plc:labeller" }), label("!no-unauthenticated", { neg: true }))).toEqual({});
  });
});

describe("times", () => {
  test.each([
    ["as claimed", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00.000Z"],
    ["never later than the network saw it", "2027-01-01T00:00:00Z", "2026-03-02T09:00:01.000Z"],
    ["without a zone", "2026-03-01T00:00:00", "2026-03-01T00:00:00.000Z"],
    ["no time at all", "yesterday", "2026-03-02T09:00:01.000Z"],
  ])("%s", (_, createdAt, expected) => expect(withRecord({ createdAt }).createdAt).toBe(expected));
});

describe("odd payloads", () => {
  test.each([
    [
      "unknown fields everywhere",
      { ...view, surprise: 1, author: { ...author, surprise: 1 }, record: { ...record, surprise: { deep: true } } },
    ],
    ["a handle that cannot be verified", { ...view, author: { ...author, handle: "handle.invalid" } }],
    [
      "facets of another shape",
      { ...view, record: { ...record, facets: [{ nothing: true }], langs: "en", tags: null, reply: 7, embed: "x", labels: [] } },
    ],
    ["an author of older answers", { uri, cid: "", record, indexedAt: "2026-03-02T09:00:01Z" }],
    ["an entry of a feed", { $type: "app.bsky.feed.defs#feedViewPost", post: view }],
  ])("%s are read all the same", (_, payload) =>
    expect(read(payload)).toMatchObject({ text: "Is the library open?", author: { id: "did:plc:pat" } }),
  );

  test.each([
    null,
    "text",
    {},
    { id: "1", url: "", title: "", text: "a feed entry" },
    { ...view, uri: "https://bsky.app/" },
    { ...view, record: { ...record, $type: "app.bsky.feed.like" } },
    { did: "did:plc:pat", time_us: 1, kind: "identity", identity: {} },
    {
      did: "did:plc:pat",
      time_us: 1,
      kind: "commit",
      commit: { operation: "delete", rev: "3mg2vbzmmq323", collection: "app.bsky.feed.post", rkey: "3mg2vbzmmq323" },
    },
  ])("%j is none of ours", (payload) => {
    expect(() => toMention(payload)).toThrow(expect.objectContaining({ code: "answer-not-understood", isEarshotError: true }));
  });
});

test("a commit event of the stream has no handle and no wishes, unless told", () => {
  const commit = {
    operation: "create",
    rev: "3mg2vbzmmq323",
    collection: "app.bsky.feed.post",
    rkey: "3mg2vbzmmq323",
    cid: "cid",
    record,
  };
  const event = { did: "did:plc:pat", time_us: 1_772_442_001_000_000, kind: "commit", commit };
  expect(read(event)).toMatchObject({
    nativeId: uri,
    author: { id: "did:plc:pat" },
    url: "https://bsky.app/profile/did:plc:pat/post/3mg2vbzmmq323",
    provenance: { via: "stream" },
  });
  expect(toMention(event, { handle: "pat.example", heardAt })).toMatchObject({
    author: { handle: "pat.example" },
    url: expect.stringContaining("/pat.example/"),
  });
});
