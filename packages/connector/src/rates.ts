/**
 * When an allowance is full again: every way in which networks say it, read in one place. Facts as of 2026-11-21:
 * seconds since 1970 (X, Bluesky), ISO 8601 (Mastodon, GoToSocial), seconds from now (Reddit, the IETF draft, Retry-After), an
 * HTTP date (Retry-After), minutes and percent used (Meta), in the body (Stack Exchange, Discourse), midnight of a time zone (YouTube).
 */

/** What one answer says about the allowance. All instants are milliseconds since 1970 UTC. */
export interface Allowance {
  readonly remaining?: number;
  /** When it is full again. */
  readonly resetAt?: number;
  /** Before this nothing more may be asked, however much remains. */
  readonly waitUntil?: number;
}

/** Reads everything an answer says about its allowance. `body` is its parsed JSON, where it has one. */
export function readAllowance(headers: Headers, now: number, body?: unknown): Allowance {
  const remaining = readNumber(headers, remainingHeaders) ?? readDraft(headers, /\b(?:r|remaining)=(\d+)/);
  const resetAt = readReset(headers, now);
  const waits = [readRetryAfter(headers, now), readMeta(headers, now), readBodyWait(body, now)].filter((at) => at !== undefined);
  return {
    ...(remaining !== undefined && { remaining }),
    ...(resetAt !== undefined && { resetAt }),
    ...(waits.length > 0 && { waitUntil: Math.max(...waits) }),
  };
}

const remainingHeaders = ["ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining"];
const resetHeaders = ["ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"];

function readReset(headers: Headers, now: number): number | undefined {
  const text = resetHeaders.map((name) => headers.get(name)).find((value) => value !== null);
  if (text !== undefined && text !== null) return parseReset(text, now);
  const seconds = readDraft(headers, /\b(?:t|reset)=(\d+)/);
  return seconds === undefined ? undefined : now + seconds * 1000;
}

/** A bare number is an instant when it is as large as one (a billion seconds: 2001), else a duration. */
export function parseReset(text: string, now: number): number | undefined {
  const number = Number(text.trim());
  if (text.trim() === "") return undefined;
  if (Number.isNaN(number)) return parseDate(text);
  if (number >= 1e12) return number;
  return number >= 1e9 ? number * 1000 : now + number * 1000;
}

/** `Retry-After`: seconds, or an HTTP date. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  const seconds = Number(text);
  return Number.isNaN(seconds) ? parseDate(text) : now + Math.max(0, seconds) * 1000;
}

/** The `RateLimit` header of the IETF draft: `"default";r=0;t=30`, or in older versions `limit=10, remaining=0, reset=30`. */
function readDraft(headers: Headers, pattern: RegExp): number | undefined {
  const found = headers.get("ratelimit")?.match(pattern)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * Meta's `X-Business-Use-Case-Usage` and `X-App-Usage`: percent used of several things, and minutes until access returns. From
 * 100 percent on, calls are refused; where no time is given, an hour is the length of Meta's window.
 */
function readMeta(headers: Headers, now: number): number | undefined {
  const text = headers.get("x-business-use-case-usage") ?? headers.get("x-app-usage");
  const usages = text === null ? [] : flatten(parseJson(text)).filter((value) => "call_count" in value);
  const waits = usages.map((usage) => metaWait(usage)).filter((minutes) => minutes > 0);
  return waits.length > 0 ? now + Math.max(...waits) * 60_000 : undefined;
}

function metaWait(usage: Readonly<Record<string, unknown>>): number {
  const minutes = Number(usage["estimated_time_to_regain_access"] ?? 0);
  const spent = ["call_count", "total_cputime", "total_time"].some((name) => Number(usage[name] ?? 0) >= 100);
  return minutes > 0 ? minutes : spent ? 60 : 0;
}

/** Stack Exchange: `backoff` (seconds); Discourse: `extras.wait_seconds`. */
function readBodyWait(body: unknown, now: number): number | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { backoff, extras } = body as { readonly backoff?: unknown; readonly extras?: { readonly wait_seconds?: unknown } };
  const seconds = backoff ?? extras?.wait_seconds;
  return typeof seconds === "number" ? now + seconds * 1000 : undefined;
}

/** The next midnight in a time zone, for allowances by the day: `nextMidnight("America/Los_Angeles", now)`. */
export function nextMidnight(timeZone: string, now: number): number {
  const hour = 3_600_000;
  const sinceMidnight = timeOfDay(timeZone, now);
  const guess = now - sinceMidnight + 24 * hour;
  /* On the two days a year when the clock is changed, a day has 23 or 25 hours. */
  const drift = timeOfDay(timeZone, guess);
  return drift === 0 ? guess : drift > 12 * hour ? guess + 24 * hour - drift : guess - drift;
}

function timeOfDay(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const [hours = 0, minutes = 0, seconds = 0] = format.format(instant).split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + (instant % 1000);
}

function readNumber(headers: Headers, names: readonly string[]): number | undefined {
  const text = names.map((name) => headers.get(name)).find((value) => value !== null && value !== "");
  const number = Number(text ?? Number.NaN);
  return Number.isNaN(number) ? undefined : number;
}

function parseDate(text: string): number | undefined {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All plain objects in a value, at any depth. */
function flatten(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(flatten);
  return Array.isArray(value) ? inside : [value as Readonly<Record<string, unknown>>, ...inside];
}
