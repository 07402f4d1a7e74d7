import type { TextLimits } from "@earshot/core/mention";
import type { SearchProfile } from "@earshot/core/query";

/**
 * Everything true of a network that is not code: read by planner, docs, command and contract suite. Constant for the life of
 * the connector, and tested to be true.
 */
export interface Manifest {
  /** Version of the connector contract. */
  readonly spec: 1;
  /** Short name, as in `Mention.network`. */
  readonly network: string;
  readonly title: string;
  readonly homepage: string;
  readonly maintainers: readonly string[];
  readonly terms: NetworkTerms;
  /** What the network can be asked; the connector's `search` receives calls planned for it. */
  readonly search?: SearchProfile;
  readonly text?: TextLimits;
  readonly edits: Following;
  readonly deletions: Following;
  readonly retention: RetentionDuty;
  readonly reply?: ReplyFacts;
  readonly rates: readonly RateBucket[];
  /** A configuration that passes the connector's own check: for docs and tests. Holds no secret. */
  readonly example: Readonly<Record<string, unknown>>;
}

export interface NetworkTerms {
  readonly url: string;
  /** Day somebody read them. */
  readonly checked: string;
  /** What an institution must know before it turns the connector on, one sentence each. */
  readonly notes: readonly string[];
}

/** How later changes of a post reach us: the network tells, somebody must look, or not at all. */
export type Following = "event" | "poll" | "none";

/** What the terms demand of whoever keeps posts. */
export interface RetentionDuty {
  readonly deleteWithinHours?: number;
  readonly refreshWithinDays?: number;
  readonly mayKeepText: boolean;
}

export interface ReplyFacts {
  readonly threading: "flat" | "tree";
  /** How a repeated attempt is kept from posting twice. */
  readonly onceBy: "native-key" | "chosen-id" | "upsert" | "look-up";
  /** US dollars for one reply, and more when it holds a link. */
  readonly cost?: { readonly perReply: number; readonly withLink?: number };
}

/** An allowance under the network's own name. */
export interface RateBucket {
  readonly name: string;
  readonly calls: number;
  readonly perSeconds: number;
  readonly source: string;
  readonly checked: string;
}
