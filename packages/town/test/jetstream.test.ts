import { afterEach, describe, expect, it, vi } from "vitest";
import { startTown, type Town, type TownOptions } from "../src/index.ts";

interface StreamEvent {
  readonly did: string;
  readonly time_us: number;
  readonly kind: "commit" | "identity" | "account";
  readonly commit?: {
    readonly operation: string;
    readonly collection: string;
    readonly rkey: string;
    readonly record?: {
      readonly text: string;
      readonly createdAt: string;
      readonly reply?: { readonly parent: { readonly uri: string } };
    };
  };
  readonly account?: { readonly active: boolean; readonly status: string };
}

const open: { stop: () => unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
});

async function running(options: TownOptions = {}): Promise<Town> {
  const town = await startTown(options);
  open.push(town);
  return town;
}

interface Listening {
  readonly events: readonly StreamEvent[];
  /** Resolves when so many have come; a slow machine makes it wait, never fail. */
  readonly heard: (count: number) => Promise<void>;
}

async function listen(town: Town, query: string): Promise<Listening> {
  const events: StreamEvent[] = [];
  const socket = town.openSocket(`${town.addresses.jetstream}?${query}`);
  socket.addEventListener("message", ({ data }) => events.push(JSON.parse(String(data))));
  open.push({ stop: () => socket.close() });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  const heard = (count: number): Promise<void> =>
    vi.waitFor(() => expect(events.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
  return { events, heard };
}

/** All that a listener to the whole week should hear, in numbers. */
function weekOf({ world }: Town): {
  creates: number;
  updates: number;
  deletes: number;
  identities: number;
  farewells: number;
  all: number;
} {
  const sky = world.posts.filter((post) => post.place === "bluesky");
  const creates = sky.length;
  const updates = sky.reduce((sum, post) => sum + post.edits.length, 0);
  const deletes = sky.filter((post) => post.deletedAt).length;
  const identities = world.people.filter((person) => person.handle).length;
  return { creates, updates, deletes, identities, farewells: 3, all: creates + updates + deletes + identities + 3 };
}

async function wholeWeek(town: Town): Promise<readonly StreamEvent[]> {
  const { events, heard } = await listen(town, `${posts}&cursor=0`);
  await heard(weekOf(town).all);
  return events;
}

const posts = "wantedCollections=app.bsky.feed.post";

describe("the stream", () => {
  it("replays the week: every post once, its edits, its deletion, accounts that leave", async () => {
    const town = await running({ seed: 7 });
    const events = await wholeWeek(town);
    const week = weekOf(town);
    const operations = (name: string): number => events.filter((event) => event.commit?.operation === name).length;
    expect([operations("create"), operations("update"), operations("delete")]).toEqual([
      week.creates,
      week.updates,
      week.deletes,
    ]);
    expect(events.flatMap((event) => event.account?.status ?? []).sort()).toEqual(["deactivated", "deleted", "takendown"]);
    expect(events.filter((event) => event.kind === "identity").length).toBe(week.identities);
    expect(events.every((event) => event.commit === undefined || event.commit.collection === "app.bsky.feed.post")).toBe(true);
  });

  it("never repeats a time nor goes back, though answers come before what they answer", async () => {
    const events = await wholeWeek(await running({ seed: 7 }));
    const times = events.map((event) => event.time_us);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    const seen = new Map(events.map((event, index) => [`at://${event.did}/app.bsky.feed.post/${event.commit?.rkey}`, index]));
    const early = events.filter((event, index) => (seen.get(event.commit?.record?.reply?.parent.uri ?? "") ?? -1) > index);
    expect(early.length).toBeGreaterThan(0);
  });

  it("goes on from a cursor, the event of the cursor included", async () => {
    const town = await running({ seed: 7 });
    const events = await wholeWeek(town);
    const half = events.slice(Math.floor(events.length / 2));
    const again = await listen(town, `${posts}&cursor=${half[0]!.time_us}`);
    await again.heard(half.length);
    expect(again.events).toEqual(half);
  });

  it("tells nothing of the past without a cursor, and the rest as the week goes on", async () => {
    const town = await running({ seed: 7, at: "2026-03-05T12:00:00Z", clock: "manual" });
    const { events, heard } = await listen(town, posts);
    town.moveTo("2026-03-06T12:00:00Z");
    const thatDay = town.world.posts.filter(
      (post) => post.place === "bluesky" && post.arrivesAt > "2026-03-05T12" && post.arrivesAt <= "2026-03-06T12:00:00.000Z",
    );
    await heard(thatDay.length);
    expect(thatDay.length).toBeGreaterThan(20);
    expect(events.every((event) => event.time_us > Date.parse("2026-03-05T12:00:00Z") * 1000)).toBe(true);
    expect(events.filter((event) => event.commit?.operation === "create").length).toBe(thatDay.length);
  });

  it("carries what is written while it is open", async () => {
    const town = await running();
    const { identifier, password, did } = town.signIn("library");
    const { events, heard } = await listen(town, `${posts}&wantedDids=${did}`);
    const post = async (method: string, input: object, token = ""): Promise<{ accessJwt: string }> => {
      const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
      const response = await town.fetch(`${town.addresses.bluesky}/xrpc/${method}`, {
        method: "POST",
        headers,
        body: JSON.stringify(input),
      });
      return (await response.json()) as { accessJwt: string };
    };
    const { accessJwt } = await post("com.atproto.server.createSession", { identifier, password });
    const record = { $type: "app.bsky.feed.post", text: "Good evening, Millbrook.", createdAt: "2026-03-09T00:00:00.000Z" };
    await post("com.atproto.repo.createRecord", { repo: did, collection: "app.bsky.feed.post", record }, accessJwt);
    await heard(1);
    expect(events).toMatchObject([{ did, kind: "commit", commit: { operation: "create", record } }]);
  });

  it("breaks when told to", async () => {
    const town = await running();
    town.fail(town.addresses.jetstream, { kind: "socket-broken", after: 3 });
    const socket = town.openSocket(`${town.addresses.jetstream}?${posts}&cursor=0`);
    let messages = 0;
    socket.addEventListener("message", () => messages++);
    const code = await new Promise((resolve) => socket.addEventListener("close", (event) => resolve(event.code)));
    expect([code, messages]).toEqual([1006, 3]);
  });

  it("filters by collection, also by the beginning of its name", async () => {
    const town = await running();
    const { identities, farewells, creates } = weekOf(town);
    const collections = async (wanted: string, least: number): Promise<ReadonlySet<unknown>> => {
      const { events, heard } = await listen(town, `wantedCollections=${wanted}&cursor=0`);
      await heard(identities + farewells + least);
      return new Set(events.flatMap((event) => event.commit?.collection ?? []));
    };
    expect(await collections("app.bsky.feed.repost", town.world.reposts.length)).toEqual(new Set(["app.bsky.feed.repost"]));
    expect(await collections("app.bsky.feed.*", creates)).toEqual(new Set(["app.bsky.feed.post", "app.bsky.feed.repost"]));
  });
});
