import { afterEach, describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  type AnyConnector,
  type Approval,
  type Connector,
  type ConnectorFactory,
  defineConnector,
  type Manifest,
  type Page,
} from "./index.ts";
import { collect, type Simulator, startSimulator } from "./testing/network.ts";

let network: Simulator | undefined;
afterEach(async () => {
  await network?.stop();
  network = undefined;
});

const manifest: Manifest = {
  spec: 1,
  network: "gazette",
  title: "The Gazette",
  homepage: "https://gazette.example/",
  maintainers: ["somebody"],
  terms: { url: "https://gazette.example/terms", checked: "2026-11-21", notes: [] },
  text: { unit: "graphemes", limit: 300, bytes: 3000, source: "https://gazette.example/rules", checked: "2026-11-21" },
  edits: "none",
  deletions: "none",
  retention: { mayKeepText: true },
  rates: [],
  example: { server: "https://gazette.example" },
};
const config = z.strictObject({ server: z.url(), most: z.number().int().positive().default(10) });
const call = { profile: "gazette", kind: "search", text: "library", parameters: {} } as const;

const reader = defineConnector({
  manifest,
  config,
  name: ({ server }) => `gazette ${server}`,
  async *search(call, session) {
    expectTypeOf(session.config).toEqualTypeOf<{ server: string; most: number }>();
    for (let page = Number(session.cursor ?? 0); page < 3; page++) {
      await session.http.json(`${session.config.server}/${call.text}/${page}`);
      yield { events: [{ type: "heartbeat" }], cursor: String(page + 1) };
    }
  },
});

const writer = defineConnector({
  manifest,
  async publish(approval, session) {
    const { headers } = await session.http.json("https://gazette.example/post", {
      method: "POST",
      json: { text: approval.text },
      write: true,
    });
    return { approvalId: approval.id, nativeId: headers.get("x-id") ?? "", publishedAt: "2026-03-02T09:00:00Z", replayed: false };
  },
});

async function open(): Promise<Simulator> {
  network = await startSimulator({ hosts: { "gazette.example": () => Response.json({}) } });
  return network;
}

describe("a connector has what its author gave, also in its type", () => {
  test("a reader", () => {
    expectTypeOf(reader).toEqualTypeOf<ConnectorFactory<"search", { server: string; most?: number | undefined }>>();
    const connector = reader({ server: "https://gazette.example" });
    expectTypeOf(connector).toEqualTypeOf<Connector<"search">>();
    expectTypeOf(connector).not.toHaveProperty("publish");
    expectTypeOf(connector).toExtend<AnyConnector>();
    expect(Object.keys(connector).sort()).toEqual(["manifest", "name", "search"]);
    expect([connector.name, reader.operations]).toEqual(["gazette https://gazette.example", ["search"]]);
  });

  test("a writer without a configuration is called with nothing", () => {
    expectTypeOf(writer).parameter(0).toEqualTypeOf<Record<string, never> | undefined>();
    expect(writer().name).toBe("gazette");
    expect(Object.keys(writer()).sort()).toEqual(["manifest", "name", "publish"]);
  });
});

describe("a configuration is checked when the connector is made", () => {
  test.each<[received: unknown, message: RegExp]>([
    [
      {},
      /^The Gazette cannot be used: server: .*received undefined\. This would work: \{"server":"https:\/\/gazette\.example"\}$/,
    ],
    [{ server: "gazette" }, /server: Invalid URL, received "gazette"/],
    [{ server: "gazette.example/feed?token=canary-1#canary-2" }, /received "gazette\.example\/feed\?…"\. This/],
    [{ server: "https://gazette.example", most: 0 }, /most: .*received 0/],
    [{ server: "https://gazette.example", sever: 1 }, /Unrecognized key: "sever", received an object with server, sever/],
    ["https://gazette.example", /the configuration: .*received "https:\/\/gazette\.example"/],
  ])("%j", (received, message) => {
    const make = reader as (config: unknown) => unknown;
    expect(() => make(received)).toThrow(
      expect.objectContaining({ code: "config-invalid", message: expect.stringMatching(message) }),
    );
  });

  test("a password that stands there by mistake is not repeated", () => {
    const make = defineConnector({ manifest, config: z.strictObject({ password: z.number() }) }) as (config: unknown) => unknown;
    expect(() => make({ password: "canary-1" })).toThrow(/password: .*received something of type string/);
  });

  test("no configuration means none", () => {
    expect(() => (writer as (config: unknown) => unknown)({ server: "x" })).toThrow(/takes no configuration/);
  });

  test("the example of the manifest is one that works", () => {
    expect(reader(manifest.example as { server: string }).name).toContain("gazette");
  });
});

describe("pages", () => {
  const drain = async (pages: AsyncIterable<Page>): Promise<(string | undefined)[]> =>
    (await collect(pages)).map(({ cursor }) => cursor);

  test("carry opaque cursors from which the next call goes on", async () => {
    const connector = reader({ server: "https://gazette.example" }, (await open()).effects);
    const cursors = await drain(connector.search(call));
    expect(cursors.length).toBe(3);
    expect(await drain(connector.search(call, { cursor: cursors[1]! }))).toEqual(cursors.slice(2));
    expect(network!.log.at(-1)!.url).toBe("https://gazette.example/library/2");
  });

  test("are asked for only when they are wanted, and closing closes everything", async () => {
    const connector = reader({ server: "https://gazette.example" }, (await open()).effects);
    for await (const _ of connector.search(call)) break;
    expect(network!.log.length).toBe(1);
  });

  test("refuse the cursor of another server before any request", async () => {
    const effects = (await open()).effects;
    const [cursor] = await drain(reader({ server: "https://gazette.example" }, effects).search(call));
    network!.clearLog();
    const elsewhere = reader({ server: "https://other.example" }, effects).search(call, { cursor: cursor! });
    await expect(drain(elsewhere)).rejects.toMatchObject({ code: "cursor-invalid" });
    expect(network!.log.length).toBe(0);
  });

  test("end with the signal's reason, even where the author never looks at it", async () => {
    const deaf = defineConnector({ manifest, search: () => forever(), stream: () => forever() });
    const controller = new AbortController();
    const { signal } = controller;
    const [search, stream] = [drain(deaf().search(call, { signal })), drain(deaf().stream({ signal }))];
    controller.abort(new Error("the desk closed"));
    await expect(search).rejects.toThrow("the desk closed");
    expect(await stream).toEqual([]);
  });

  async function* forever(): AsyncGenerator<Page> {
    await new Promise(() => {});
  }
});

test("calls of one connector share what they ask to share, and no other connector's", async () => {
  let made = 0;
  const counting = defineConnector({
    manifest,
    refresh: async (_posts, { shared }) => [
      { type: "remove", id: shared("id", () => `gazette:${++made}`), revision: 0 } as never,
    ],
  });
  const [first, second] = [counting(), counting()];
  const ids = [await first.refresh([]), await first.refresh([]), await second.refresh([])].map(([event]) => event);
  expect(ids).toMatchObject([{ id: "gazette:1" }, { id: "gazette:1" }, { id: "gazette:2" }]);
});

describe("secrets", () => {
  const locked = defineConnector({
    manifest,
    async thread(_post, { secret, http }) {
      const password = await secret("GAZETTE_PASSWORD");
      await http.json("https://gazette.example/login", { method: "POST", json: { password } });
      throw new Error(`the author forgot a line that shows ${password}`);
    },
  });
  const post = { id: "gazette:1", nativeId: "1" } as never;

  test("are asked for by name; a missing one says which", async () => {
    await expect(locked({}, (await open()).effects).thread(post)).rejects.toMatchObject({
      code: "secret-missing",
      message: expect.stringContaining("GAZETTE_PASSWORD"),
    });
  });

  test("stand in no error, whoever throws it", async () => {
    const connector = locked({}, { ...(await open()).effects, secret: async () => "canary-42" });
    await expect(connector.thread(post)).rejects.toThrow("the author forgot a line that shows [secret]");
  });
});

describe("publishing", () => {
  const approval = { id: "a-1", network: "gazette", text: "Yes, until eight.", expiresAt: "2026-03-03T09:00:00Z" } as Approval;

  test("one approval at a time: two calls, one request, one receipt", async () => {
    const connector = writer({}, (await open()).effects);
    const [first, second] = await Promise.all([connector.publish(approval), connector.publish(approval)]);
    expect(first).toBe(second);
    expect(network!.log.length).toBe(1);
  });

  test.each<[change: Partial<Approval>, code: string, message: RegExp]>([
    [{ network: "bluesky" }, "invalid", /is for bluesky, not for The Gazette/],
    [{ text: " \n" }, "invalid", /is empty/],
    [{ text: "é".repeat(301) }, "invalid", /is 301 long as The Gazette counts, which takes 300\. Shorten it/],
    [{ text: "👩‍👩‍👧‍👦".repeat(150) }, "invalid", /has 3750 bytes; The Gazette takes 3000/],
    [{ expiresAt: "2026-03-02T09:00:00Z" }, "not-allowed", /ran out at 2026-03-02T09:00:00Z/],
    [{ expiresAt: "tomorrow" }, "not-allowed", /ran out at tomorrow/],
  ])("%j is refused before any request", async (change, code, message) => {
    const connector = writer({}, (await open()).effects);
    const attempt = connector.publish({ ...approval, ...change });
    await expect(attempt).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(network!.log.length).toBe(0);
  });
});
