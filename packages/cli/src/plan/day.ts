import { costPerDay, type DailyVolume, type Plan } from "@earshot/core/query";
import { counted } from "../check-query.ts";

/** What a plan costs a day: `free`, `about $0.25`, `24 of 100 calls`. */
export function dayOf(made: Plan, volume: DailyVolume): string {
  if (made.calls.length === 0) return "-";
  const { calls, allowed, dollars } = costPerDay(made, volume);
  const parts = [
    ...(dollars > 0 ? [`about $${dollars.toFixed(2)}`] : []),
    ...(allowed === undefined
      ? []
      : [`${calls} of ${allowed.toLocaleString("en-US")} calls${calls > allowed ? ", too many" : ""}`]),
  ];
  return parts.length === 0 ? "free" : parts.join(", ");
}

/** `24 rounds a day`. */
export function roundsOf({ rounds }: DailyVolume): string {
  return `${counted(rounds, "round")} a day`;
}
