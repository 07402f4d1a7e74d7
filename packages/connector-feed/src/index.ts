/** @earshot/connector-feed: hears RSS, Atom, RDF and JSON feeds. */
export { type FeedConfig, feed } from "./feed.ts";
export type { Feed, FeedItem, FeedMedia } from "./item.ts";
export { manifest } from "./manifest.ts";
export { type MentionContext, toMention } from "./mention.ts";
export { type ParseFeedOptions, parseFeed } from "./parse-feed.ts";
