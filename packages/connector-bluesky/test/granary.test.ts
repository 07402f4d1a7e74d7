import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { suite } from "../../../test/suites.ts";
import { toMention } from "../src/index.ts";

/** What the suite's ActivityStreams 1 side says of a post, as far as a mention says it too. */
const activity = z.object({
  id: z.string().optional(),
  content: z.string().optional(),
  published: z.string().optional(),
  author: z
    .union([
      z.object({ id: z.string().optional(), displayName: z.string().optional(), username: z.string().optional() }),
      z.string(),
    ])
    .optional(),
  image: z.array(z.object({ url: z.string() })).optional(),
  inReplyTo: z.array(z.object({ id: z.string() })).optional(),
  attachments: z.array(z.object({ objectType: z.string(), id: z.string().optional() })).optional(),
  tags: z
    .array(z.object({ startIndex: z.number().optional(), length: z.number().optional(), url: z.string().optional() }))
    .optional(),
});

/** Files whose Bluesky side is no post with an address, so no mention. */
const others: Readonly<Record<string, string>> = {
  actor: "a profile",
  actor_with_featured: "a profile",
  follow: "a follow",
  like: "a like",
  note_with_article_tag_indices: "a bare record: its text and facets are tried in the core's own tests",
  quote_and_attachment: "a view without an address",
  quote_and_image: "a view without an address",
};

suite("conformance/granary", (folder) => {
  const data = join(folder, "testdata");
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), "utf8"));
  const stems = readdirSync(data)
    .flatMap((file) => file.match(/^(.+)\.as-from-bsky\.json$/)?.[1] ?? [])
    .filter((stem) => stem !== "repost");

  describe("posts and what they mean", () => {
    for (const stem of stems)
      test(others[stem] === undefined ? stem : `${stem} is ${others[stem]}`, () => {
        const payload = read(`${stem}.bsky.json`);
        if (others[stem] === undefined) compare(payload, read(`${stem}.as-from-bsky.json`));
        else expect(() => toMention(payload)).toThrow(expect.objectContaining({ code: "answer-not-understood" }));
      });
  });

  test("repost: an entry that stands in a feed because somebody reposted it is heard as the post itself", () => {
    expect(toMention(read("repost.bsky.json"))).toMatchObject({ network: "bluesky", kind: "post" });
  });

  test("much of the suite is posts", () =>
    expect(stems.filter((stem) => others[stem] === undefined).length).toBeGreaterThanOrEqual(4));
});

function compare(payload: unknown, expected: unknown): void {
  const mention = toMention(payload);
  const { id, content, published, author, image, inReplyTo, attachments, tags } = activity.parse(expected);
  expect(mention.text).toBe(content);
  if (id) expect(mention.nativeId).toBe(id);
  if (published)
    expect(Date.parse(mention.createdAt!)).toBe(Date.parse(/Z|[+-]\d\d:\d\d$/.test(published) ? published : `${published}Z`));
  if (typeof author === "object")
    expect(mention.author).toMatchObject({ id: author.id, name: author.displayName, handle: author.username });
  if (inReplyTo) expect(mention.thread?.parent).toBe(inReplyTo[0]!.id);
  if (image) expect(mention.media.length === 0 || mention.media[0]!.kind === "image").toBe(true);
  const quoted = attachments?.find(({ objectType }) => objectType === "note")?.id;
  if (quoted) expect(mention.thread?.subject).toBe(quoted);
  for (const { startIndex, length, url } of tags ?? [])
    if (startIndex !== undefined && length !== undefined && url !== undefined)
      expect(mention.entities).toContainEqual(expect.objectContaining({ span: { start: startIndex, end: startIndex + length } }));
}
