import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

describe("earshot plan", () => {
  test("says of each network how it is asked, and what can be missed", async () => {
    const { code, out, note } = await transcript(["plan", "telescopes OR #astronomy"]);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toMatch(/^network +calls +fidelity +cost +what can be missed$/m);
    expect(out).toMatch(/^bluesky +all that comes +exact +free +\S/m);
    expect(out).toMatch(/^bluesky-search +2 +lossy +free +\S/m);
    expect(out).toMatch(/^facebook +- +cannot +- +\S/m);
    expect(out.indexOf("bluesky")).toBeLessThan(out.indexOf("facebook"));
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
