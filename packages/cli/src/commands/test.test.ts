import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const files = {
  "searches/names.search": '"millbrook library" OR {MPL}\n\n+ is the Millbrook Library open?\n- mpl as a licence\n',
  "searches/history.search":
    "name: history\n\nsaved:names (maps OR photographs)\n\n+ old maps at the Millbrook Library\n- old maps\n",
  "more/wrong.search": "library\n\n+ the museum is open\n- Library\n",
  "more/broken.search": "(library\n\n+ library\n",
};

describe("earshot test", () => {
  test("finds the folder of searches by itself, and lets one search name another", async () => {
    const { code, out, note } = await transcript(["test"], { files });
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toBe("ok      history: 2 posts\nok      names: 2 posts");
  });

  test("shows each post that was found or missed wrongly, and goes on", async () => {
    const { code, out } = await transcript(["test", "more", "searches/names.search"], { files });
    expect(code).toBe(1);
    expect(out).toBe(
      [
        "FAILED  broken",
        "error E02: this parenthesis is never closed",
        "  --> more/broken.search:1:1",
        "  1 | (library",
        "    | ^       - it could be closed here",
        '  fix: add ")" at the end',
        "FAILED  wrong",
        "error E14: the search has to find this post, and does not",
        "  --> more/wrong.search:3:3",
        "  3 | + the museum is open",
        "    |   ^^^^^^^^^^^^^^^^^^",
        "  no: library does not occur",
        "error E14: the search must not find this post, and does",
        "  --> more/wrong.search:4:3",
        "  4 | - Library",
        "    |   ^^^^^^^",
        "  yes: library, at 0..7",
        "ok      names: 2 posts",
      ].join("\n"),
    );
  });

  test("the same as data", async () => {
    const { code, out } = await transcript(["test", "--json", "more/wrong.search"], { files });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      searches: [{ file: "more/wrong.search", name: "wrong", ok: false, posts: 2, failures: [{ code: "E14" }, { code: "E14" }] }],
    });
  });

  test("where there are no searches, it says so", async () => {
    expect(await transcript(["test"])).toMatchObject({
      code: 3,
      note: expect.stringContaining(
        'there is no folder "searches" here. Name .search files, or write the first ones with `earshot starter',
      ),
    });
    expect(await transcript(["test", "empty"], { files: { "empty/readme.txt": "" } })).toMatchObject({
      code: 3,
      note: "error file-unreadable: empty holds no .search files",
    });
  });
});
