/** @earshot/desk: from what was heard to an approved reply. */
export { createDesk } from "./create-desk.ts";
export type * from "./desk.ts";
export { ADDRESSED_TO_US } from "./listen.ts";
export type { CardState } from "./states.ts";
