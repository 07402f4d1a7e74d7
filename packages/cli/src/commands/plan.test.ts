import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

describe("earshot plan", () => {
  test("says of each network how it is asked, and what can be missed", async () => {
    const { code, out, note } = await transcript(["plan", "telescopes OR #astronomy"]);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toMatch(/^network +calls +answer +cost a day +what to know first$/m);
    expect(out).toMatch(/^bluesky +all +exact +free +\S/m);
    expect(out).toMatch(/^bluesky-search +2 +lossy +free +\S/m);
    expect(out).toMatch(/^x-recent +1 +superset +about \$0\.25 +\S/m);
    expect(out.indexOf("\nbluesky ")).toBeLessThan(out.indexOf("\nx-recent "));
  });

  test("says what cannot be heard, and why: closed, or not connected", async () => {
    const { out } = await transcript(["plan", "telescopes"]);
    expect(out).toMatch(/^what cannot be heard:$/m);
    expect(out).toMatch(/^- Facebook lets no program search public posts/m);
    expect(out).toMatch(/^- anything on [\w, -]*\bx\b[\w, -]*, until Earshot has a connector/m);
    expect(out).toMatch(/^- Instagram, also with one: nothing in this search can be asked for: only tags/m);
  });

  test("what the stream cannot tell is said first", async () => {
    const { out } = await transcript(["plan", "telescopes author:ann.example"]);
    expect(out).toMatch(/^bluesky +all +lossy +free +author:ann\.example is never true there: /m);
    expect(out).toMatch(/^- Bluesky: author:ann\.example is never true there: /m);
  });

  test("a search for one network leaves the others alone", async () => {
    const { out } = await transcript(["plan", "telescopes network:bluesky"]);
    expect(out).toMatch(/^bluesky +all +exact /m);
    expect(out).not.toMatch(/^x-recent/m);
    expect(out).toContain("- Feeds: this search is for other networks only");
  });

  test("is no wider than the window", async () => {
    for (const words of [
      ["plan", "telescopes"],
      ["plan", '"wine cellar" OR #cellar', "--network", "x"],
    ]) {
      const { out } = await transcript(words, { columns: 80 });
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect((await transcript(words)).out.split("\n").length).toBeLessThan(out.split("\n").length);
    }
  });

  test("one network whole: the calls, every gap, and a post that it lets pass", async () => {
    const { out } = await transcript(["plan", '"wine cellar" OR @cellar.example', "--network", "bluesky-search"]);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Bluesky search (bluesky-search)",
        "  lossy: some of what the search means can be missed; free",
        '  asks "wine cellar"',
        "  asks *  mentions=cellar.example",
        '  - "wine cellar" is missed with a possessive ending (cellar\'s)',
        "    missed: wine cellar's",
      ]),
    );
  });

  test("a post that is missed is told in words", async () => {
    const { out } = await transcript(["plan", "#cellar OR author:mpl", "--network", "x-recent"]);
    expect(out).toContain("  asks #cellar OR from:mpl\n");
    expect(out).toContain("    missed: by mpl, @another_mpl\n");
  });

  test("costs follow the expected volume", async () => {
    const { out } = await transcript(["plan", "telescopes", "--rounds", "200", "--posts", "1000"]);
    expect(out).toMatch(/^x-recent +1 +superset +about \$5\.00 /m);
    expect(out).toMatch(/^youtube +1 +lossy +200 of 100 calls, too many /m);
    expect(await transcript(["plan", "telescopes", "--rounds", "often"])).toMatchObject({ code: 2 });
    expect(await transcript(["plan", "telescopes", "--network", "myspace"])).toMatchObject({ code: 2 });
  });

  test("the same as data, with the calls in the network's own words", async () => {
    const { out } = await transcript(["plan", "names.search", "--json"], { files: { "names.search": "telescopes" } });
    const { version, plans } = JSON.parse(out);
    expect(version).toBe(1);
    expect(plans).toContainEqual(
      expect.objectContaining({
        network: "bluesky",
        profile: "bluesky-search",
        calls: [expect.objectContaining({ text: "telescopes" })],
      }),
    );
  });

  test("a query with an error", async () => {
    expect(await transcript(["plan", "(telescopes"])).toMatchObject({ code: 1, out: "", note: expect.stringContaining("E02") });
  });
});
