/** @earshot/core: all doors at once, schemas and test kits apart. */
export * from "./mention/index.ts";
export * from "./need/index.ts";
export * from "./policy/index.ts";
export * from "./query/files.ts";
export * from "./query/index.ts";
export { messages } from "./query/messages.ts";
export * from "./query/profiles/index.ts";
export * from "./query/starter.ts";
export * from "./text/index.ts";
/** Of two writers of this name the one for any findings; that for replies, with waivers, is at the policy door. */
export { toSarif } from "./text/index.ts";
