import type { ConnectorEvent, Page } from "@earshot/connector";
import type { BlueskySession } from "./account.ts";
import { idOf, mentionOfCommit, revisionOfCommit } from "./mention.ts";
import { anyEvent, type CommitEvent, type StreamEvent, streamEvent } from "./stream-event.ts";

/** Reads the stream's messages, over as many connections as it takes. */
export interface Listener {
  /** How many messages were understood so far. */
  readonly heard: number;
  /** Where to go on, at the given server. */
  addressAt(server: string): string;
  read(texts: readonly string[]): Page;
  /** A page for a silence. */
  nothing(): Page;
}

/** Microseconds since 1970 UTC, or a length of time in them: the stream's own measure. */
type Time = number;

const second: Time = 1_000_000;
/**
 * Going on, the stream is asked again from a little earlier: servers were seen to lose and reorder events where they change from
 * replaying to live (bluesky-social/jetstream-legacy#42, read 2026-11-21).
 */
const rewind = 5 * second;
/** Servers keep about a day; whoever comes back later than that has missed something. */
const kept = 24 * 3_600 * second;
/** What was read twice because of the rewind is told once; a busy stream brings some hundred posts a second. */
const mostRemembered = 20_000;
/** The stream names authors by DID; a handle is known only when it was announced meanwhile. */
const mostHandles = 10_000;

const collection = "app.bsky.feed.post";

/** Makes a listener that begins where the session's cursor ends. */
export function createListener({ cursor, config, now }: BlueskySession): Listener {
  const begun = cursor === undefined ? now() * 1000 - config.replayHours * 3_600 * second : Number(cursor);
  const teller = createTeller(now);
  let goneOn = cursor !== undefined;
  let missedSince = goneOn && now() * 1000 - begun > kept ? begun : undefined;
  let last = begun;
  let heard = 0;

  function readOne(text: string): readonly ConnectorEvent[] {
    const message = parseJson(text);
    const stamp = anyEvent.safeParse(message);
    if (!stamp.success) return [];
    const time = stamp.data.time_us;
    const gap = missedSince === undefined ? [] : gapBetween(missedSince, time);
    missedSince = undefined;
    heard += 1;
    last = Math.max(last, time);
    return [...gap, ...teller.tell(message)];
  }

  function page(events: readonly ConnectorEvent[]): Page {
    return { events: events.length > 0 ? events : [{ type: "heartbeat" }], cursor: String(last) };
  }

  return {
    get heard() {
      return heard;
    },
    addressAt(server) {
      const from = goneOn ? last - rewind : last;
      goneOn = true;
      return addressFor(server, from);
    },
    read: (texts) => page(texts.flatMap(readOne)),
    nothing: () => page([]),
  };
}

function addressFor(server: string, from: Time): string {
  const url = new URL(server);
  url.searchParams.append("wantedCollections", collection);
  url.searchParams.set("cursor", String(from));
  return url.href;
}

function gapBetween(from: Time, to: Time): readonly ConnectorEvent[] {
  const why = "Bluesky's stream keeps about a day, and the last look was earlier.";
  return to - from < rewind ? [] : [{ type: "gap", from: formatTime(from), to: formatTime(to), why }];
}

interface Teller {
  /** What a message means; nothing for one that is not known here, or that was told before. */
  tell(message: unknown): readonly ConnectorEvent[];
}

function createTeller(now: () => number): Teller {
  const told = createMemory<true>(mostRemembered);
  const handles = createMemory<string>(mostHandles);

  function tellEvent(event: StreamEvent): readonly ConnectorEvent[] {
    if (event.kind === "account") return event.account.active ? [] : [departure(event)];
    if (event.kind === "commit") return event.commit.collection === collection ? [tellCommit(event)] : [];
    if (event.identity.handle !== undefined) handles.set(event.did, event.identity.handle);
    return [];
  }

  function tellCommit(event: CommitEvent): ConnectorEvent {
    return changeOf(event, { handle: handles.get(event.did), heardAt: new Date(now()).toISOString() });
  }

  return {
    tell(message) {
      const event = streamEvent.safeParse(message);
      if (!event.success || told.get(keyOf(event.data))) return [];
      told.set(keyOf(event.data), true);
      return tellEvent(event.data);
    },
  };
}

/** One change of one post has one revision; other events are told apart by their time. */
function keyOf(event: StreamEvent): string {
  if (event.kind !== "commit") return `${event.did} ${event.kind} ${event.time_us}`;
  const { rkey, rev, operation } = event.commit;
  return `${event.did} ${rkey} ${rev} ${operation}`;
}

function changeOf(
  event: CommitEvent,
  context: { readonly handle: string | undefined; readonly heardAt: string },
): ConnectorEvent {
  const { did, commit } = event;
  const revision = revisionOfCommit(event);
  if (commit.operation === "delete")
    return { type: "remove", id: idOf(`at://${did}/${commit.collection}/${commit.rkey}`), revision };
  return { type: "upsert", mention: mentionOfCommit(event, context), revision };
}

/** Deleted, taken down, suspended or deactivated: while an account is not active, none of its posts is to be shown. */
function departure({ did, time_us }: StreamEvent): ConnectorEvent {
  return { type: "authorGone", network: "bluesky", authorId: did, revision: Math.floor(time_us / 1000) };
}

function formatTime(microseconds: number): string {
  return new Date(Math.floor(microseconds / 1000)).toISOString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Memory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Remembers so many things, and forgets the oldest beyond. */
function createMemory<Value>(most: number): Memory<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    },
  };
}
