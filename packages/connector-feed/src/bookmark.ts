import type { FeedItem } from "./item.ts";
import { hashText } from "./parts.ts";

/** What the connector remembers of its last visit. */
export interface Bookmark {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Milliseconds between two visits that the feed asked for. */
  readonly interval?: number;
  /** Milliseconds since 1970 UTC: the feed asks not to be visited before. */
  readonly notBefore?: number;
  /** Entries by a hash of their id, with a hash of what they said: what is new or edited is what is not here. */
  readonly seen: ReadonlyMap<string, string>;
}

/** A cursor has 4 KiB; the entries beyond these are told again whenever the feed changes, which harms nobody. */
const mostRemembered = 150;

export function parseBookmark(text: string | undefined): Bookmark {
  if (text === undefined) return { seen: new Map() };
  const { s, ...rest }: { readonly s: string } & Omit<Bookmark, "seen"> = JSON.parse(text);
  return { ...rest, seen: new Map(s.split(" ").map((pair) => pair.split(":") as [string, string])) };
}

export function formatBookmark({ seen, ...rest }: Bookmark): string {
  const pairs = [...seen].slice(0, mostRemembered).map((pair) => pair.join(":"));
  return JSON.stringify({ ...rest, s: pairs.join(" ") });
}

/** The entries as a bookmark remembers them. */
export function remember(items: readonly FeedItem[]): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [hashText(item.id), hashText(JSON.stringify(item))]));
}

export type Novelty = "new" | "edited" | "known";

export function noveltyOf(item: FeedItem, { seen }: Bookmark): Novelty {
  const before = seen.get(hashText(item.id));
  if (before === undefined) return "new";
  return before === hashText(JSON.stringify(item)) ? "known" : "edited";
}
