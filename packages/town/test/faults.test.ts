import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressBook, startTown, type Town, type TownFault } from "../src/index.ts";

let town: Town;
beforeAll(async () => {
  town = await startTown({ seed: 7 });
});
afterAll(() => town.stop());

const gazette = "https://gazette.example/feed";
const events = "https://events.millbrooklib.example/feed.json";

async function get(url: string): Promise<{ status: number; type: string | null; text: string; headers: Headers }> {
  const response = await town.fetch(url);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    text: await response.text(),
    headers: response.headers,
  };
}

describe("faults", () => {
  it("happen as told, as often as told, and nowhere else", async () => {
    town.fail(gazette, { kind: "status", status: 500 });
    expect((await get(events)).status).toBe(200);
    expect((await get(gazette)).status).toBe(500);
    expect((await get(gazette)).status).toBe(200);
  });

  it.each<[string, TownFault, (answer: Awaited<ReturnType<typeof get>>) => void]>([
    ["half a JSON answer", { kind: "truncated" }, ({ text }) => expect(() => JSON.parse(text)).toThrow()],
    [
      "an HTML page with status 200",
      { kind: "html" },
      ({ status, type }) => expect([status, type]).toEqual([200, "text/html; charset=utf-8"]),
    ],
    [
      "429 with a time to wait",
      { kind: "rate-limited", retryAfter: "7" },
      ({ status, headers }) => expect([status, headers.get("retry-after")]).toEqual([429, "7"]),
    ],
    [
      "an unknown field",
      { kind: "unknown-field" },
      ({ text }) => expect(JSON.parse(text).items[0]).toHaveProperty("weatherToday"),
    ],
  ])("can be %s", async (_name, fault, check) => {
    town.fail(events, fault);
    check(await get(events));
    expect(JSON.parse((await get(events)).text).items[0]).not.toHaveProperty("weatherToday");
  });

  it("can be a feed that is not XML, or one with an element nobody knows", async () => {
    town.fail(gazette, { kind: "not-xml" });
    expect(await get(gazette)).toMatchObject({
      status: 200,
      type: "application/rss+xml; charset=UTF-8",
      text: expect.not.stringContaining("<"),
    });
    town.fail(gazette, { kind: "unknown-field" });
    expect((await get(gazette)).text).toContain("<weather:sky");
  });

  it("can last, and be healed", async () => {
    town.fail(gazette, { kind: "unreachable" }, Number.POSITIVE_INFINITY);
    for (let count = 0; count < 3; count++) await expect(get(gazette)).rejects.toThrow();
    town.heal();
    expect((await get(gazette)).status).toBe(200);
  });

  it("are the only failures", () => expect(town.failures).toEqual([]));
});

describe("the outside", () => {
  it("cannot be reached from the town", async () => {
    await expect(town.fetch("https://elsewhere.example/")).rejects.toThrow("fetch failed");
  });

  it("sees no port and no loopback in anything", async () => {
    for (const { url } of town.addresses.feeds) expect((await get(url)).text).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it("gets the same bytes for the same seed", async () => {
    const own = await startTown({ seed: 7 });
    for (const { url } of town.addresses.feeds) expect(await (await own.fetch(url)).text()).toBe((await get(url)).text);
    await own.stop();
  });
});

describe("the address book", () => {
  it("leads from what a network shows back to the post, both ways, for every post", () => {
    const book = addressBook(town.world);
    for (const { id } of town.world.posts) expect(book.postAt(book.addressOf(id)!)).toBe(id);
    expect(book.feedOf("news-flood")).toBe(gazette);
    expect(book.feedOf("wine-cellar")).toBeUndefined();
    expect(book.postAt("at://nobody")).toBeUndefined();
  });
});
