import type { AnyConnector, Approval, Receipt } from "@earshot/connector";
import type { Mention, MentionId } from "@earshot/core/mention";
import type { Need } from "@earshot/core/need";
import type { Draft, LintResult, Organisation, PolicyLayer } from "@earshot/core/policy";
import type { Match, Query } from "@earshot/core/query";
import type { Claim, Store } from "@earshot/store";
import type { CardState } from "./states.ts";

/** A saved search as the desk runs it. */
export interface Search {
  readonly name: string;
  readonly query: Query;
}

/** Somebody on the library's staff, as the library names them. */
export interface Person {
  readonly id: string;
  readonly roles: readonly string[];
  readonly branch?: string;
  /** The account they speak from, by network. */
  readonly accounts?: Readonly<Record<string, string>>;
}

/** One thing for a person to look at: a mention, why it is here, and what is known about the need behind it. */
export interface Card {
  readonly id: string;
  readonly mention: Mention;
  /** Other posts that are the same: exact copies and cross-posts of one author. */
  readonly copies: readonly { readonly id: MentionId; readonly reason: string }[];
  readonly matches: readonly { readonly search: string; readonly match: Match }[];
  readonly need: Need;
  readonly branch?: string;
  readonly state: CardState;
}

/** What the linter said about one draft under one claim; the only thing that can be approved. */
export interface Review {
  readonly id: string;
  readonly card: string;
  readonly claim: Claim;
  readonly draft: Draft;
  readonly result: LintResult;
  readonly draftedBy: string;
  /** Who would be speaking: the drafter, as known when the draft was reviewed. */
  readonly speaker: Person;
  readonly hash: string;
}

/** Something that went wrong or may have been missed, with the way out. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** How one connector fared in a run; a failure of one never stops the others. */
export interface ConnectorReport {
  readonly connector: string;
  readonly heard: number;
  readonly matched: number;
  readonly problems: readonly Problem[];
}

export interface RunReport {
  readonly connectors: readonly ConnectorReport[];
}

export interface DeskOptions {
  readonly store: Store;
  readonly connectors: readonly AnyConnector[];
  /** Searches, or a pattern of `.search` files such as `searches/*.search`, read when they are first needed. */
  readonly searches: readonly Search[] | string;
  /** From the county down. */
  readonly policy: readonly PolicyLayer[];
  readonly organisation?: Organisation;
  readonly now?: () => number;
  readonly random?: () => number;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Keep listening to streams until the signal. */
  readonly follow?: boolean;
  readonly onReport?: (report: ConnectorReport) => void;
}

export interface CardFilter {
  readonly branch?: string;
  readonly welcome?: Need["welcome"];
}

/** Everything between hearing and answering. A person stands at every step; nothing answers by itself. */
export interface Desk {
  run(options?: RunOptions): Promise<RunReport>;
  /** In a fair order: by need and waiting time, never by fame. */
  cards(filter?: CardFilter): Promise<readonly Card[]>;
  /** Throws `card-unknown` or `card-claimed`. */
  claim(card: string, person: Person): Promise<Claim>;
  /** A first draft from the library's own facts, for a person to change; undefined where nothing may be suggested. */
  suggest(card: string, person: Person): Promise<Draft | undefined>;
  /** Lints a draft as the county, the system and the branch ask. Throws `claim-lost` when somebody else took the card. */
  review(claim: Claim, draft: Draft, person: Person): Promise<Review>;
  /** Throws `approval-refused` for the drafter, a changed text, a wrong role, a stopped review, a claim somebody else took. */
  approve(review: Review, person: Person): Promise<Approval>;
  /** Exactly once for one approval, however often it is called. Throws `publish-refused` when the approval does not hold. */
  publish(approval: Approval): Promise<Receipt>;
}
