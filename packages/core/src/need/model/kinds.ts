import type { NeedKind } from "../need.ts";

/** A kind of need, or of news. `none` is what is left where nothing is asked or told. */
export type SaidKind = Exclude<NeedKind, "none">;

/** Kinds that are told apart by weights, in the order of the weights' columns. */
export const saidKinds: readonly SaidKind[] = [
  "question",
  "how-to",
  "wish",
  "frustration",
  "decision",
  "request",
  "complaint",
  "praise",
  "report",
  "event",
];
