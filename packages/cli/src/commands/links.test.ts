import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const networks = [
  ...["x", "facebook", "instagram", "threads", "youtube", "reddit"],
  ...["pinterest", "linkedin", "tiktok", "nextdoor", "tumblr", "mastodon", "bluesky", "lemmy"],
  ...["hacker-news", "stack-exchange", "mediawiki"],
];

describe("earshot links", () => {
  test("one address for each network, and below it what is lost", async () => {
    const { code, out, note } = await transcript(["links", '"millbrook library" NOT "major league"']);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect([...out.matchAll(/^([\w-]+) +https:/gm)].map(([, network]) => network)).toEqual(networks);
    expect(out).toContain("x              https://x.com/search?q=%22millbrook%20library%22%20-%22major%20league%22&f=live");
    expect(out).toMatch(/^facebook .*\n( {15}- .*\n)* {15}- posts with "major league" are not left out$/m);
  });

  test("the same as data", async () => {
    const { out } = await transcript(["links", "telescopes", "--json"]);
    const { version, query, links } = JSON.parse(out);
    expect({ version, query }).toEqual({ version: 1, query: "telescopes" });
    expect(links.map(({ network }: { network: string }) => network)).toEqual(networks);
    expect(links[0]).toEqual({
      network: "x",
      title: "X",
      url: "https://x.com/search?q=telescopes&f=live",
      loss: expect.arrayContaining(["X shows its search to signed-in people only"]),
    });
  });

  test("a query that no box can be asked", async () => {
    const { code, out } = await transcript(["links", 'raw:"milbrk"']);
    expect(code).toBe(0);
    expect(out).toContain("x              nothing in this query can be typed into X's search");
  });

  test("a query with an error", async () => {
    expect(await transcript(["links", "(telescopes"])).toMatchObject({ code: 1, out: "", note: expect.stringContaining("E02") });
  });
});
