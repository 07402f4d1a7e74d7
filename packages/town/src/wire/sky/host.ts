/** The network's HTTP: XRPC methods by name, signing in, allowances, refusals. */
import { invalidRequest, Refusal, refuse, toResponse } from "./answers.ts";
import type { Read } from "./reads.ts";
import * as reads from "./reads.ts";
import type { Sky } from "./repository.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import type { Input, Write } from "./writes.ts";
import * as writes from "./writes.ts";

/** Questions, and whether one must be signed in to ask. */
const queries: Readonly<Record<string, { readonly read: Read; readonly signIn: boolean }>> = {
  "app.bsky.feed.searchPosts": { read: reads.search, signIn: true },
  "app.bsky.feed.getPosts": { read: reads.posts, signIn: false },
  "app.bsky.feed.getPostThread": { read: reads.thread, signIn: false },
  "app.bsky.notification.listNotifications": { read: reads.notifications, signIn: true },
  "app.bsky.actor.getProfile": { read: reads.profile, signIn: false },
  "app.bsky.actor.getProfiles": { read: reads.profiles, signIn: false },
  "com.atproto.identity.resolveHandle": { read: reads.handle, signIn: false },
  "com.atproto.repo.getRecord": { read: reads.record, signIn: false },
};

const procedures: Readonly<Record<string, Write>> = {
  "com.atproto.repo.createRecord": writes.createRecord,
  "com.atproto.repo.putRecord": writes.putRecord,
  "com.atproto.repo.deleteRecord": writes.deleteRecord,
  "com.atproto.repo.applyWrites": writes.applyWrites,
};

/** The general allowance of a personal data server: 3,000 calls in five minutes, as its headers said in November 2026. */
const CALLS = 3_000;
const WINDOW_SECONDS = 300;

export interface SkyHostOptions {
  /** Calls in five minutes; fewer than the real 3,000 make a test short. */
  readonly calls?: number | undefined;
}

/** Where accounts live and sign in. */
export function skyHost(sky: Sky, { calls = CALLS }: SkyHostOptions = {}): (request: Request) => Promise<Response> {
  const sessions = createSessions(sky);
  const allowance = createAllowance(sky, calls);
  return async (request) => {
    const { headers, spent } = allowance();
    if (spent)
      return refuse(new Refusal(429, "RateLimitExceeded", "Rate Limit Exceeded", { ...headers, "retry-after": String(spent) }));
    const response = await answer(sky, sessions, request);
    for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value);
    return response;
  };
}

/** The host that anybody may read without signing in, except that it does not search: then it answers a page for people. */
export function publicSkyHost(sky: Sky): (request: Request) => Promise<Response> {
  const sessions = createSessions(sky);
  return async (request) => {
    if (methodOf(request) !== "app.bsky.feed.searchPosts") return answer(sky, sessions, request);
    return new Response("<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>", {
      status: 403,
      headers: { "content-type": "text/html" },
    });
  };
}

async function answer(sky: Sky, sessions: Sessions, request: Request): Promise<Response> {
  try {
    return toResponse(await carryOut(sky, sessions, request));
  } catch (problem) {
    if (problem instanceof Refusal) return refuse(problem);
    throw problem;
  }
}

async function carryOut(sky: Sky, sessions: Sessions, request: Request): Promise<unknown> {
  const method = methodOf(request);
  const authorization = request.headers.get("authorization");
  const query = queries[method];
  if (query && request.method === "GET") {
    const viewer = query.signIn || authorization ? sessions.require(authorization) : undefined;
    return query.read(sky, new URL(request.url).searchParams, viewer);
  }
  if (request.method !== "POST") throw new Refusal(404, "XRPCNotSupported", "XRPCNotSupported");
  if (method === "com.atproto.server.refreshSession") return sessions.refresh(authorization);
  if (method === "com.atproto.server.createSession") return signIn(sessions, await inputOf(request));
  const procedure = procedures[method];
  if (!procedure) throw new Refusal(501, "MethodNotImplemented", "Method Not Implemented");
  return procedure(sky, await inputOf(request), sessions.require(authorization));
}

function methodOf({ url }: Request): string {
  return new URL(url).pathname.replace(/^\/xrpc\//, "");
}

function signIn(sessions: Sessions, { identifier, password }: Input): object {
  if (typeof identifier !== "string" || typeof password !== "string")
    throw invalidRequest("Error: Input must have identifier and password");
  return sessions.create(identifier, password);
}

async function inputOf(request: Request): Promise<Input> {
  try {
    return (await request.json()) as Input;
  } catch {
    throw invalidRequest("Error: Request body could not be parsed as JSON");
  }
}

/** Counts calls in fixed windows. `spent` is the wait in seconds once nothing is left. */
function createAllowance(
  sky: Sky,
  calls: number,
): () => { readonly headers: Readonly<Record<string, string>>; readonly spent: number } {
  let used = 0;
  let reset = 0;
  return () => {
    const now = Math.floor(sky.now() / 1000);
    if (now >= reset) {
      used = 0;
      reset = now + WINDOW_SECONDS;
    }
    used += 1;
    const headers = {
      "ratelimit-limit": String(calls),
      "ratelimit-remaining": String(Math.max(0, calls - used)),
      "ratelimit-reset": String(reset),
      "ratelimit-policy": `${calls};w=${WINDOW_SECONDS}`,
    };
    return { headers, spent: used > calls ? reset - now : 0 };
  };
}
