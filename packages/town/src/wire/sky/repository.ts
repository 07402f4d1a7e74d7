/** What the network holds at a moment: the week's history up to then, and what was written to it while it ran. */
import type { Resident, World } from "../../world.ts";
import { type CommitEvent, commit, historyOf, type StoredEvent, store } from "./history.ts";
import { createRecords, POST, REPOST, type Records, type SkyRecord } from "./records.ts";

/** A record as it stands now. */
export interface StoredRecord {
  readonly uri: string;
  readonly cid: string;
  readonly author: Resident;
  readonly collection: string;
  readonly rkey: string;
  readonly record: SkyRecord;
  /** Milliseconds since 1970 UTC when the network first saw it. */
  readonly indexedAt: number;
}

export interface Sky {
  readonly world: World;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Everything that stands now, oldest first, without accounts that have left. */
  records(): readonly StoredRecord[];
  posts(): readonly StoredRecord[];
  find(uri: string): StoredRecord | undefined;
  /** Everybody who has an account, by handle or DID. */
  account(actor: string): Resident | undefined;
  /** Writes to an account's repository now; the stream carries it at once. */
  write(change: Pick<CommitEvent, "did" | "operation" | "collection" | "rkey" | "record">): CommitEvent;
  /** What the stream has told up to now. */
  told(): readonly StoredEvent[];
  /** Calls whenever something was written, until unsubscribed. */
  onWrite(listener: () => void): () => void;
  /** How often a post was liked. Likes are counts only; nobody in town is said to have given one. */
  likes(uri: string): number;
}

/** A network on which the week happens, up to whatever `now` says. */
export function createSky(world: World, now: () => number): Sky {
  const records = createRecords(world);
  const residents = new Map(
    world.people.flatMap((person) => [[person.did, person] as const, [person.handle ?? "", person] as const]),
  );
  const stream = createStream(store(historyOf(world, records)), now);
  const standing = (): readonly StoredRecord[] => replay(stream.told(), residents);
  const likes = likesOf(world, records);
  return {
    world,
    now,
    records: standing,
    posts: () => standing().filter((record) => record.collection === POST),
    find: (uri) => standing().find((record) => record.uri === uri),
    account: (actor) => residents.get(actor),
    write: (change) => stream.append(commit({ ...change, at: now() })),
    told: stream.told,
    onWrite: stream.onWrite,
    likes: (uri) => likes.get(uri) ?? 0,
  };
}

interface Stream extends Pick<Sky, "told" | "onWrite"> {
  append(event: CommitEvent): CommitEvent;
}

/** The week's events, of which those up to now have been told; what is written while the town runs goes between. */
function createStream(week: readonly StoredEvent[], now: () => number): Stream {
  let events = week;
  const listeners = new Set<() => void>();
  const told = (): readonly StoredEvent[] => events.filter((event) => event.timeUs <= now() * 1000 + 999);
  return {
    told,
    append(event) {
      const before = told();
      events = store([...before, event, ...events.slice(before.length)]);
      for (const listener of listeners) listener();
      return event;
    },
    onWrite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function likesOf({ posts }: World, records: Records): ReadonlyMap<string, number> {
  const sky = posts.filter((post) => post.place === "bluesky");
  return new Map(sky.map((post) => [records.reference(post.id).uri, post.likes]));
}

function replay(events: readonly StoredEvent[], residents: ReadonlyMap<string, Resident>): readonly StoredRecord[] {
  const standing = new Map<string, StoredRecord>();
  const gone = new Set<string>();
  for (const event of events) {
    if (event.kind === "account" && !event.active) gone.add(event.did);
    if (event.kind === "commit") apply(event, standing, residents);
  }
  return [...standing.values()].filter(({ author }) => !gone.has(author.did));
}

function apply(event: CommitEvent, standing: Map<string, StoredRecord>, residents: ReadonlyMap<string, Resident>): void {
  const { did, collection, rkey, record, cid, at } = event;
  const uri = `at://${did}/${collection}/${rkey}`;
  if (record === undefined || cid === undefined) return void standing.delete(uri);
  const indexedAt = standing.get(uri)?.indexedAt ?? at;
  standing.set(uri, { uri, cid, author: residents.get(did)!, collection, rkey, record, indexedAt });
}

/** The address a record answers, quotes or passes on. */
export function subjectOf({ collection, record }: StoredRecord, relation: "reply" | "quote" | "repost"): string | undefined {
  const uri = (reference: unknown): string | undefined => (reference as { uri?: string } | undefined)?.uri;
  if (relation === "repost") return collection === REPOST ? uri(record["subject"]) : undefined;
  if (collection !== POST) return undefined;
  if (relation === "reply") return uri((record["reply"] as { parent?: unknown } | undefined)?.parent);
  const embed = record["embed"] as { $type?: string; record?: unknown } | undefined;
  return embed?.$type === "app.bsky.embed.record" ? uri(embed.record) : undefined;
}
