import type { TownTime } from "./model.ts";

/** An account that leaves the social network during the week, and how: all its posts go with it. */
export interface Departure {
  /** Id in `people`. */
  readonly who: string;
  readonly at: TownTime;
  readonly status: "takendown" | "deactivated" | "deleted";
}

export const departures: readonly Departure[] = [
  { who: "card-seller", at: "Wed 09:00", status: "takendown" },
  { who: "derrick", at: "Sun 09:00", status: "deactivated" },
  { who: "essay-seller", at: "Fri 09:00", status: "deleted" },
];
