/** @earshot/connector: the kit with which a network is connected. */
export type * from "./approval.ts";
export type * from "./connector.ts";
export type * from "./http.ts";
export type * from "./manifest.ts";
