/** @earshot/core/mention: every network's post in one shape. */
export type * from "./mention.ts";
export { MENTION_VERSION } from "./mention.ts";
