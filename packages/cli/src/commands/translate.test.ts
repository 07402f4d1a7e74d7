import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

describe("earshot translate", () => {
  test("reads another tool's query", async () => {
    const { code, out, note } = await transcript(["translate", "millbrook NEAR/2f library", "--from", "brandwatch"]);
    expect({ code, out, note }).toEqual({ code: 0, out: "millbrook ONEAR/2 library", note: "" });
  });

  test("writes for another tool and shows what is lost, with a post", async () => {
    const { code, out, note } = await transcript(["translate", '"millbrook library" OR {MPL}', "--to", "x"]);
    expect({ code, out }).toEqual({ code: 1, out: '"millbrook library" OR "MPL"' });
    expect(note).toContain('warning W21: that language cannot tell capitals: "MPL" finds more');
    expect(note).toContain('for example, only that one finds: "mpl"');
  });

  test("goes from one tool to another", async () => {
    const { out } = await transcript(["translate", "red near/2 wine", "--from", "meltwater", "--to", "cql"]);
    expect(out).toBe("(red prox/unit=word/distance<=3/unordered wine)");
  });

  test("says what keeps a query from being read", async () => {
    const { code, out, note } = await transcript(["translate", "authorFollowers:[1 TO 9] AND wine", "--from", "brandwatch"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(note).toContain("error E12");
  });

  test("the same as data", async () => {
    const { out } = await transcript(["translate", "wine*", "--to", "x", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      source: "wine*",
      canonical: "wine*",
      written: { text: "", diagnostics: [{ code: "W20" }], example: { post: "wine", foundBy: "query" } },
    });
  });

  test("needs a language that it knows", async () => {
    expect(await transcript(["translate", "wine"])).toMatchObject({ code: 2, note: expect.stringContaining("--from or --to") });
    expect(await transcript(["translate", "wine", "--to", "klingon"])).toMatchObject({
      code: 2,
      note: expect.stringContaining("brandwatch, cql, lucene"),
    });
  });
});
