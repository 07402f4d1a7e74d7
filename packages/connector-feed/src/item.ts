/** A feed in one shape, whatever it was written in. */
export interface Feed {
  readonly title?: string;
  /** BCP 47 tag, as the feed says. */
  readonly lang?: string;
  /** Milliseconds that the feed asks its readers to wait between two visits. */
  readonly interval?: number;
  /** In the order of the feed, most often newest first. */
  readonly items: readonly FeedItem[];
}

/** One entry. Texts are plain; addresses are absolute; dates are RFC 3339 in UTC. */
export interface FeedItem {
  /** The feed's own name for it, which stays when it is edited; where it gives none, its address or a hash of its words. */
  readonly id: string;
  /** Where a person can read it; empty where the feed does not say. */
  readonly url: string;
  /** Empty where it has none. */
  readonly title: string;
  /** The fullest text the feed gives, where that is HTML. */
  readonly html?: string;
  /** What a reader sees. */
  readonly text: string;
  /** Name of the author. A bare e-mail address is no name and is left out. */
  readonly author?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly tags: readonly string[];
  readonly lang?: string;
  /** Pictures, sound and film that come with it. */
  readonly media: readonly FeedMedia[];
  /** What it answers, where it is a comment. */
  readonly inReplyTo?: string;
}

export interface FeedMedia {
  readonly kind: "image" | "video" | "audio" | "document";
  readonly url: string;
  /** Its description. */
  readonly alt?: string;
}
