/** The next or the last day, month or year, whatever a date gives; nothing when it is none. */
export function dateAfter(date: string, steps: 1 | -1): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return String(Number(year) + steps);
  if (day !== undefined) return dayAfter(date, steps);
  return new Date(Date.UTC(Number(year), Number(month) - 1 + steps, 1)).toISOString().slice(0, 7);
}

/** A day so many days away from an ISO day; nothing when it is none. */
export function dayAfter(day: string, days: number): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return undefined;
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + days)).toISOString().slice(0, 10);
}
