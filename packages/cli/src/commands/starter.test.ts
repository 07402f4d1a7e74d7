import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, transcript } from "../../test/transcript.ts";

const library = ["starter", "Tamsin County Library", "--short", "TCL", "--town", "Millbrook", "--subject", "telescopes"];

describe("earshot starter", () => {
  test("prints one file for the names, the towns and the subjects of a library", async () => {
    const { code, out, note } = await transcript(library);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out.match(/^# .*$/gm)).toEqual(["# names.search", "# towns.search", "# subjects.search"]);
    expect(out).toContain('"Tamsin County Library"');
  });

  test("writes files that check and test find good", async () => {
    const folder = folderWith({});
    const { code, out } = await transcript([...library, "--out", "searches"], { folder });
    expect({ code, out }).toEqual({
      code: 0,
      out: "written  searches/names.search\nwritten  searches/towns.search\nwritten  searches/subjects.search",
    });
    expect(await transcript(["test"], { folder })).toMatchObject({ code: 0 });
    expect(await transcript(["check", "--file", "searches"], { folder })).toMatchObject({ code: 0 });
  });

  test("keeps a file that is there", async () => {
    const folder = folderWith({ "searches/names.search": "mine\n" });
    const { out } = await transcript([...library, "--out", "searches"], { folder });
    expect(out).toContain("kept     searches/names.search: it was there already");
    expect(await readFile(join(folder, "searches/names.search"), "utf8")).toBe("mine\n");
  });

  test("the same as data", async () => {
    const { out } = await transcript(["starter", "Tamsin County Library", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, files: [{ file: "names.search", done: "printed", diagnostics: [] }] });
  });

  test("needs the library's name, and a folder that can be written to", async () => {
    expect(await transcript(["starter"])).toMatchObject({ code: 2, note: expect.stringContaining("the name of the library") });
    expect(await transcript(["starter", " "])).toMatchObject({ note: expect.stringContaining("profile-invalid") });
    const inTheWay = await transcript([...library, "--out", "taken"], { files: { taken: "a file" } });
    expect(inTheWay).toMatchObject({ note: expect.stringContaining("file-unwritable") });
  });
});
