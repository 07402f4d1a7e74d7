import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const networks = [
  ...["x", "facebook", "instagram", "threads", "youtube", "reddit"],
  ...["pinterest", "linkedin", "tiktok", "nextdoor", "tumblr", "mastodon", "bluesky", "lemmy"],
  ...["hackernews", "stackexchange", "mediawiki"],
];

describe("earshot links", () => {
  test("one address for each network, and below it what is lost", async () => {
    const { code, out, note } = await transcript(["links", '"millbrook library" NOT "major league"']);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect([...out.matchAll(/^([\w-]+) +https:/gm)].map(([, network]) => network)).toEqual(networks);
    expect(out).toContain("x             https://x.com/search?q=%22millbrook%20library%22%20-%22major%20league%22&f=live");
    expect(out).toMatch(/^facebook .*\n( {14}- .*\n)* {14}- posts with "major league" are not left out$/m);
  });

  test("branches that a box cannot take together have addresses of their own", async () => {
    const { out } = await transcript(["links", "telescopes OR atlases"]);
    expect(out).toMatch(/^facebook +https:\S+telescopes\n +and https:\S+atlases\n/m);
    expect(out).toMatch(/^x +https:\S+telescopes%20OR%20atlases/m);
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
      more: [],
      loss: expect.arrayContaining(["X shows its search to signed-in people only"]),
    });
  });

  test("a query that no box can be asked", async () => {
    const { code, out } = await transcript(["links", 'raw:"milbrk"']);
    expect(code).toBe(0);
    expect(out).toContain("x             nothing in this query can be typed into X's search");
  });

  test("a query with an error", async () => {
    expect(await transcript(["links", "(telescopes"])).toMatchObject({ code: 1, out: "", note: expect.stringContaining("E02") });
  });
});
