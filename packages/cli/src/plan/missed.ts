import { gapWitness, type Plan, type Query, type Searchable } from "@earshot/core/query";

/** One reason why something stays unheard, for people, and a post that it is true of. */
export interface Missed {
  readonly reason: string;
  readonly witness?: Searchable;
}

/** Everything that a plan can miss: what the question loses, with a post for it where one was found, then what no question can mend. */
export function missedBy(made: Plan, query: Query): readonly Missed[] {
  const gaps = made.gaps.map((gap): Missed => {
    const post = made.calls.length === 0 ? undefined : gapWitness(query, gap);
    return { reason: gap.message, ...(post !== undefined && { witness: post }) };
  });
  const found = [...gaps, ...made.coverage.map(({ text }): Missed => ({ reason: text }))];
  return [...new Map(found.map((missed) => [missed.reason, missed])).values()];
}

/** What matters most of it, in a few words: what keeps whole groups of people unheard, then what keeps this search from them. */
export function chiefReason({ gaps, coverage, profile }: Plan): string {
  const standing = new Set(profile.grammar?.hides?.map(({ message }) => message));
  const ofSearch = gaps.find(
    ({ code, message }) => (code === "GAP_UNSUPPORTED" || code === "GAP_TRUNCATED") && !standing.has(message),
  );
  const closed = coverage.find(({ code }) => code === "closed" || code === "opt-in");
  return closed?.text ?? ofSearch?.message ?? coverage[0]?.text ?? gaps[0]?.message ?? "nothing that is public";
}
