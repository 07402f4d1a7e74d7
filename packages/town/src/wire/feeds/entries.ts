/** What stands in a feed at a moment. */
import type { Feed } from "../../feeds.ts";
import type { FeedPost } from "../../model.ts";
import { whole } from "../../random.ts";
import type { TownPost, World } from "../../world.ts";

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly author: string;
  readonly url: string;
  /** What names the entry for ever, in the way of its feed. */
  readonly guid: string;
  readonly tags: readonly string[];
  readonly language?: string;
  /** RFC 3339; missing where the feed forgot to say. */
  readonly published?: string;
  readonly updated?: string;
  /** When it last changed, whatever the feed says. */
  readonly changed: string;
  readonly comments: number;
}

/** The entries of a feed at `now` (RFC 3339 UTC), newest first: the deleted are gone, the edited read as edited. */
export function entriesOf(world: World, feed: Feed, now: string): readonly Entry[] {
  const standing = world.posts.filter(
    (post) => post.createdAt <= now && !(post.deletedAt !== undefined && post.deletedAt <= now),
  );
  const here = standing.filter((post) => post.place === feed.id).map((post) => toEntry(world, feed, post, standing, now));
  return here.reverse();
}

function toEntry(world: World, feed: Feed, post: TownPost, standing: readonly TownPost[], now: string): Entry {
  const written = post.written as FeedPost;
  const edit = post.edits.filter(({ at }) => at <= now).at(-1);
  const number = numberOf(world, post);
  const dates = written.undated ? {} : { published: post.createdAt, ...(edit === undefined ? {} : { updated: edit.at }) };
  return {
    id: post.id,
    title: edit?.title ?? written.title ?? "",
    html: edit?.html ?? written.html,
    author: post.author.name,
    url: addressOf(world, feed, post),
    guid: guidOf(world, feed, post, number),
    tags: written.tags ?? [],
    ...(written.languages?.[0] === undefined ? {} : { language: written.languages[0] }),
    ...dates,
    changed: edit?.at ?? post.createdAt,
    comments: standing.filter((other) => other.place === "comments" && other.written.replyTo === post.id).length,
  };
}

/** Numbers that a publishing system would have given, drawn from the seed. */
function numberOf({ seed }: World, { id }: TownPost): number {
  return whole(seed, `${id}/number`, 1_000, 9_999);
}

/** Where a person reads the entry. */
function addressOf(world: World, feed: Feed, post: TownPost): string {
  const slug = post.id.replace(/^(news|forum|history|event|hill|comment)-/, "");
  const number = numberOf(world, post);
  if (feed.id === "gazette") return `${feed.site}/2026/03/${slug}/`;
  if (feed.id === "comments") return `${articleOf(world, post)}#comment-${number}`;
  if (feed.id === "forum") return `${feed.site}/t/${slug}/${number}`;
  if (feed.id === "history") return `${feed.site}/notes/${slug}`;
  if (feed.id === "events") return `${feed.site}/event/${number}`;
  return `${feed.site}/posts/${slug}`;
}

function articleOf(world: World, comment: TownPost): string {
  const article = world.posts.find((post) => post.id === comment.written.replyTo)!;
  return addressOf(world, world.feeds.find((feed) => feed.id === "gazette")!, article);
}

function guidOf(world: World, feed: Feed, post: TownPost, number: number): string {
  if (feed.id === "gazette") return `${feed.site}/?p=${number}`;
  if (feed.id === "forum") return `tag:${new URL(feed.site).host},2026:topic-${number}`;
  return addressOf(world, feed, post);
}
