/** What the network holds at a moment: the week's history up to then, and what was written to it while it ran. */
import type { Resident, World } from "../../world.ts";
import { type CommitEvent, commit, historyOf, type StoredEvent, store, toStreamJson } from "./history.ts";
import { createRecords, POST, REPOST, type SkyRecord } from "./records.ts";

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
  /** Calls for every event written from here on, until unsubscribed. */
  onWrite(listener: (event: StoredEvent) => void): () => void;
  /** How often a post was liked. Likes are counts only; nobody in town is said to have given one. */
  likes(uri: string): number;
}

/** A network on which the week happens, up to whatever `now` says. */
export function createSky(world: World, now: () => number): Sky {
  const records = createRecords(world);
  let events = store(historyOf(world, records));
  const residents = new Map(
    world.people.flatMap((person) => [[person.did, person] as const, [person.handle ?? "", person] as const]),
  );
  const likes = new Map(
    world.posts.filter((post) => post.place === "bluesky").map((post) => [records.reference(post.id).uri, post.likes]),
  );
  const listeners = new Set<(event: StoredEvent) => void>();

  const told = (): readonly StoredEvent[] => events.filter((event) => event.timeUs <= now() * 1000 + 999);
  const standing = (): readonly StoredRecord[] => replay(told(), residents);

  function write(change: Parameters<Sky["write"]>[0]): CommitEvent {
    const event = commit({ ...change, at: now() });
    // what is still to come keeps its place behind this one
    events = store([...told(), event, ...events.slice(told().length)]);
    const stored = told().at(-1)!;
    for (const listener of listeners) listener(stored);
    return event;
  }

  return {
    world,
    now,
    records: standing,
    posts: () => standing().filter((record) => record.collection === POST),
    find: (uri) => standing().find((record) => record.uri === uri),
    account: (actor) => residents.get(actor),
    write,
    told,
    onWrite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    likes: (uri) => likes.get(uri) ?? 0,
  };
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

export { toStreamJson };
