import type { Repost, TownTime, WrittenPost } from "./model.ts";
import { fraction, whole } from "./random.ts";
import { instant, stamp } from "./time.ts";

/** A post with its exact times, all RFC 3339 UTC. */
export interface TimedPost {
  readonly id: string;
  readonly written: WrittenPost;
  readonly createdAt: string;
  /** When the network's stream carries it: usually a moment later, sometimes only after its own first reply. */
  readonly arrivesAt: string;
  readonly edits: readonly TimedEdit[];
  readonly deletedAt?: string;
  readonly likes: number;
}

export interface TimedEdit {
  readonly at: string;
  readonly text?: string;
  readonly title?: string;
  readonly html?: string;
}

export interface TimedRepost extends Repost {
  readonly createdAt: string;
}

const MINUTE = 60_000;
/** The hand-written minute is kept and up to ten more are added; answers are written at least ten minutes after what they answer. */
const JITTER = 10 * MINUTE;
/** Two threads a week whose first post arrives after its first reply: what a stream does at its worst. */
const LATE_ROOTS = 2;

export function timePosts(posts: readonly WrittenPost[], seed: number): readonly TimedPost[] {
  const created = new Map(posts.map((post) => [post.id, jittered(post.at, post.id, seed)]));
  const late = lateArrivals(posts, created, seed);
  return posts.map((post) => timed(post, created.get(post.id)!, late.get(post.id), seed)).sort(byCreation);
}

export function timeReposts(reposts: readonly Repost[], seed: number): readonly TimedRepost[] {
  return reposts.map((repost) => ({ ...repost, createdAt: stamp(jittered(repost.at, repost.id, seed)) }));
}

function timed(post: WrittenPost, created: number, lateArrival: number | undefined, seed: number): TimedPost {
  const arrives = lateArrival ?? created + whole(seed, `${post.id}/delay`, 200, 3_000);
  const edits: readonly (Omit<TimedEdit, "at"> & { at: TownTime })[] = post.edits ?? [];
  return {
    id: post.id,
    written: post,
    createdAt: stamp(created),
    arrivesAt: stamp(arrives),
    edits: edits.map((edit, index) => ({
      ...edit,
      at: stamp(Math.max(jittered(edit.at, `${post.id}/edit${index}`, seed), arrives + 1)),
    })),
    ...(post.deletedAt === undefined
      ? {}
      : { deletedAt: stamp(Math.max(jittered(post.deletedAt, `${post.id}/gone`, seed), arrives + 1)) }),
    likes: Math.floor(fraction(seed, `${post.id}/likes`) ** 3 * 60),
  };
}

/** First posts of threads, picked by the seed, that arrive a second after their first reply was written. */
function lateArrivals(
  posts: readonly WrittenPost[],
  created: ReadonlyMap<string, number>,
  seed: number,
): ReadonlyMap<string, number> {
  const firstReply = new Map<string, number>();
  for (const post of posts) {
    if (post.replyTo === undefined || post.on !== undefined || !created.has(post.replyTo)) continue;
    firstReply.set(post.replyTo, Math.min(firstReply.get(post.replyTo) ?? Number.POSITIVE_INFINITY, created.get(post.id)!));
  }
  const chosen = [...firstReply]
    .sort(([a], [b]) => fraction(seed, `${a}/late`) - fraction(seed, `${b}/late`))
    .slice(0, LATE_ROOTS);
  // five seconds: longer than any ordinary delay, so the reply is certainly there first
  return new Map(chosen.map(([id, reply]) => [id, reply + 5_000]));
}

function jittered(time: TownTime, label: string, seed: number): number {
  return instant(time) + whole(seed, `${label}/jitter`, 0, JITTER - 1);
}

function byCreation(a: TimedPost, b: TimedPost): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
}
