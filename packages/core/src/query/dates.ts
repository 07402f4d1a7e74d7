/** A stretch of time as it is written: a calendar day, month or year, a moment, or a time that counts back from now. */
export type WrittenTime =
  | {
      readonly kind: "calendar" | "moment";
      /** What a clock shows at its beginning and at its end, as milliseconds; a moment ends where it begins. */
      readonly from: number;
      readonly to: number;
      /** Minutes that the clock is ahead of UTC, where that is written. */
      readonly offset?: number;
    }
  | { readonly kind: "ago"; readonly milliseconds: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Units of a time that counts back. A month has no fixed length; 30d says what is meant. */
const units: Readonly<Record<string, number>> = { min: minute, h: hour, d: day, w: 7 * day };

/** Reads `2026`, `2026-11`, `2026-11-20`, `2026-11-20T14:30Z`, `7d`; nothing when it is none of these, or no such day exists. */
export function readTime(text: string): WrittenTime | undefined {
  const [, count, unit] = /^(\d{1,5})(min|h|d|w)$/.exec(text) ?? [];
  return unit === undefined ? readDate(text) : { kind: "ago", milliseconds: Number(count) * units[unit]! };
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?)?)?$/;

function readDate(text: string): WrittenTime | undefined {
  const match = written.exec(text);
  if (match === null) return undefined;
  const [year = 0, month, date, hours, minutes = 0, seconds = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? part : Number(part)));
  if (!exists(year, month ?? 1, date ?? 1)) return undefined;
  const to = date === undefined ? Date.UTC(year, month ?? 12) : Date.UTC(year, month! - 1, date + 1);
  if (hours === undefined) return { kind: "calendar", from: Date.UTC(year, (month ?? 1) - 1, date ?? 1), to };
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const moment = Date.UTC(year, month! - 1, date, hours, minutes, seconds);
  const offset = readOffset(match[7] ?? "");
  return { kind: "moment", from: moment, to: moment, ...(offset !== undefined && { offset }) };
}

/** Minutes that a clock is ahead of UTC: `Z`, `+01:00`, `-0500`. Nothing when it is no offset. */
export function readOffset(text: string): number | undefined {
  if (/^(?:z|utc)$/i.test(text)) return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The day that was probably meant: the last of the month for a 31st of June, or the ISO form of another order. */
export function guessDate(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return lastDay(year, Number(month), Number(date));
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return words[text.toLowerCase()];
  const [a, b] = [Number(first), Number(second)];
  // 20/11/2026 can only be read one way round; 04/05/2026 is read as the American date it most often is.
  return a > 12 ? lastDay(last, b, a) : lastDay(last, a, b);
}

const words: Readonly<Record<string, string>> = {
  today: "24h",
  yesterday: "48h",
  "last week": "7d",
  "last month": "30d",
  "1m": "30d",
  "1y": "365d",
};

function lastDay(year: string, month: number, date: number): string | undefined {
  if (!exists(Number(year), month, 1) || date < 1) return undefined;
  const [mm, dd] = [month, Math.min(date, daysIn(Number(year), month))].map((part) => String(part).padStart(2, "0"));
  return `${year}-${mm}-${dd}`;
}

function exists(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
