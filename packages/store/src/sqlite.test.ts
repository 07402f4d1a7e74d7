import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { mentionId } from "@earshot/core/mention";
import { afterAll, describe, expect, test } from "vitest";
import { sqlite } from "./sqlite.ts";
import { testStore } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "earshot-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newPath = () => join(folder, `store-${++files}.db`);

let lastPath = "";
testStore({
  name: "sqlite file",
  open: () => {
    lastPath = newPath();
    return sqlite(lastPath);
  },
  reopen: () => sqlite(lastPath),
});
testStore({ name: "sqlite in memory", open: () => sqlite(":memory:") });

describe("a path that does not serve", () => {
  test("a folder that is not there is named, with the way out", () => {
    const path = join(folder, "missing", "store.db");
    expect(() => sqlite(path)).toThrow(
      expect.objectContaining({ code: "store-unwritable", message: expect.stringMatching(/missing.*Choose a path/s) }),
    );
  });

  test("a file that is no database is left as it is", () => {
    const path = newPath();
    writeFileSync(
      path,
      "a shopping list, not a database, and long enough to be read as a header of one hundred bytes or so: bread, milk",
    );
    expect(() => sqlite(path)).toThrow(expect.objectContaining({ code: "store-unwritable" }));
    expect(readFileSync(path, "utf8")).toMatch(/^a shopping list/);
  });

  test.skipIf(process.platform !== "linux")("a file system that takes no files is named (needs /proc)", () => {
    expect(() => sqlite("/proc/earshot.db")).toThrow(
      expect.objectContaining({ code: "store-unwritable", message: expect.stringContaining("/proc/earshot.db") }),
    );
  });

  test.skipIf(process.getuid?.() === 0)("a read-only file is refused at once (needs an ordinary user)", async () => {
    const path = newPath();
    await sqlite(path).close();
    chmodSync(path, 0o400);
    expect(() => sqlite(path)).toThrow(expect.objectContaining({ code: "store-unwritable" }));
  });

  test("a file of a later version is refused", () => {
    const path = newPath();
    const later = new DatabaseSync(path);
    later.exec("PRAGMA user_version = 99");
    later.close();
    expect(() => sqlite(path)).toThrow(expect.objectContaining({ code: "store-newer-version" }));
  });
});

describe("several openings of one file", () => {
  test("see each other's commits and share claims", async () => {
    const path = newPath();
    const [one, two] = [sqlite(path), sqlite(path)];
    const times = { now: "2026-03-02T09:00:00Z", until: "2026-03-02T09:15:00Z" };
    expect(await one.claim(mentionId("town", "a"), "ada", times)).toBeDefined();
    expect(await two.claim(mentionId("town", "a"), "ben", times)).toBeUndefined();
    await one.close();
    await two.close();
  });
});

test("what is forgotten cannot be read from the file", async () => {
  const path = newPath();
  const store = sqlite(path);
  const secret = "a sentence nobody should find again";
  const id = mentionId("town", "a");
  await store.commit({
    events: [
      {
        type: "upsert",
        revision: 1,
        mention: {
          version: 1,
          id,
          network: "town",
          nativeId: "a",
          kind: "post",
          text: secret,
          entities: [],
          tags: [],
          mentions: [],
          links: [],
          media: [],
          visibility: "public",
          consent: {},
          provenance: { connector: "town", via: "search", heardAt: "2026-03-02T08:30:00Z" },
        },
      },
    ],
  });
  expect(filesHold(path, secret)).toBe(true);
  await store.forget([id]);
  expect(filesHold(path, secret)).toBe(false);
  await store.close();
});

function filesHold(path: string, text: string): boolean {
  return [path, `${path}-wal`].some((file) => readFileSync(file).includes(text));
}
