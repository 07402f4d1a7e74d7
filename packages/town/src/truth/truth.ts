import type { NeedKind, Welcome } from "@earshot/core/need";
import type { SearchName } from "../searches.ts";

/** What is true of a post, decided by a person who read it and recorded apart from it. No search, rule or weight may look at this; only measuring may. */
export interface Truth {
  /** It speaks of Millbrook County Library, by whatever name or by none. */
  readonly ours: boolean;
  /** The saved searches whose purpose it falls under, whether or not their words can find it. */
  readonly searches: readonly SearchName[];
  readonly need: NeedKind;
  /** What the need, or the post, is about, in a cataloguer's words. */
  readonly about?: string;
  /** Whether an answer from the library would be welcome; `human`: a person has to look first, whatever a program thinks. */
  readonly welcome: Welcome;
  readonly why: string;
  /** The post of which this is a word-for-word copy by somebody else. */
  readonly copyOf?: string;
  /** The post of which this is the same author's second copy, on another network. */
  readonly crossPostOf?: string;
}

/** Truth by post id. */
export type TruthTable = Readonly<Record<string, Truth>>;

/** Nothing to do with the library, and nobody who would want to hear from it. */
export function elsewhere(why: string): Truth {
  return { ours: false, searches: [], need: "none", welcome: "no", why };
}
