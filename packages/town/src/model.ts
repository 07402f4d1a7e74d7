/** The shapes everything in Millbrook is written in. Plain data; nothing here depends on a network or on the seed. */

/** A day of the one week the town lives through, and the hour on its clock: `"Mon 21:10"` is Monday 2 March 2026, local time. */
export type TownTime = `${"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun"} ${number}:${string}`;

/** Where something was said: the one social network, or one of the town's feeds (see `feeds.ts`). */
export type FeedPlace = "gazette" | "comments" | "forum" | "history" | "events" | "quarry-hill";
export type Place = "bluesky" | FeedPlace;

/** Somebody who speaks in Millbrook. Every one is invented. */
export interface Person {
  /** Stable name inside the world; never shown on a network. */
  readonly id: string;
  /** As the networks show it. */
  readonly name: string;
  /** Present when the person is on the social network; always under `.example`. */
  readonly handle?: string;
  readonly kind: "person" | "library" | "organisation" | "bot" | "spammer";
  /** How this person writes: for the reader of the posts, no code looks at it. */
  readonly voice: string;
  readonly born?: `${number}s`;
  /** Languages the person writes in (BCP 47), the usual one first; English when absent. */
  readonly languages?: readonly string[];
  /** Says of itself, on its profile, that it is automated. */
  readonly declaresBot?: true;
  /** Asks that signed-out people are not shown its posts: a consent signal the networks pass on. */
  readonly signedInOnly?: true;
}

/** A post on the social network, as its author typed it. */
export interface SkyPost {
  readonly id: string;
  readonly by: string;
  readonly at: TownTime;
  readonly on?: "bluesky";
  readonly text: string;
  /** What the app declared; absent: the author's first language. An empty list: the app declared nothing. */
  readonly languages?: readonly string[];
  /** Id of another post. With a `?` before it, a post that nobody can fetch any more. */
  readonly replyTo?: string;
  readonly quotes?: string;
  readonly images?: readonly { readonly alt: string }[];
  readonly card?: { readonly uri: string; readonly title: string; readonly description: string };
  /** Stretches of the text that the app showed shortened, and where they lead. */
  readonly links?: readonly { readonly text: string; readonly uri: string }[];
  readonly tags?: readonly string[];
  readonly edits?: readonly { readonly at: TownTime; readonly text: string }[];
  readonly deletedAt?: TownTime;
  /** The app sent no facets: tags, handles and links are only characters. */
  readonly plain?: true;
  /** The date the author's app claims, where it is not the true one. RFC 3339 UTC. */
  readonly claims?: string;
}

/** An entry of a feed: an article, a comment, a forum topic, an event. */
export interface FeedPost {
  readonly id: string;
  readonly by: string;
  readonly at: TownTime;
  readonly on: FeedPlace;
  /** Absent where the place has no titles. */
  readonly title?: string;
  readonly html: string;
  readonly languages?: readonly string[];
  readonly replyTo?: string;
  readonly tags?: readonly string[];
  readonly edits?: readonly { readonly at: TownTime; readonly title?: string; readonly html: string }[];
  readonly deletedAt?: TownTime;
  /** The feed forgot to say when. */
  readonly undated?: true;
}

export type WrittenPost = SkyPost | FeedPost;

/** Somebody passed a post on, unchanged. */
export interface Repost {
  readonly id: string;
  readonly by: string;
  readonly at: TownTime;
  readonly of: string;
}
