import { isPrivateAddress, showAddress } from "./addresses.ts";
import { ConnectorError } from "./errors.ts";
import type { HttpRequest } from "./http.ts";

/** One answer, read whole. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly url: string;
}

export interface ExchangeOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for the whole exchange, redirects included. */
  readonly timeout: number;
  /** Most bytes of a body. */
  readonly maxBytes: number;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Browsers stop at 20; nobody who means well needs more than a few. */
const mostRedirects = 5;

/**
 * Sends one request and reads its answer, whatever its status. Redirects of reads are followed, but never from a public
 * address into a private network; where they lead to another origin, the caller's own headers stay behind, for they may be
 * credentials. Something that is to be written is never redirected.
 */
export async function exchange(address: string, request: HttpRequest, options: ExchangeOptions): Promise<RawAnswer> {
  const start = parseAddress(address);
  const signal = deadline(request.signal, request.timeout ?? options.timeout);
  let url = start;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const response = await send(url, url.origin === start.origin ? request : withoutCredentials(request), signal, options);
    const target = redirectTarget(response, url);
    if (target === undefined) return await readAnswer(response, url, options.maxBytes);
    await response.body?.cancel();
    checkRedirect(start, target, request);
    url = target;
  }
  throw new ConnectorError(
    "redirect-refused",
    `${showAddress(start)} redirects ${mostRedirects} times and more. Correct the address.`,
  );
}

function parseAddress(address: string): URL {
  if (URL.canParse(address)) {
    const url = new URL(address);
    if (/^https?:$/.test(url.protocol) && url.username === "" && url.password === "") return url;
  }
  throw new ConnectorError("config-invalid", `This is no web address without a user name in it: ${shorten(address)}`);
}

/** An address that cannot be parsed could hold anything; its beginning is enough to recognise it. */
function shorten(address: string): string {
  const plain = address.replace(/\/\/[^/]*@/, "//").split(/[?#]/)[0]!;
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

function deadline(signal: AbortSignal | undefined, timeout: number): AbortSignal {
  const late = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, late]) : late;
}

function send(url: URL, request: HttpRequest, signal: AbortSignal, options: ExchangeOptions): Promise<Response> {
  const { method = "GET", json } = request;
  const headers = new Headers({ accept: "*/*", ...options.headers, ...request.headers });
  if (json !== undefined) headers.set("content-type", "application/json");
  const body = json === undefined ? null : JSON.stringify(json);
  return options.fetch(url.href, { method, headers, body, signal, redirect: "manual" });
}

/** Harmless headers that another origin may see too. */
const harmless = new Set(["accept", "accept-language", "if-none-match", "if-modified-since"]);

function withoutCredentials(request: HttpRequest): HttpRequest {
  const kept = Object.entries(request.headers ?? {}).filter(([name]) => harmless.has(name.toLowerCase()));
  return { ...request, headers: Object.fromEntries(kept) };
}

function redirectTarget(response: Response, from: URL): URL | undefined {
  const location = response.headers.get("location");
  const redirects = [301, 302, 303, 307, 308].includes(response.status);
  return redirects && location && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}

function checkRedirect(start: URL, target: URL, { method = "GET" }: HttpRequest): void {
  if (method !== "GET")
    refuse(
      start,
      `it answers a ${method} with a redirect to ${showAddress(target)}. Use the final address in the configuration.`,
    );
  if (!/^https?:$/.test(target.protocol)) refuse(start, `it redirects to something that is no web address (${target.protocol}).`);
  if (isPrivateAddress(target) && !isPrivateAddress(start))
    refuse(start, `it redirects into a private network (${target.host}), which a public address has no reason to do.`);
}

function refuse(start: URL, why: string): never {
  throw new ConnectorError("redirect-refused", `${showAddress(start)} was not followed: ${why}`);
}

async function readAnswer(response: Response, url: URL, maxBytes: number): Promise<RawAnswer> {
  const bytes = await readBytes(response, url, maxBytes);
  return { status: response.status, headers: response.headers, bytes, url: url.href };
}

async function readBytes(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(url, maxBytes);
    chunks.push(chunk);
  }
  return joinBytes(chunks, size);
}

function tooLarge(url: URL, maxBytes: number): ConnectorError {
  const most = `${Math.round(maxBytes / 1024)} KiB`;
  return new ConnectorError(
    "answer-too-large",
    `${showAddress(url)} sent more than ${most}; the rest was not read. Check the address.`,
  );
}

function joinBytes(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
