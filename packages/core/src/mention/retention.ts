import type { Mention } from "./mention.ts";

/** How long something is kept, and who says so. */
export interface Keep {
  /** Days of 24 hours, or `forever`. */
  readonly days: number | "forever";
  /** The policy, law or decision behind the number. */
  readonly source: string;
}

/** How long a library keeps what it heard, as data: to be set by the library, to be shown to anybody who asks. */
export interface RetentionSchedule {
  /** What the library itself said in public. Counted from when it was heard. */
  readonly own: Keep;
  /** What somebody said that the library answered: the other half of a record. Counted from the answer. */
  readonly answered: Keep;
  /** What a stranger said and nobody acted on. Counted from when it was heard. */
  readonly unanswered: Keep;
  /** The same, where its author does not want to be found: unlisted posts, and posts that ask not to be indexed. */
  readonly unlisted: Keep;
}

/** What became of a mention at the library. */
export type MentionStanding =
  | { readonly kind: "own" }
  /** `at`: RFC 3339, UTC. */
  | { readonly kind: "answered"; readonly at: string }
  | { readonly kind: "unanswered" };

export interface RetentionOptions {
  /** RFC 3339, UTC. */
  readonly now: string;
  /** Default: nobody acted on it. */
  readonly standing?: MentionStanding;
}

/** Cautious numbers to begin with. They are no legal advice: the schedule of the library's own state or county comes first. */
export const defaultRetention: RetentionSchedule = {
  own: { days: "forever", source: "What a public body says in public is its record" },
  answered: { days: 365, source: "Earshot's default: one year, so that a complaint about an answer can be looked into" },
  unanswered: { days: 30, source: "Earshot's default: long enough to notice, too short to make a file of anybody" },
  unlisted: { days: 7, source: "Earshot's default: one working week" },
};

/**
 * Applies a schedule to a mention: the mention while it may be kept, undefined once it must be forgotten. What an author who
 * opted out said is forgotten at once, unless the library answered it; what the library said itself is kept as its own record.
 * Whoever holds copies of the mention (index, thread, group, export) has to drop them with it.
 */
export function applyRetention(mention: Mention, schedule: RetentionSchedule, options: RetentionOptions): Mention | undefined {
  const standing = options.standing ?? { kind: "unanswered" };
  if (mention.consent.optedOut && standing.kind === "unanswered") return undefined;
  const until = keptUntil(mention, schedule, standing);
  return Date.parse(options.now) < until ? mention : undefined;
}

/**
 * The instant from which a mention must no longer be kept, in milliseconds since 1970 UTC; infinity for what is kept for good.
 */
export function keptUntil(mention: Mention, schedule: RetentionSchedule, standing: MentionStanding): number {
  const { days } = standing.kind === "unanswered" ? strictest(mention, schedule) : schedule[standing.kind];
  if (days === "forever") return Number.POSITIVE_INFINITY;
  const from = standing.kind === "answered" ? standing.at : mention.provenance.heardAt;
  return Date.parse(from) + days * 86_400_000;
}

function strictest({ visibility, consent }: Mention, { unanswered, unlisted }: RetentionSchedule): Keep {
  const isHesitant = visibility !== "public" || consent.noIndex === true || consent.signedInOnly === true;
  return isHesitant && length(unlisted) < length(unanswered) ? unlisted : unanswered;
}

function length({ days }: Keep): number {
  return days === "forever" ? Number.POSITIVE_INFINITY : days;
}
