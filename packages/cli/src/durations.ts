import { UsageError } from "./command.ts";

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `60s`, `10m`, `24h`, `2d` as milliseconds. Throws a `UsageError` that names the option. */
export function parseDuration(text: string, option: string): number {
  const [, number = "", unit = ""] = text.match(/^(\d+(?:\.\d+)?)\s*(s|m|h|d)$/) ?? [];
  if (number === "") throw new UsageError(`${option} is no time: ${JSON.stringify(text)}; write 60s, 10m, 24h or 2d`);
  return Number(number) * units[unit]!;
}

/** `now`, `2 min ago`, `3 h ago`, `5 d ago`, from milliseconds. */
export function formatAge(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / units["m"]!);
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
}

/** `45 s`, `10 min`, `24 h`, `2 d`, from milliseconds. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}
