/** @earshot/desk: from what was heard to an approved reply. */
export type * from "./desk.ts";
export type * from "./states.ts";
