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

/** What matters most of it, in a few words: what keeps whole groups of people unheard comes before spellings. */
export function chiefReason({ gaps, coverage, calls }: Plan): string {
  if (calls.length === 0) return gaps[0]!.message;
  const [ranked] = gaps.filter(({ code }) => code !== "GAP_OBFUSCATED" && code !== "GAP_FOLD");
  const [closed] = coverage.filter(({ code }) => code === "closed" || code === "opt-in");
  return (closed ?? coverage[0])?.text ?? ranked?.message ?? gaps[0]?.message ?? "nothing that is public";
}
