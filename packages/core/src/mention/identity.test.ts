import { expect, test } from "vitest";
import { mentionId, sameMention } from "./index.ts";

test("an id is the network and the network-wide address", () => {
  expect(mentionId("bluesky", "at://did:plc:a/app.bsky.feed.post/1")).toBe("bluesky:at://did:plc:a/app.bsky.feed.post/1");
});

test.each([
  ["Bluesky", "1"],
  ["blue sky", "1"],
  ["", "1"],
  ["feed", ""],
])("mentionId(%j, %j) is refused", (network, nativeId) => {
  expect(() => mentionId(network, nativeId)).toThrow(expect.objectContaining({ code: "mention-id-invalid" }));
});

const post = (network: string, nativeId: string) => ({ id: mentionId(network, nativeId), nativeId });

test.each([
  ["one network, one address", post("mastodon", "https://a.example/1"), post("mastodon", "https://a.example/1"), true],
  ["one address space, two names", post("mastodon", "https://a.example/1"), post("activitypub", "https://a.example/1"), true],
  ["one network, two addresses", post("mastodon", "https://a.example/1"), post("mastodon", "https://a.example/2"), false],
  ["the same number on two networks", post("reddit", "17"), post("lemmy", "17"), false],
])("same mention: %s", (_name, a, b, same) => {
  expect(sameMention(a, b)).toBe(same);
  expect(sameMention(b, a)).toBe(same);
});
