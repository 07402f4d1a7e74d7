/** A stretch of time as it is written: a calendar day, month or year, a moment, or a time that counts back from now. */
export type WrittenTime =
  | { readonly kind: "calendar"; readonly year: number; readonly month?: number; readonly day?: number }
  | { readonly kind: "moment"; readonly local: number; readonly offset?: number }
  | { readonly kind: "ago"; readonly milliseconds: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Units of a time that counts back. A month has no fixed length; 30d says what is meant. */
const units: Readonly<Record<string, number>> = { min: minute, h: hour, d: day, w: 7 * day };

/** Reads `2026`, `2026-11`, `2026-11-20`, `2026-11-20T14:30Z`, `7d`; nothing when it is none of these, or no such day exists. */
export function readTime(text: string): WrittenTime | undefined {
  return readAgo(text) ?? readCalendar(text) ?? readMoment(text);
}

function readAgo(text: string): WrittenTime | undefined {
  const match = /^(\d{1,5})(min|h|d|w)$/.exec(text);
  return match === null ? undefined : { kind: "ago", milliseconds: Number(match[1]) * units[match[2]!]! };
}

function readCalendar(text: string): WrittenTime | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, date] = match;
  if (!exists(Number(year), Number(month ?? 1), Number(date ?? 1))) return undefined;
  return { kind: "calendar", year: Number(year), ...(month && { month: Number(month) }), ...(date && { day: Number(date) }) };
}

function readMoment(text: string): WrittenTime | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, date, hours, minutes, seconds] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!exists(year, month, date) || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const offset = match[7] === undefined ? undefined : readOffset(match[7]);
  return {
    kind: "moment",
    local: Date.UTC(year, month - 1, date, hours, minutes, seconds),
    ...(offset !== undefined && { offset }),
  };
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
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return lastDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (slashed !== null) return lastDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const reversed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (reversed === null) return words[text.toLowerCase()];
  const [a, b] = [Number(reversed[1]), Number(reversed[2])];
  // 20/11/2026 can only be read one way round; 04/05/2026 is read as the American date it most often is.
  return a > 12 ? lastDay(Number(reversed[3]), b, a) : lastDay(Number(reversed[3]), a, b);
}

const words: Readonly<Record<string, string>> = {
  today: "24h",
  yesterday: "48h",
  "last week": "7d",
  "last month": "30d",
  "1m": "30d",
  "1y": "365d",
};

function lastDay(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [mm, dd] = [month, Math.min(date, last)].map((part) => String(part).padStart(2, "0"));
  return `${year}-${mm}-${dd}`;
}

function exists(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
