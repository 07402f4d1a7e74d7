/** @earshot/connector-bluesky: hears and answers on Bluesky. */
export { bluesky } from "./bluesky.ts";
export type { BlueskyConfig, BlueskyInput } from "./config.ts";
export { manifest } from "./manifest.ts";
export { type MentionContext, toMention } from "./mention.ts";
export {
  type AtUri,
  isCid,
  isDid,
  isHandle,
  isLanguage,
  isNsid,
  isRecordKey,
  isTid,
  isUri,
  parseAtUri,
  parseDatetime,
} from "./syntax.ts";
