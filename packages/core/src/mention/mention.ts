import type { Span } from "../text/span.ts";

/** Version of the meaning of `Mention`. It changes only when an old value can no longer be read as a new one. */
export const MENTION_VERSION = 1;

/** `network:native-id`. Made by `mentionId`, never put together by hand. */
export type MentionId = string & { readonly mentionId: true };

/**
 * Anybody's post, in one shape. Plain data: it survives `JSON.stringify`, and it is a `Searchable`.
 *
 * It holds the least that hearing and answering need. The author is an id, a handle and a name; there is no follower count,
 * no verification, no avatar, no biography, and no place in which an identifier of a library patron could stand.
 */
export interface Mention {
  readonly version: typeof MENTION_VERSION;
  readonly id: MentionId;
  /** Short name of the network: `bluesky`, `feed`, `mastodon`. */
  readonly network: string;
  /** The network-wide address: ActivityPub id, at:// URI, feed address plus guid. */
  readonly nativeId: string;
  /** Where a person can read it. */
  readonly url?: string;
  readonly kind: MentionKind;
  readonly author?: Author;
  readonly title?: string;
  /** What a reader sees, without markup. All offsets are UTF-16 code units into it. */
  readonly text: string;
  /** The text as the network gave it, where that was not plain; `fromHtml` and its kin make the span map from it again. */
  readonly markup?: Markup;
  /** BCP 47 tag; missing when unknown. */
  readonly lang?: string;
  readonly langSource?: "author" | "network" | "detected";
  /** RFC 3339, UTC. Missing where the source gives no date. */
  readonly createdAt?: string;
  readonly editedAt?: string;
  /** Places in `text`, in order. */
  readonly entities: readonly Entity[];
  /** Tags without `#`: those in the text and those the network keeps beside it. */
  readonly tags: readonly string[];
  /** Handles spoken to, without the leading `@`. */
  readonly mentions: readonly string[];
  /** Expanded addresses. */
  readonly links: readonly string[];
  readonly media: readonly Media[];
  readonly thread?: ThreadReference;
  readonly counts?: Counts;
  readonly rating?: number;
  readonly place?: { readonly name?: string; readonly country?: string };
  readonly visibility: Visibility;
  readonly consent: ConsentSignals;
  readonly sensitive?: boolean;
  /** The author's content warning. */
  readonly warning?: string;
  readonly provenance: Provenance;
}

export type MentionKind = "post" | "reply" | "repost" | "quote" | "review" | "article" | "comment";

/** Who wrote it, as far as answering needs to know. The id stays when the handle moves. */
export interface Author {
  readonly id: string;
  /** Without the leading `@`. */
  readonly handle?: string;
  readonly name?: string;
}

export interface Markup {
  readonly format: "html" | "markdown" | "facets" | "wikitext";
  readonly source: string;
}

/** A place in the text that means more than its letters. */
export type Entity =
  | { readonly kind: "mention"; readonly span: Span; readonly handle: string; readonly id?: string }
  | { readonly kind: "tag"; readonly span: Span; readonly tag: string }
  | { readonly kind: "link"; readonly span: Span; readonly url: string }
  | { readonly kind: "cashtag"; readonly span: Span; readonly symbol: string }
  | { readonly kind: "emoji"; readonly span: Span; readonly emoji: string }
  | { readonly kind: "email"; readonly span: Span; readonly address: string };

export interface Media {
  readonly kind: "image" | "video" | "audio" | "document";
  readonly url?: string;
  /** The author's description. */
  readonly alt?: string;
}

/** Native ids of the posts around it; any of them may be unknown or gone. */
export interface ThreadReference {
  readonly root?: string;
  readonly parent?: string;
  /** What a quote or repost points at. */
  readonly subject?: string;
}

/** Reactions to the post, never to its author. */
export interface Counts {
  readonly likes?: number;
  readonly reposts?: number;
  readonly replies?: number;
}

/** `unlisted`: readable, but its author does not want it found. `followers` and `direct` come only from an inbox. */
export type Visibility = "public" | "unlisted" | "followers" | "direct";

/** What the author or the network says about being heard. Missing means: nothing was said. */
export interface ConsentSignals {
  /** The author asks search engines and tools not to find it. */
  readonly noIndex?: boolean;
  /** To be shown to signed-in people only (Bluesky `!no-unauthenticated`). */
  readonly signedInOnly?: boolean;
  /** The author asked this library not to be heard. */
  readonly optedOut?: boolean;
  /** The account declares itself automated. */
  readonly automated?: boolean;
}

/** How the mention came here. */
export interface Provenance {
  /** Name of the connector. */
  readonly connector: string;
  readonly via: "search" | "stream" | "inbox" | "feed" | "thread" | "lookup";
  /** RFC 3339, UTC. */
  readonly heardAt: string;
}

/**
 * What happens to a mention. `revision` is an ordered number (the network's own, or the time of the edit in milliseconds); an
 * older one never overwrites a newer one, ties are broken by a hash of the content, so that any order of events ends in the
 * same state. A `remove` leaves a tombstone: id and revision, nothing else.
 */
export type MentionEvent =
  | { readonly type: "upsert"; readonly mention: Mention; readonly revision: number }
  | { readonly type: "remove"; readonly id: MentionId; readonly revision: number };

/** How one network counts the length of a post, as dated data. */
export interface TextLimits {
  /**
   * `weighted`: X, Latin 1 and most others 2. `graphemes`, `codepoints`, `utf8`, `utf16`: as named.
   * `emoji-bytes`: Threads, characters with emoji counted in UTF-8 bytes.
   */
  readonly unit: "weighted" | "graphemes" | "codepoints" | "utf8" | "utf16" | "emoji-bytes";
  readonly limit: number;
  /** What every address costs, however long it is. */
  readonly urlLength?: number;
  /** Whether the server part of `@user@server` is free of charge. */
  readonly remoteHandlesFree?: boolean;
  /** A second limit in UTF-8 bytes, where there is one (Bluesky: 3,000). */
  readonly bytes?: number;
  readonly source: string;
  /** Day the numbers were read at the source. */
  readonly checked: string;
}
