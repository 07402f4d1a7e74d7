import type { Span } from "../text/span.ts";
import type { CoverageLimit, SearchProfile } from "./profile.ts";
import type { Query } from "./syntax.ts";

/** One call to a network in its own words. Connectors receive these and never see query text. */
export interface NativeCall {
  readonly profile: string;
  /** `search` asks with `text` and `parameters`; `listen` takes all that comes. */
  readonly kind: "search" | "listen";
  readonly text?: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type GapCode =
  | "GAP_FOLD"
  | "GAP_PHRASE_MARKUP"
  | "GAP_RANKED"
  | "GAP_OPT_IN"
  | "GAP_WINDOW"
  | "GAP_BUDGET"
  | "GAP_OBFUSCATED"
  | "GAP_LANG_GUESS"
  | "GAP_TRUNCATED"
  | "GAP_UNSUPPORTED";

/** One reason why posts that match the query can stay unheard, and the place in the query it comes from. */
export interface Gap {
  readonly code: GapCode;
  readonly message: string;
  readonly span: Span;
}

/**
 * `exact`: the calls bring what the query means. `superset`: they bring all of it and more; the residual sorts it out here.
 * `lossy`: some of it can be missed, and every reason is a gap.
 */
export type Fidelity = "exact" | "superset" | "lossy";

export interface Plan {
  readonly profile: SearchProfile;
  /** Empty when the network cannot be asked; `gaps` says why. */
  readonly calls: readonly NativeCall[];
  /** Checked here on everything the calls bring. */
  readonly residual: Query;
  readonly fidelity: Fidelity;
  readonly gaps: readonly Gap[];
  /** What no query can mend. */
  readonly coverage: readonly CoverageLimit[];
  readonly cost: PlanCost;
}

export interface PlanCost {
  readonly calls: number;
  readonly bucket?: string;
  /** US dollars for one round of all calls, posts not counted. */
  readonly perRound: number;
  readonly perPost: number;
}

/** A link into the network's own search page, and what it loses of the query. */
export interface SearchLink {
  readonly url: string;
  readonly loss: readonly string[];
}
