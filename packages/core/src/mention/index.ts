/** @earshot/core/mention: every network's post in one shape. */

/** By its own door, so that the parser of Markdown stays out of every bundle that does not ask for it. */
export {
  fromMarkdown,
  type MarkdownFlavour,
  type MarkdownOptions,
  type MarkdownToSafeHtmlOptions,
  markdownToSafeHtml,
} from "@earshot/core/mention/markdown";
export { type ActivityContext, type ActivityReading, fromActivityStreams } from "./activity-streams/from-activity-streams.ts";
export { type ActivityObject, toActivityStreams } from "./activity-streams/to-activity-streams.ts";
export { createDeduper, type Deduper, type DeduperOptions } from "./copies/deduper.ts";
export type { Copy } from "./copies/tie.ts";
export { createMention, type MentionFields } from "./create.ts";
export { type EntityOptions, extractEntities } from "./entities.ts";
export { toAtom } from "./feeds/atom.ts";
export type { FeedOptions } from "./feeds/feed.ts";
export { type JsonFeed, toJsonFeed } from "./feeds/json-feed.ts";
export { type Facet, type FacetFeature, fromFacets } from "./from-facets.ts";
export { fromHtml, type HtmlOptions } from "./from-html.ts";
export { fromWikitext, type WikitextOptions } from "./from-wikitext.ts";
export type { KnownHandle } from "./html/anchors.ts";
export { type MentionIdentity, mentionId, sameMention } from "./identity.ts";
export { type DetectedLanguage, detectLanguage, type LanguageDetector } from "./language/detect-language.ts";
export type * from "./mention.ts";
export { MENTION_VERSION } from "./mention.ts";
export type { PlainText } from "./plain.ts";
export {
  applyRetention,
  defaultRetention,
  type Keep,
  keptUntil,
  type MentionStanding,
  type RetentionOptions,
  type RetentionSchedule,
} from "./retention.ts";
export { applyEvent, contentHash, eventId, type MentionState } from "./revision.ts";
export { type SafeHtmlOptions, textToHtml, toSafeHtml } from "./safe-html.ts";
export { fitsLimits, textLength } from "./text-length.ts";
export { buildThreads, postsBefore, type Thread, type ThreadPost } from "./threads.ts";
export { type WikitextToSafeHtmlOptions, wikitextToSafeHtml } from "./wikitext/wikitext-to-safe-html.ts";
