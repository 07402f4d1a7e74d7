import { isConnectorError, type PostReference, type ReplyPermission } from "@earshot/connector";
import type { Mention, MentionEvent } from "@earshot/core/mention";
import type { BlueskySession } from "./account.ts";
import { idOf, mentionOfView, revisionOfView } from "./mention.ts";
import { type Entry, type PostView, postsAnswer, type ThreadNode, threadAnswer } from "./views.ts";
import { query } from "./xrpc.ts";

/** Most addresses in one question (lexicon of August 2026). */
const mostPosts = 25;

/**
 * The present state of posts. The network leaves out, without a word, what is deleted, taken down or hidden from us; of what it
 * shows in a form that is not known here nothing is told.
 */
export async function refresh(posts: readonly PostReference[], session: BlueskySession): Promise<readonly MentionEvent[]> {
  const events: MentionEvent[] = [];
  for (let from = 0; from < posts.length; from += mostPosts) {
    const asked = posts.slice(from, from + mostPosts).map(({ nativeId }) => nativeId);
    const found = new Map((await entriesFor(asked, session)).map((entry) => [entry.uri, entry]));
    events.push(...asked.flatMap((uri) => (isStrange(found.get(uri)) ? [] : [eventOf(uri, found.get(uri)?.view, session)])));
  }
  return events;
}

function isStrange(entry: Entry<PostView> | undefined): boolean {
  return entry !== undefined && entry.view === undefined;
}

/** A post with everything above and below it, as far as the network shows it. */
export async function thread({ nativeId }: PostReference, session: BlueskySession): Promise<readonly MentionEvent[]> {
  try {
    const answer = await query(session, "app.bsky.feed.getPostThread", {
      parameters: { uri: nativeId },
      schema: threadAnswer,
      as: "public",
    });
    return [...ancestors(answer.thread), answer.thread, ...descendants(answer.thread)].flatMap((node) => eventsOf(node, session));
  } catch (problem) {
    if (isSaidToBeGone(problem)) return [eventOf(nativeId, undefined, session)];
    throw problem;
  }
}

/** The network says it by name. A bare 404 only says that there is no such service at this address. */
function isSaidToBeGone(problem: unknown): boolean {
  return isConnectorError(problem) && problem.code === "gone" && problem.networkCode !== undefined;
}

/** Whether the network lets the library's account answer: the author limits who may, or one has blocked the other. */
export async function mayReply(
  { network, nativeId }: Pick<Mention, "network" | "nativeId">,
  session: BlueskySession,
): Promise<ReplyPermission> {
  if (network !== "bluesky") return { ok: false, code: "unsupported", why: `This post is on ${network}, not on Bluesky.` };
  if (session.config.identifier === undefined)
    return { ok: false, code: "scope", why: "No account is set up for answering on Bluesky." };
  const [view] = await getPosts([nativeId], session);
  return permissionFor(view);
}

/** What a post's view says about answering it. */
export function permissionFor(view: PostView | undefined): ReplyPermission {
  if (view === undefined) return { ok: false, code: "deleted", why: "The post is gone, or hidden from the library's account." };
  const viewer = view.author?.viewer;
  if (viewer?.blockedBy) return { ok: false, code: "blocked", why: "The author has blocked the library's account." };
  if (viewer?.blocking) return { ok: false, code: "blocked", why: "The library's account has blocked the author." };
  if (view.viewer?.replyDisabled)
    return { ok: false, code: "closed", why: "The author limits who may answer, and the library is not among them." };
  return { ok: true };
}

/** The posts at these addresses, at most twenty-five, as far as the network shows them and they are understood here. */
export async function getPosts(uris: readonly string[], session: BlueskySession): Promise<readonly PostView[]> {
  return (await entriesFor(uris, session)).flatMap(({ view }) => view ?? []);
}

async function entriesFor(uris: readonly string[], session: BlueskySession): Promise<readonly Entry<PostView>[]> {
  const { posts } = await query(session, "app.bsky.feed.getPosts", { parameters: { uris }, schema: postsAnswer, as: "public" });
  return posts;
}

function ancestors({ parent }: ThreadNode): readonly ThreadNode[] {
  return parent === undefined ? [] : [...ancestors(parent), parent];
}

function descendants({ replies = [] }: ThreadNode): readonly ThreadNode[] {
  return replies.flatMap((reply) => [reply, ...descendants(reply)]);
}

function eventsOf({ post, uri, notFound }: ThreadNode, session: BlueskySession): readonly MentionEvent[] {
  if (post !== undefined) return [eventOf(post.uri, post, session)];
  return notFound && uri !== undefined ? [eventOf(uri, undefined, session)] : [];
}

function eventOf(uri: string, view: PostView | undefined, { now }: BlueskySession): MentionEvent {
  if (view === undefined) return { type: "remove", id: idOf(uri), revision: now() };
  return {
    type: "upsert",
    mention: mentionOfView(view, { via: "lookup", heardAt: new Date(now()).toISOString() }),
    revision: revisionOfView(view),
  };
}
