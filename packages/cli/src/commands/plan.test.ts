import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

describe("earshot plan", () => {
  test("says of each network how it is asked, and what can be missed", async () => {
    const { code, out, note } = await transcript(["plan", "telescopes OR #astronomy"]);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toMatch(/^network +calls +fidelity +cost a day +what can be missed$/m);
    expect(out).toMatch(/^bluesky +all that comes +exact +free +\S/m);
    expect(out).toMatch(/^bluesky-search +2 +lossy +free +\S/m);
    expect(out).toMatch(/^facebook +- +cannot +- +\S/m);
    expect(out).toMatch(/^x-recent +1 +superset +about \$0\.25 +\S/m);
    expect(out.indexOf("bluesky")).toBeLessThan(out.indexOf("facebook"));
  });

  test("says what cannot be heard, and why: closed, or not connected", async () => {
    const { out } = await transcript(["plan", "telescopes"]);
    expect(out).toMatch(/^what cannot be heard:$/m);
    expect(out).toMatch(/^- Facebook lets no program search public posts/m);
    expect(out).toMatch(/^- anything on [\w, -]*\bx\b[\w, -]*, until Earshot has a connector/m);
  });

  test("one network whole: the calls, every gap, and a post that it lets pass", async () => {
    const { out } = await transcript(["plan", '"wine cellar" OR @cellar.example', "--network", "bluesky-search"]);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Bluesky search (bluesky-search): lossy, free for a day",
        '  asks "wine cellar"',
        "  asks *  mentions=cellar.example",
        '  - "wine cellar" is missed with a possessive ending (cellar\'s)',
        "    missed: wine cellar's",
      ]),
    );
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
