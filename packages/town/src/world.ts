import { type Branch, branches } from "./branches.ts";
import { departures } from "./departures.ts";
import { type Feed, feeds } from "./feeds.ts";
import { type Library, library } from "./library.ts";
import type { Person, Place } from "./model.ts";
import { NOTICE } from "./notice.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { reposts, writtenPosts } from "./posts/index.ts";
import { letters } from "./random.ts";
import { searches, type TownSearch } from "./searches.ts";
import { instant, stamp, week } from "./time.ts";
import { type TimedPost, type TimedRepost, timePosts, timeReposts } from "./timing.ts";
import { type TruthTable, truth } from "./truth/index.ts";

/** Millbrook, as it is for one seed. */
export interface World {
  /** That all of this is invented. */
  readonly notice: string;
  readonly seed: number;
  readonly week: { readonly from: string; readonly to: string };
  readonly library: Library;
  readonly branches: readonly Branch[];
  readonly people: readonly Resident[];
  readonly feeds: readonly Feed[];
  readonly searches: readonly TownSearch[];
  /** In the order in which they were written. */
  readonly posts: readonly TownPost[];
  readonly reposts: readonly TimedRepost[];
  /** Kept apart from the posts, joined by their ids; only measuring may look. */
  readonly truth: TruthTable;
}

/** A person or an account, with the identifier that a network would have given. */
export interface Resident extends Person {
  /** `did:plc:…`, drawn from the seed. */
  readonly did: string;
}

export interface TownPost extends TimedPost {
  readonly author: Resident;
  readonly place: Place;
  /** RFC 3339 UTC: when nobody could read it any more, because it was deleted or its account left. Missing: it stands. */
  readonly goneAt?: string;
}

/**
 * The invented town. The seed moves what may differ between two true weeks: seconds and minutes within the hour, identifiers,
 * counts, which post reaches the stream after its own replies. It never touches a word that was written.
 */
export function millbrook(options: { readonly seed?: number } = {}): World {
  const seed = options.seed ?? 1;
  const residents = [...people, ...organisations].map((person) => settle(person, seed));
  const byId = new Map(residents.map((resident) => [resident.id, resident]));
  return {
    notice: NOTICE,
    seed,
    week,
    library,
    branches,
    people: residents,
    feeds,
    searches,
    posts: timePosts(writtenPosts, seed).map((post) => place(post, byId.get(post.written.by)!)),
    reposts: timeReposts(reposts, seed),
    truth,
  };
}

function settle(person: Person, seed: number): Resident {
  return { ...person, did: `did:plc:${letters(seed, `did/${person.id}`, 24, "abcdefghijklmnopqrstuvwxyz234567")}` };
}

function place(post: TimedPost, author: Resident): TownPost {
  const where = post.written.on ?? "bluesky";
  const left = where === "bluesky" ? departures.find(({ who }) => who === author.id) : undefined;
  const ends = [post.deletedAt, left && stamp(instant(left.at))].filter((time) => time !== undefined).sort();
  return { ...post, author, place: where, ...(ends[0] === undefined ? {} : { goneAt: ends[0] }) };
}
