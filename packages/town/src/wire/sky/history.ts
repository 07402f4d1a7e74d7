/** What happened on the network, in the order in which its stream tells it. */
import { departures } from "../../departures.ts";
import { instant, stamp } from "../../time.ts";
import type { Resident, TownPost, World } from "../../world.ts";
import { cidOf, tidOf } from "./encoding.ts";
import { POST, PROFILE, REPOST, type Records, type SkyRecord } from "./records.ts";

export type SkyEvent = CommitEvent | IdentityEvent | AccountEvent;

interface At {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly did: string;
}

/** A record came, changed or went. */
export interface CommitEvent extends At {
  readonly kind: "commit";
  readonly operation: "create" | "update" | "delete";
  readonly collection: string;
  readonly rkey: string;
  readonly rev: string;
  readonly record?: SkyRecord;
  readonly cid?: string;
}

export interface IdentityEvent extends At {
  readonly kind: "identity";
  readonly handle: string;
}

export interface AccountEvent extends At {
  readonly kind: "account";
  readonly active: boolean;
  readonly status?: "takendown" | "deactivated" | "deleted";
}

/** All events of the week, oldest first. It begins with every account naming itself. */
export function historyOf(world: World, records: Records): readonly SkyEvent[] {
  const accounts = world.people.filter((person) => person.handle !== undefined);
  const posts = world.posts.filter((post) => post.place === "bluesky");
  const events = [
    ...accounts.flatMap((person, index) => introduction(person, Date.parse(world.week.from) + index, records)),
    ...posts.flatMap((post) => life(post, records)),
    ...repostsOf(world, records),
    ...farewells(world),
  ];
  return events.sort((a, b) => a.at - b.at);
}

/** Makes a commit, its revision counted from its time. */
export function commit(event: Omit<CommitEvent, "kind" | "rev" | "cid">): CommitEvent {
  const cid = event.record === undefined ? {} : { cid: cidOf(event.record) };
  return { kind: "commit", ...event, rev: tidOf(event.at * 1000, 0), ...cid };
}

function introduction(person: Resident, at: number, records: Records): readonly SkyEvent[] {
  const { did } = person;
  const record = records.profile(person);
  return [
    { kind: "identity", at, did, handle: person.handle! },
    commit({ at, did, operation: "create", collection: PROFILE, rkey: "self", record }),
  ];
}

function life(post: TownPost, records: Records): readonly SkyEvent[] {
  const where = { did: post.author.did, collection: POST, rkey: records.keyOf(post.id) };
  const changes = post.edits.map((edit) =>
    commit({ ...where, at: Date.parse(edit.at), operation: "update", record: records.record(post, edit) }),
  );
  return [
    commit({ ...where, at: Date.parse(post.arrivesAt), operation: "create", record: records.record(post) }),
    ...changes,
    ...(post.deletedAt === undefined ? [] : [commit({ ...where, at: Date.parse(post.deletedAt), operation: "delete" })]),
  ];
}

function repostsOf(world: World, records: Records): readonly SkyEvent[] {
  const dids = new Map(world.people.map((person) => [person.id, person.did]));
  return world.reposts.map(({ id, by, createdAt }) =>
    commit({
      at: Date.parse(createdAt),
      did: dids.get(by)!,
      operation: "create",
      collection: REPOST,
      rkey: records.keyOf(id),
      record: records.repost(id),
    }),
  );
}

function farewells(world: World): readonly SkyEvent[] {
  const dids = new Map(world.people.map((person) => [person.id, person.did]));
  return departures.map(({ who, at, status }) => ({
    kind: "account",
    at: instant(at),
    did: dids.get(who)!,
    active: false,
    status,
  }));
}

/** An event with its place in the stream. */
export type StoredEvent = SkyEvent & {
  /** Microseconds since 1970 UTC: never the same for two events, never going back. */
  readonly timeUs: number;
  readonly sequence: number;
};

/** Gives events, oldest first, their places: those of one millisecond follow each other by microseconds. */
export function store(events: readonly SkyEvent[]): StoredEvent[] {
  let last = 0;
  return events.map((event, sequence) => {
    last = Math.max(event.at * 1000, last + 1);
    return { ...event, timeUs: last, sequence };
  });
}

/** The stream's JSON for an event. */
export function toStreamJson(event: StoredEvent): string {
  const { did, kind, timeUs, sequence: seq } = event;
  const envelope = { did, time_us: timeUs, kind };
  const time = stamp(event.at);
  if (kind === "identity") return JSON.stringify({ ...envelope, identity: { did, handle: event.handle, seq, time } });
  if (kind === "account") {
    const { active, status } = event;
    return JSON.stringify({ ...envelope, account: { active, did, seq, time, status } });
  }
  const { rev, operation, collection, rkey, record, cid } = event;
  return JSON.stringify({ ...envelope, commit: { rev, operation, collection, rkey, record, cid } });
}
