/** Posts and people as the network shows them to a reader. */
import { whole } from "../../random.ts";
import { stamp } from "../../time.ts";
import type { Resident } from "../../world.ts";
import { cidOf, type RecordValue } from "./encoding.ts";
import { selfLabels } from "./records.ts";
import { type Sky, type StoredRecord, subjectOf } from "./repository.ts";

/** JSON to be. */
export type View = { readonly [key: string]: unknown };

const CDN = "https://pictures.bluesky.example";
/** What a reader's own account has to do with an author: nothing. */
const stranger = { muted: false, mutedOnlyReposts: false, mutedOnlyQuoteposts: false, blockedBy: false };

export function postView(sky: Sky, post: StoredRecord): View {
  const counts = countsOf(sky, post.uri);
  const embed = embedView(sky, post);
  return {
    uri: post.uri,
    cid: post.cid,
    author: profileViewBasic(sky, post.author),
    record: post.record,
    ...(embed === undefined ? {} : { embed }),
    bookmarkCount: 0,
    ...counts,
    indexedAt: stamp(post.indexedAt),
    viewer: { bookmarked: false, threadMuted: false, embeddingDisabled: false },
    labels: [],
  };
}

export function profileViewBasic(sky: Sky, person: Resident): View {
  return {
    did: person.did,
    handle: person.handle,
    displayName: person.name,
    associated: { activitySubscription: { allowSubscriptions: "followers" } },
    viewer: stranger,
    labels: labelsOf(sky, person),
    createdAt: "2024-11-15T12:00:00.000Z",
  };
}

/** Also holds what no decision may rest on: how many follow. Whoever reads this must leave it lying. */
export function profileViewDetailed(sky: Sky, person: Resident): View {
  const { seed } = sky.world;
  return {
    ...profileViewBasic(sky, person),
    description: `${sky.world.notice.split(".")[0]}.`,
    followersCount: whole(seed, `${person.id}/followers`, 0, 5_000),
    followsCount: whole(seed, `${person.id}/follows`, 0, 900),
    postsCount: sky.posts().filter((post) => post.author === person).length,
    indexedAt: sky.world.week.from,
  };
}

/** A post in its thread: what stands above it, what was answered below. */
export function threadView(
  sky: Sky,
  post: StoredRecord,
  { below, above }: { readonly below: number; readonly above: number },
): View {
  const parent = subjectOf(post, "reply");
  return {
    $type: "app.bsky.feed.defs#threadViewPost",
    post: postView(sky, post),
    ...(parent === undefined || above === 0 ? {} : { parent: parentView(sky, parent, above) }),
    ...(below === 0
      ? {}
      : { replies: repliesTo(sky, post.uri).map((reply) => threadView(sky, reply, { below: below - 1, above: 0 })) }),
    threadContext: {},
  };
}

function parentView(sky: Sky, uri: string, above: number): View {
  const parent = sky.find(uri);
  return parent
    ? threadView(sky, parent, { below: 0, above: above - 1 })
    : { $type: "app.bsky.feed.defs#notFoundPost", uri, notFound: true };
}

function repliesTo(sky: Sky, uri: string): readonly StoredRecord[] {
  return sky.posts().filter((post) => subjectOf(post, "reply") === uri);
}

function countsOf(sky: Sky, uri: string): View {
  const records = sky.records();
  const count = (relation: "reply" | "quote" | "repost"): number =>
    records.filter((record) => subjectOf(record, relation) === uri).length;
  return { replyCount: count("reply"), repostCount: count("repost"), likeCount: sky.likes(uri), quoteCount: count("quote") };
}

function labelsOf({ world }: Sky, person: Resident): readonly View[] {
  const uri = `at://${person.did}/app.bsky.actor.profile/self`;
  return selfLabels(person).map((val) => ({ src: person.did, uri, cid: cidOf({ did: person.did }), val, cts: world.week.from }));
}

interface Embed {
  readonly $type: string;
  readonly images?: readonly { readonly alt: string; readonly image: { readonly ref: { readonly $link: string } } }[];
  readonly external?: RecordValue;
  readonly record?: { readonly uri: string };
}

function embedView(sky: Sky, { author, record }: StoredRecord): View | undefined {
  const embed = record["embed"] as unknown as Embed | undefined;
  if (embed?.images)
    return { $type: "app.bsky.embed.images#view", images: embed.images.map((image) => imageView(author, image)) };
  if (embed?.external) return { $type: "app.bsky.embed.external#view", external: embed.external };
  if (embed?.record) return { $type: "app.bsky.embed.record#view", record: quotedView(sky, embed.record.uri) };
  return undefined;
}

function imageView({ did }: Resident, { alt, image }: NonNullable<Embed["images"]>[number]): View {
  const address = (size: string): string => `${CDN}/img/${size}/plain/${did}/${image.ref.$link}`;
  return { thumb: address("feed_thumbnail"), fullsize: address("feed_fullsize"), alt };
}

function quotedView(sky: Sky, uri: string): View {
  const quoted = sky.find(uri);
  if (!quoted) return { $type: "app.bsky.embed.record#viewNotFound", uri, notFound: true };
  const { cid, author, record } = quoted;
  return {
    $type: "app.bsky.embed.record#viewRecord",
    uri,
    cid,
    author: profileViewBasic(sky, author),
    value: record,
    labels: [],
    ...countsOf(sky, uri),
    embeds: [],
    indexedAt: stamp(quoted.indexedAt),
  };
}
