import { ConnectorError, parsePayload } from "@earshot/connector";
import {
  type ConsentSignals,
  createMention,
  fromFacets,
  type Media,
  type Mention,
  type MentionKind,
  mentionId,
  type ThreadReference,
} from "@earshot/core/mention";
import type { PostRecord } from "./record.ts";
import { type CommitEvent, commitEvent } from "./stream-event.ts";
import { isLanguage, parseAtUri, parseDatetime } from "./syntax.ts";
import { parseTid } from "./tid.ts";
import { type AuthorView, type PostView, postView } from "./views.ts";

/** What a payload does not say itself. */
export interface MentionContext {
  /** Name of the connector. Default: `bluesky`. */
  readonly connector?: string;
  /** Default: `stream` for an event of the stream, `lookup` for anything else. */
  readonly via?: Mention["provenance"]["via"];
  /** RFC 3339, UTC. Default: now. */
  readonly heardAt?: string;
  /** The author's handle, for the stream, which names authors by DID only. */
  readonly handle?: string | undefined;
}

/**
 * Makes a mention of a post view, of what wraps one (an entry of a feed, a node of a thread), of a notification, or of a commit
 * event of the stream that brings a post.
 *
 * @throws ConnectorError `answer-not-understood` for anything else.
 */
export function toMention(payload: unknown, context: MentionContext = {}): Mention {
  if (isRecord(payload) && "time_us" in payload)
    return mentionOfCommit(parsePayload(commitEvent, payload, "A stream event"), context);
  const view = isRecord(payload) && isRecord(payload["post"]) ? payload["post"] : payload;
  return mentionOfView(parsePayload(postView, view, "A post view"), context);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Makes a mention of a post as the network shows it to a reader: with its author's wishes and its counts. */
export function mentionOfView(view: PostView, context: MentionContext = {}): Mention {
  const { uri, record } = view;
  const author = view.author ?? { did: didIn(uri), labels: [] };
  const seen = revisionOfView(view) || undefined;
  return createMention({
    ...mentionOfRecord(record, { uri, author, seen, pictures: picturesOf(view) }, { via: "lookup", ...context }),
    author: {
      id: author.did,
      ...(author.handle && { handle: author.handle }),
      ...(author.displayName && { name: author.displayName }),
    },
    counts: countsOf(view),
    consent: consentOf(author),
  });
}

/** Makes a mention of a post as the stream brings it: what its author's account wishes is not known there. */
export function mentionOfCommit({ did, time_us, commit }: CommitEvent, context: MentionContext = {}): Mention {
  if (commit.operation === "delete")
    throw new ConnectorError("answer-not-understood", "A stream event that deletes a post brings none.");
  const { handle } = context;
  const uri = `at://${did}/${commit.collection}/${commit.rkey}`;
  const author = { did, handle };
  return createMention({
    ...mentionOfRecord(commit.record, { uri, author, seen: time_us / 1000, pictures: [] }, { via: "stream", ...context }),
    author: { id: did, ...(handle && { handle }) },
  });
}

/** The network orders a post's versions by the repository's revision; views have only the time they were indexed. Milliseconds. */
export function revisionOfView({ indexedAt }: PostView): number {
  return (indexedAt && parseDatetime(indexedAt)) || 0;
}

export function revisionOfCommit({ commit }: CommitEvent): number {
  return Math.floor(parseTid(commit.rev) / 1000);
}

interface Place {
  readonly uri: string;
  readonly author: { readonly did: string; readonly handle?: string | undefined };
  /** When the network saw it: milliseconds since 1970 UTC. */
  readonly seen: number | undefined;
  /** Addresses of its pictures. */
  readonly pictures: readonly (string | undefined)[];
}

function mentionOfRecord(
  record: PostRecord,
  { uri, author, seen, pictures }: Place,
  context: MentionContext,
): Parameters<typeof createMention>[0] {
  const { connector = "bluesky", via = "lookup", heardAt = new Date().toISOString() } = context;
  const { text, entities } = fromFacets(record.text, record.facets);
  const labels = (record.labels?.values ?? []).map(({ val }) => val).filter((val) => sensitive.has(val));
  const lang = record.langs.find(isLanguage);
  return {
    network: "bluesky",
    nativeId: uri,
    url: pageOf(uri, author),
    kind: kindOf(record),
    text,
    markup:
      record.facets.length > 0
        ? { format: "facets", source: JSON.stringify({ text: record.text, facets: record.facets }) }
        : undefined,
    entities,
    tags: record.tags,
    links: record.embed?.external
      ? [record.embed.external.uri]
      : record.embed?.media?.external
        ? [record.embed.media.external.uri]
        : [],
    lang,
    langSource: lang ? "author" : undefined,
    createdAt: creationOf(record, seen),
    media: mediaOf(record, pictures),
    thread: threadOf(record),
    sensitive: labels.length > 0 ? true : undefined,
    warning: labels.length > 0 ? labels.join(", ") : undefined,
    provenance: { connector, via, heardAt },
  };
}

/** Values with which authors mark their own posts (atproto.com/specs/label, read 2026-11-21). */
const sensitive: ReadonlySet<string> = new Set(["porn", "sexual", "nudity", "graphic-media"]);

/** The page for people; a handle reads better than a DID and leads to the same place. */
function pageOf(uri: string, { did, handle }: Place["author"]): string {
  const name = handle === undefined || handle === "handle.invalid" ? did : handle;
  return `https://bsky.app/profile/${name}/post/${uri.split("/").at(-1)}`;
}

function kindOf(record: PostRecord): MentionKind {
  if (record.reply) return "reply";
  return quotedIn(record) === undefined ? "post" : "quote";
}

/** A post can embed other records than posts: a list, a feed. Those are shown, not quoted. */
function quotedIn({ embed }: PostRecord): string | undefined {
  const uri = embed?.record && ("record" in embed.record ? embed.record.record.uri : embed.record.uri);
  return uri !== undefined && parseAtUri(uri)?.collection === "app.bsky.feed.post" ? uri : undefined;
}

function threadOf(record: PostRecord): ThreadReference | undefined {
  const { reply } = record;
  const subject = quotedIn(record);
  const around = { ...(reply && { root: reply.root.uri, parent: reply.parent.uri }), ...(subject && { subject }) };
  return Object.keys(around).length > 0 ? around : undefined;
}

/** As the author claims, but never later than the network saw it; the network sorts posts the same way. */
function creationOf({ createdAt }: PostRecord, seen: number | undefined): string | undefined {
  const claimed = parseDatetime(createdAt) ?? parseDatetime(`${createdAt}Z`);
  const instants = [claimed, seen].filter((instant) => instant !== undefined);
  return instants.length > 0 ? new Date(Math.min(...instants)).toISOString() : undefined;
}

function mediaOf({ embed }: PostRecord, pictures: Place["pictures"]): readonly Media[] {
  const images = embed?.images ?? embed?.media?.images ?? [];
  const video = embed?.video ?? embed?.media?.video;
  const alt = embed?.alt;
  return [
    ...images.map(
      (image, at): Media => ({ kind: "image", ...(pictures[at] && { url: pictures[at] }), ...(image.alt && { alt: image.alt }) }),
    ),
    ...(video === undefined ? [] : [{ kind: "video" as const, ...(alt && { alt }) }]),
  ];
}

function picturesOf({ embed }: PostView): Place["pictures"] {
  return (embed?.images ?? embed?.media?.images ?? []).map(({ fullsize }) => fullsize);
}

function countsOf({ likeCount, repostCount, replyCount }: PostView): Mention["counts"] {
  const counts = {
    ...(likeCount !== undefined && { likes: likeCount }),
    ...(repostCount !== undefined && { reposts: repostCount }),
    ...(replyCount !== undefined && { replies: replyCount }),
  };
  return Object.keys(counts).length > 0 ? counts : undefined;
}

/** What authors say of their own account, as labels under their own name; what labellers say of others is not a wish. */
function consentOf({ did, labels }: AuthorView): ConsentSignals {
  const own = new Set(labels.filter(({ src, neg }) => src === did && !neg).map(({ val }) => val));
  return { ...(own.has("!no-unauthenticated") && { signedInOnly: true }), ...(own.has("bot") && { automated: true }) };
}

function didIn(uri: string): string {
  return parseAtUri(uri)?.authority ?? uri;
}

/** The id of a post by its AT-URI. */
export function idOf(uri: string): Mention["id"] {
  return mentionId("bluesky", uri);
}
