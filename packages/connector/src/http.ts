import PQueue from "p-queue";
import { decodeJson, decodeText } from "./decode.ts";
import { ConnectorError, isConnectorError } from "./errors.ts";
import { type ExchangeOptions, exchange, type RawAnswer } from "./exchange.ts";
import { type ClassifyProblem, errorForAnswer, errorForSilence } from "./failures.ts";
import { createGate } from "./gate.ts";
import { readAllowance } from "./rates.ts";
import type { Redactor } from "./redact.ts";

/** One answer, read whole within the size cap, its body parsed as asked. */
export interface HttpResponse<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The address that answered, after redirects. */
  readonly url: string;
}

export interface HttpRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Answers that are no error although their status says so: `[304]`. */
  readonly accept?: readonly number[];
  /** A write may have happened although no answer came: failures without an answer get the retry `look-first`. */
  readonly write?: boolean;
}

/** The polite client that a session hands out: queue, rate limits, retry-after, timeout, size cap, one error shape. */
export interface Http {
  json(url: string, request?: HttpRequest): Promise<HttpResponse<unknown>>;
  text(url: string, request?: HttpRequest): Promise<HttpResponse<string>>;
  bytes(url: string, request?: HttpRequest): Promise<HttpResponse<Uint8Array>>;
}

/** What a connector's author may set about its client. */
export interface HttpSettings {
  /** Requests at the same time. Default: 2. */
  readonly concurrency?: number;
  /** Most requests in so many milliseconds, for networks that say so nowhere but in their documentation. */
  readonly interval?: { readonly calls: number; readonly milliseconds: number };
  /** Milliseconds for one request. Default: 20,000. */
  readonly timeout?: number;
  /** Most bytes of one answer. Default: 10 MiB. */
  readonly maxBytes?: number;
  /** Longest pause, in milliseconds, that the client sits out by itself; beyond it, `rate-limited` is thrown. Default: 60,000. */
  readonly patience?: number;
  /** Reads the network's own error names. */
  readonly classify?: ClassifyProblem;
}

/** The client's effects, all given. */
export interface HttpEffects {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly userAgent: string;
  readonly redactor: Redactor;
}

/** How often a request is tried in all. A write is repeated only when it was surely refused (429). */
const mostAttempts = 3;
/** Milliseconds before a read that failed in passing is repeated; doubled each time. */
const backoff = 500;

/**
 * Makes a client. Requests stand in a queue; writes go first. An answer that says the allowance is used up holds everything
 * back until the reset it names. Reads that failed in passing are repeated; what still fails is a `ConnectorError`.
 */
export function createHttp(settings: HttpSettings, effects: HttpEffects): Http {
  const { patience = 60_000 } = settings;
  const queue = createQueue(settings);
  const gate = createGate(patience, effects);

  async function read<Body>(url: string, request: HttpRequest, decode: Decode<Body>): Promise<HttpResponse<Body>> {
    rememberCredentials(request, effects.redactor);
    for (let attempt = 1; ; attempt++) {
      try {
        return await enqueue(url, request, decode);
      } catch (problem) {
        request.signal?.throwIfAborted();
        const wait = attempt < mostAttempts ? waitBeforeRepeat(problem, request, patience) : undefined;
        if (wait === undefined) throw effects.redactor.redactError(problem);
        if (wait > 0) await effects.sleep(wait * 2 ** (attempt - 1) * (0.5 + effects.random()), request.signal);
      }
    }
  }

  function enqueue<Body>(url: string, request: HttpRequest, decode: Decode<Body>): Promise<HttpResponse<Body>> {
    const { signal, write } = request;
    const attempt = async (): Promise<HttpResponse<Body>> => {
      await gate.pass(url, signal);
      const response = decodeAnswer(await askOnce(url, request), request, decode);
      gate.closeUntil(readAllowance(response.headers, effects.now(), response.body).waitUntil);
      return response;
    };
    return queue.add(attempt, { priority: write ? 1 : 0, ...(signal && { signal }) });
  }

  async function askOnce(url: string, request: HttpRequest): Promise<RawAnswer> {
    const answer = await exchange(url, request, exchangeOptions(settings, effects)).catch((cause) => {
      throw isConnectorError(cause) ? cause : errorForSilence(url, cause, request);
    });
    const { remaining, resetAt } = readAllowance(answer.headers, effects.now());
    gate.closeUntil(remaining === 0 ? resetAt : undefined);
    if (isWanted(answer, request)) return answer;
    const problem = errorForAnswer(answer, request, { now: effects.now(), classify: settings.classify });
    if (problem.code === "rate-limited") gate.closeUntil(effects.now() + waitOf(problem));
    throw problem;
  }

  return {
    json: (url, request = {}) => read(url, preferJson(request), decodeJson),
    text: (url, request = {}) => read(url, request, decodeText),
    bytes: (url, request = {}) => read(url, request, ({ bytes }) => bytes),
  };
}

type Decode<Body> = (answer: RawAnswer) => Body;

function createQueue({ concurrency = 2, interval }: HttpSettings): PQueue {
  return new PQueue({ concurrency, ...(interval && { interval: interval.milliseconds, intervalCap: interval.calls }) });
}

function exchangeOptions(
  { timeout = 20_000, maxBytes = 10_485_760 }: HttpSettings,
  { fetch, userAgent }: HttpEffects,
): ExchangeOptions {
  return { fetch, timeout, maxBytes, headers: { "user-agent": userAgent } };
}

function isWanted({ status }: RawAnswer, { accept = [] }: HttpRequest): boolean {
  return (status >= 200 && status < 300) || accept.includes(status);
}

/** What was written is written, even when nobody can read the answer. */
function decodeAnswer<Body>(answer: RawAnswer, { write }: HttpRequest, decode: Decode<Body>): HttpResponse<Body> {
  const { status, headers, url } = answer;
  try {
    return { status, headers, url, body: decode(answer) };
  } catch (problem) {
    if (!write || !isConnectorError(problem)) throw problem;
    throw new ConnectorError(problem.code, problem.message, { cause: problem.cause, status, retry: "look-first" });
  }
}

/** Milliseconds; 0 where the gate does the waiting; `undefined` where repeating is no use, too late, or not ours to decide. */
function waitBeforeRepeat(problem: unknown, { write }: HttpRequest, patience: number): number | undefined {
  if (!isConnectorError(problem) || typeof problem.retry !== "object" || waitOf(problem) > patience) return undefined;
  if (problem.code === "rate-limited") return 0;
  return write || problem.code === "auth-expired" ? undefined : backoff;
}

function waitOf({ retry }: ConnectorError): number {
  return typeof retry === "object" ? retry.afterMs : 0;
}

function rememberCredentials({ headers = {} }: HttpRequest, redactor: Redactor): void {
  for (const [name, value] of Object.entries(headers))
    if (/^(authorization|cookie|proxy-authorization|.*(key|token|secret).*)$/i.test(name))
      redactor.add(value.replace(/^\w+ /, ""));
}

function preferJson(request: HttpRequest): HttpRequest {
  return { ...request, headers: { accept: "application/json", ...request.headers } };
}
