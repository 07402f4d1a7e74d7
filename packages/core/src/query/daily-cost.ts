import type { Plan } from "./plan.ts";

/** How often a plan is carried out, and how much comes of it. */
export interface DailyVolume {
  /** Times a day that all calls are made. */
  readonly rounds: number;
  /** Posts a day that the network brings, those that are sorted out here among them. */
  readonly posts: number;
}

export interface DailyCost {
  /** Calls a day. */
  readonly calls: number;
  /** Calls a day that the network allows, where it counts by the day. */
  readonly allowed?: number;
  /** US dollars a day. */
  readonly dollars: number;
}

/** What a plan costs a day at an expected volume, by the prices of its profile. What passes by needs no calls. */
export function costPerDay({ profile, cost }: Plan, { rounds, posts }: DailyVolume): DailyCost {
  const dollars = rounds * cost.perRound + (cost.calls > 0 ? posts * cost.perPost : 0);
  const { callsPerDay } = profile.cost;
  return {
    calls: rounds * cost.calls,
    ...(callsPerDay !== undefined && { allowed: callsPerDay }),
    dollars: Math.round(dollars * 10_000) / 10_000,
  };
}
