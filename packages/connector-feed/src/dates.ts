/**
 * Reads a date as feeds write it (RFC 822 in RSS, RFC 3339 elsewhere, and much in between) and gives it as RFC 3339 in UTC;
 * `undefined` for what is no date. Where the zone is missing, UTC is assumed: any other guess would depend on the machine.
 */
export function readDate(text: string | undefined): string | undefined {
  const trimmed = text?.trim().replace(/\s+/g, " ");
  if (!trimmed) return undefined;
  const instant = parseInstant(trimmed);
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function parseInstant(text: string): number | undefined {
  for (const reading of [withZone(text), withZone(withoutWeekday(text))]) {
    const instant = Date.parse(reading);
    if (!Number.isNaN(instant) && hasYear(instant)) return instant;
  }
  return undefined;
}

/** A date without a time is midnight UTC already; one with a time but without a zone would be read in the machine's own. */
function withZone(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text;
  const zoned = /(?:Z|UTC?|GMT|[A-Z]{3,4}|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text.replace(/\b(?:AM|PM)$/i, ""));
  return zoned ? text : /^\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`;
}

/** Weekdays in other languages, or wrong ones, are no reason to give up a date. */
function withoutWeekday(text: string): string {
  return text.replace(/^[^\s\d,]+,?\s+(?=\d)/, "");
}

/** RFC 3339 has four digits for the year. */
function hasYear(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return year >= 0 && year <= 9999;
}
