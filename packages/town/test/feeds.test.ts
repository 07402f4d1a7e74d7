import { parseFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FeedPlace, startTown, type Town } from "../src/index.ts";

let town: Town;
beforeAll(async () => {
  town = await startTown({ seed: 7 });
});
afterAll(() => town.stop());

function urlOf(id: FeedPlace): string {
  return town.addresses.feeds.find((feed) => feed.id === id)!.url;
}

async function read(
  url: string,
  headers: Record<string, string> = {},
  from = town,
): Promise<{ response: Response; text: string }> {
  const response = await from.fetch(url, { headers });
  return { response, text: await response.text() };
}

function standing(id: FeedPlace): number {
  return town.world.posts.filter((post) => post.place === id && !post.deletedAt).length;
}

describe("feeds", () => {
  it.each([
    ["gazette", "rss", "application/rss+xml; charset=UTF-8"],
    ["comments", "rss", "application/rss+xml; charset=UTF-8"],
    ["forum", "atom", "application/atom+xml; charset=utf-8"],
    ["history", "rdf", "application/rdf+xml"],
    ["events", "json", "application/feed+json; charset=utf-8"],
    ["quarry-hill", "rss", "text/xml"],
  ] as const)("%s is %s, and another's reader finds every entry in it", async (id, format, type) => {
    const { response, text } = await read(urlOf(id));
    expect(response.headers.get("content-type")).toBe(type);
    const parsed = parseFeed(text);
    expect(parsed.format).toBe(format);
    const { items, entries } = parsed.feed as { items?: readonly unknown[]; entries?: readonly unknown[] };
    expect((items ?? entries)?.length).toBe(standing(id));
  });

  it("give whole articles, references and relative links as their software writes them", async () => {
    const { text } = await read(urlOf("gazette"));
    expect(text).toContain("Ferry Landing &#038; Westbrook libraries");
    expect(text).toContain('<a href="/2026/03/agenda-24">');
    expect(text).toContain("<content:encoded><![CDATA[<p>The river crested");
    expect((await read(urlOf("quarry-hill"))).text).toMatch(/&amp;rsquo;d honestly[\s\S]*<link>\/posts\//);
  });

  it("forget a date where the town forgot it", async () => {
    const undated = (await read(urlOf("quarry-hill"))).text.split("<item>").filter((item) => !item.includes("<pubDate>"));
    expect(undated.length - 1).toBe(1);
    expect(undated.join("")).toContain("white van");
  });

  it("leave out what was deleted, and show edits with their date", async () => {
    const { text } = await read(urlOf("forum"));
    expect(text).not.toContain("Supervised exchanges");
    const events = JSON.parse((await read(urlOf("events"))).text) as { items: { title: string; date_modified?: string }[] };
    expect(events.items.filter((item) => item.date_modified).map((item) => item.title)).toEqual([
      expect.stringMatching(/^POSTPONED/),
    ]);
  });

  it("answer 304 to whoever has them already, by hash or by date", async () => {
    const { response } = await read(urlOf("gazette"));
    const known = { "if-none-match": response.headers.get("etag")! };
    const dated = { "if-modified-since": response.headers.get("last-modified")! };
    expect((await read(urlOf("gazette"), known)).response.status).toBe(304);
    expect((await read(urlOf("gazette"), dated)).response.status).toBe(304);
    expect((await read(urlOf("gazette"), { ...dated, "if-none-match": '"other"' })).response.status).toBe(200);
    expect((await read(urlOf("gazette"), { "if-modified-since": "Mon, 02 Mar 2026 00:00:00 GMT" })).response.status).toBe(200);
  });

  it("grow as the week goes on, and change their hash with it", async () => {
    const own = await startTown({ seed: 7, at: "2026-03-04T00:00:00Z", clock: "manual" });
    const before = await read(urlOf("comments"), {}, own);
    own.moveTo("2026-03-07T00:00:00Z");
    const after = await read(urlOf("comments"), { "if-none-match": before.response.headers.get("etag")! }, own);
    expect(after.response.status).toBe(200);
    expect(after.text.split("<item>").length).toBeGreaterThan(before.text.split("<item>").length);
    await own.stop();
  });

  it("cut into pages give every entry once", async () => {
    const own = await startTown({ seed: 7, pageSize: 5 });
    const ids: string[] = [];
    for (let url: string | undefined = urlOf("events"); url; ) {
      const page = JSON.parse((await read(url, {}, own)).text) as { items: { id: string }[]; next_url?: string };
      ids.push(...page.items.map((item) => item.id));
      url = page.next_url;
    }
    expect(new Set(ids).size).toBe(standing("events"));
    expect(ids.length).toBe(standing("events"));
    const next = (await read(urlOf("forum"), {}, own)).text.match(/rel="next" href="([^"]+)"/)?.[1];
    expect((await read(next!, {}, own)).text.split("<entry>").length).toBe(6);
    expect((await read(`${urlOf("gazette")}?paged=9`, {}, own)).response.status).toBe(404);
    await own.stop();
  });

  it("are named on the page of their site", async () => {
    expect((await read("https://gazette.example/")).text).toContain('rel="alternate"');
  });
});
