import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { query } from "@earshot/core/query";
import { resolverOf } from "@earshot/core/query/files";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lazySearches } from "./searches.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "searches-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
const read = () => lazySearches(join(folder, "*.search"))();

describe("searches of a desk", () => {
  test("that are values stay as they are", async () => {
    const searches = [{ name: "cellars", query: query`"wine cellar"` }];
    expect(await lazySearches(searches)()).toBe(searches);
  });

  test("are read from files in the order of their names; a file's own name counts where it says none", async () => {
    await put("b.search", 'name: names\n\n"elmhollow library"\n');
    await put("a.search", '"wine cellar"\n');
    await put("notes.txt", "not a search");
    expect((await read()).map(({ name }) => name)).toEqual(["a", "names"]);
  });

  test("may name each other", async () => {
    await put("a.search", 'saved:"names" cellar\n');
    await put("names.search", '"elmhollow library"\n');
    const searches = await read();
    expect(resolverOf(searches)("names")).toBe(searches[1]?.query);
  });

  test("nothing at the place is told, with the way out", async () => {
    await expect(read()).rejects.toMatchObject({
      code: "file-unreadable",
      message: expect.stringContaining("searches/*.search"),
    });
  });

  test("what cannot run is told for all files at once, at its place", async () => {
    await put("a.search", "name: a\n\n(wine\n");
    await put("b.search", 'saved:"gone"\n');
    await put("c.search", "NOT wine\n");
    const failure = await read().catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ code: "search-invalid" });
    expect(String(failure)).toMatch(/a\.search:3:1[\s\S]*b\.search:1:1[\s\S]*c\.search:1:1/);
  });

  test("two of one name are refused", async () => {
    await put("a.search", "name: names\n\nwine\n");
    await put("names.search", "cellar\n");
    await expect(read()).rejects.toMatchObject({ code: "search-invalid", message: expect.stringContaining('called "names"') });
  });

  test("after a failure, the files are read again", async () => {
    const searches = lazySearches(join(folder, "*.search"));
    await expect(searches()).rejects.toMatchObject({ code: "file-unreadable" });
    await put("a.search", "wine\n");
    expect(await searches()).toHaveLength(1);
  });
});
