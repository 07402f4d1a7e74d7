import type { TownTime } from "./model.ts";

/** The week the town lives through, RFC 3339 UTC, the end excluded. No clock is ever read. */
export const week: { readonly from: string; readonly to: string } = {
  from: "2026-03-02T00:00:00.000Z",
  to: "2026-03-09T00:00:00.000Z",
};

/** The town stands six hours behind UTC, all year (`library.timeZone`). */
const HOURS_BEHIND = 6;
const MINUTE = 60_000;
const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Milliseconds since 1970 of an hour on the town's clock. */
export function instant(time: TownTime): number {
  const [day = "", clock = ""] = time.split(" ");
  const [hour, minute] = clock.split(":").map(Number);
  return Date.parse(week.from) + ((days.indexOf(day) * 24 + hour! + HOURS_BEHIND) * 60 + minute!) * MINUTE;
}

/** Milliseconds as RFC 3339 UTC with three decimals. */
export function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
