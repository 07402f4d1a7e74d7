import type { SimulatedClock } from "./clock.ts";
import type { RequestHandler } from "./world.ts";

/**
 * One handler out of many: keys are `GET /path`, or `GET /path/*` for everything below it. The first that fits answers; where
 * none does, the answer is 404.
 */
export function routes(table: Readonly<Record<string, RequestHandler>>): RequestHandler {
  return (request) => {
    const key = Object.keys(table).find((pattern) => fits(pattern, request));
    return key ? table[key]!(request) : new Response("no such address", { status: 404 });
  };
}

function fits(pattern: string, request: Request): boolean {
  const [method, path = ""] = pattern.split(" ");
  const { pathname } = new URL(request.url);
  if (method !== request.method) return false;
  return path.endsWith("/*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** Items of one page, and the cursor of the next where there is one. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/**
 * Cuts a list, newest first, into pages that stay right while newer items arrive: the cursor names the last item handed out.
 *
 * @param key What names an item; it must be the same in every call.
 * @param after The cursor of the page before, as the request carries it. One that names no item gives an empty page.
 */
export function pageOf<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  { after, size }: { readonly after?: string | null | undefined; readonly size: number },
): PageOf<Item> {
  const last = after ? items.findIndex((item) => key(item) === after) : -1;
  if (after && last < 0) return { items: [] };
  const page = items.slice(last + 1, last + 1 + size);
  const more = last + 1 + size < items.length;
  return more && page.length > 0 ? { items: page, next: key(page.at(-1)!) } : { items: page };
}

/** How a network spells its allowance. */
export interface RateLimitOptions {
  readonly clock: SimulatedClock;
  readonly calls: number;
  readonly perMilliseconds: number;
  /** Prefix of the three headers: `ratelimit`, `x-ratelimit`. */
  readonly prefix: string;
  /** How the time of the reset is given. */
  readonly reset: "epoch-seconds" | "iso" | "seconds-from-now";
  /** Whether a 429 also says `retry-after` (in seconds). Default: no. */
  readonly retryAfter?: boolean;
  /** Body of a 429. */
  readonly refusal?: () => Response;
}

/** Puts an allowance with fixed windows before a handler: the three usual headers on every answer, 429 when it is used up. */
export function rateLimited(handler: RequestHandler, options: RateLimitOptions): RequestHandler {
  const { clock, calls, perMilliseconds } = options;
  let used = 0;
  let resetAt = 0;
  return async (request) => {
    if (clock.now() >= resetAt) {
      used = 0;
      resetAt = clock.now() + perMilliseconds;
    }
    used += 1;
    const refused = used > calls;
    const response = refused ? refuse(options) : await handler(request);
    return withRateHeaders(response, options, { remaining: Math.max(0, calls - used), resetAt, refused });
  };
}

function refuse({ refusal }: RateLimitOptions): Response {
  return refusal?.() ?? new Response("too many requests", { status: 429 });
}

function withRateHeaders(
  response: Response,
  { clock, calls, prefix, reset, retryAfter }: RateLimitOptions,
  state: { readonly remaining: number; readonly resetAt: number; readonly refused: boolean },
): Response {
  const headers = new Headers(response.headers);
  const seconds = Math.ceil((state.resetAt - clock.now()) / 1000);
  headers.set(`${prefix}-limit`, String(calls));
  headers.set(`${prefix}-remaining`, String(state.remaining));
  headers.set(`${prefix}-reset`, formatReset(reset, state.resetAt, seconds));
  if (state.refused && retryAfter) headers.set("retry-after", String(seconds));
  return new Response(response.body, { status: response.status, headers });
}

function formatReset(scheme: RateLimitOptions["reset"], resetAt: number, seconds: number): string {
  if (scheme === "seconds-from-now") return String(seconds);
  return scheme === "iso" ? new Date(resetAt).toISOString() : String(Math.ceil(resetAt / 1000));
}
