/** @earshot/store: the contract of every store. */
export type * from "./store.ts";
