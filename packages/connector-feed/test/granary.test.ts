import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "@earshot/core/mention";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { suite } from "../../../test/suites.ts";
import { parseFeed } from "../src/index.ts";

/** What the suite's ActivityStreams 1 side says of an entry, as far as a feed's entry says it too. */
const activities = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]).pipe(
  z.array(
    z.object({
      content: z.string().optional(),
      displayName: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
);

suite("conformance/granary", (folder) => {
  describe("feeds and what they mean", () => {
    test.each([
      ["feed_with_audio_video", "rss.xml", "as-from-rss"],
      ["feed_with_authors", "rss.xml", "as-from-rss"],
      ["feed_with_note", "rss.xml", "as-from-rss"],
      ["attachments", "feed.json", "as-from-feed"],
    ])("%s.%s", (stem, source, expected) => {
      const read = (suffix: string): string => readFileSync(join(folder, "testdata", `${stem}.${suffix}`), "utf8");
      const { items } = parseFeed(read(source), { url: "https://feed.example/feed" });
      const wanted = activities.parse(JSON.parse(read(`${expected}.json`)));
      expect(items.length).toBe(wanted.length);
      for (const [at, { content, displayName, published }] of wanted.entries()) {
        const { text, title, published: date } = items[at]!;
        if (content !== undefined) expect(text).toBe(fromHtml(content).text);
        if (displayName !== undefined) expect([title, ""]).toContain(displayName);
        if (published !== undefined) expect(Date.parse(date!)).toBe(Date.parse(published));
      }
    });
  });
});
