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
