/**
 * A neutral network on loopback: real HTTP and real WebSockets on 127.0.0.1, under invented names. It knows no network's wire
 * format; whoever uses it brings handlers from the web's own `Request` to its own `Response`.
 *
 * World addresses such as `https://gazette.example/feed` never leave the machine: the simulator's `fetch` and `openSocket`
 * send them to its own port. Nothing that is printed depends on that port.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type ClockOptions, createClock, type SimulatedClock } from "./clock.ts";
import { createFaultPlan, type Fault, type FaultTarget } from "./faults.ts";
import { acceptSocket, type ServerSocket } from "./websocket.ts";

/** Answers one request; its `url` is the world address. Throwing answers 500 and is kept in `failures`. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** Talks over one socket that was opened at `url`. When it returns, the socket stays open. */
export type SocketHandler = (socket: ServerSocket, url: URL) => void | Promise<void>;

/** One host of the simulated world. A plain function is a host without sockets. */
export type SimulatedHost = RequestHandler | { readonly request?: RequestHandler; readonly socket?: SocketHandler };

export interface SimulatorOptions {
  /** By host name, with its port where the world address has one: `gazette.example`. */
  readonly hosts: Readonly<Record<string, SimulatedHost>>;
  /** How time goes, or a clock of one's own. */
  readonly clock?: ClockOptions | SimulatedClock;
}

/** One request or socket as it arrived, for assertions. */
export interface LoggedRequest {
  readonly type: "request" | "socket";
  readonly method: string;
  /** The world address. */
  readonly url: string;
  readonly headers: Headers;
  /** Empty where there was none. */
  readonly body: string;
  /** Milliseconds since 1970 UTC, by the simulator's clock. */
  readonly at: number;
}

export interface Simulator {
  /**
   * Speaks to the simulated hosts only; any other host fails as an unknown name does. Redirects are handed back, never
   * followed. Faults apply on the server's side, after real bytes went over a real connection.
   */
  readonly fetch: typeof globalThis.fetch;
  readonly openSocket: (url: string) => WebSocket;
  readonly clock: SimulatedClock;
  /** What a connector needs from the outside: `feed(config, network.effects)`. */
  readonly effects: {
    readonly fetch: typeof globalThis.fetch;
    readonly openSocket: (url: string) => WebSocket;
    readonly now: () => number;
    readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
    /** Always one half: nothing is left to chance. */
    readonly random: () => number;
  };
  /** In order of arrival. */
  readonly log: readonly LoggedRequest[];
  /** What handlers threw. A test that expects nothing of the kind should look. */
  readonly failures: readonly unknown[];
  /** Plans a fault for the next request that fits, or the next several. */
  fail(fault: Fault, target?: FaultTarget): void;
  /** Forgets faults that did not happen. */
  heal(): void;
  clearLog(): void;
  /** Ends all connections and frees the port. Can be called again. */
  stop(): Promise<void>;
}

/** Taken when the module loads, so that a test may trap the global one. */
const platformFetch = globalThis.fetch;
const PlatformSocket = globalThis.WebSocket;

/** Starts a simulated network on a free port of 127.0.0.1. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const clock = options.clock !== undefined && "now" in options.clock ? options.clock : createClock(options.clock);
  const faults = createFaultPlan();
  const log: LoggedRequest[] = [];
  const failures: unknown[] = [];
  const world = createWorld({ hosts: options.hosts, faults, clock, log, failures });
  const server = createServer((request, answer) => void world.answer(request, answer));
  server.on("upgrade", (request, stream) => void world.upgrade(request, stream));
  const origin = `127.0.0.1:${await listen(server)}`;

  const fetch = worldFetch(origin, options.hosts);
  const openSocket = (url: string): WebSocket => new PlatformSocket(loopbackAddress("ws", origin, new URL(url)));
  return {
    fetch,
    openSocket,
    clock,
    effects: { fetch, openSocket, now: clock.now, sleep: clock.sleep, random: () => 0.5 },
    log,
    failures,
    fail: faults.add,
    heal: faults.clear,
    clearLog: () => void log.splice(0),
    stop: () => stop(server, world.streams),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function stop(server: Server, streams: ReadonlySet<Duplex>): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  for (const stream of streams) stream.destroy();
  await closed;
}

/** `https://gazette.example/feed?x=1` becomes `http://127.0.0.1:PORT/https/gazette.example/feed?x=1`, and back. */
function loopbackAddress(scheme: "http" | "ws", origin: string, { protocol, host, pathname, search }: URL): string {
  return `${scheme}://${origin}/${protocol.slice(0, -1)}/${host}${pathname}${search}`;
}

function worldAddress(path: string): URL {
  const [, scheme, host, rest] = path.match(/^\/(\w+)\/([^/?]+)(.*)$/) ?? [];
  return new URL(`${scheme}://${host}${rest}`);
}

function worldFetch(origin: string, hosts: SimulatorOptions["hosts"]): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (hosts[url.host] === undefined) throw unknownHost(url.host);
    const { method, headers, signal } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    const response = await platformFetch(loopbackAddress("http", origin, url), {
      method,
      headers,
      body,
      signal,
      redirect: "manual",
    });
    return Object.defineProperty(response, "url", { value: request.url });
  };
}

/** What the platform's own `fetch` throws for a name that nobody knows. */
function unknownHost(host: string): TypeError {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
  return new TypeError("fetch failed", { cause });
}

interface World {
  readonly streams: ReadonlySet<Duplex>;
  answer(request: IncomingMessage, answer: ServerResponse): Promise<void>;
  upgrade(request: IncomingMessage, stream: Duplex): Promise<void>;
}

interface WorldParts {
  readonly hosts: SimulatorOptions["hosts"];
  readonly faults: ReturnType<typeof createFaultPlan>;
  readonly clock: SimulatedClock;
  readonly log: LoggedRequest[];
  readonly failures: unknown[];
}

function createWorld({ hosts, faults, clock, log, failures }: WorldParts): World {
  const streams = new Set<Duplex>();

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const url = new URL(request.url);
    const body = await request.clone().text();
    log.push({ type: "request", method: request.method, url: url.href, headers: request.headers, body, at: clock.now() });
    const fault = faults.take({ method: request.method, url }, "request");
    if (fault?.kind === "unreachable") return void outgoing.destroy();
    await deliver(refusalOf(fault) ?? (await respond(request, url)), fault, outgoing);
  }

  async function respond(request: Request, url: URL): Promise<Response> {
    try {
      const handler = requestHandler(hosts[url.host]);
      return handler ? await handler(request) : new Response("nothing is served here", { status: 404 });
    } catch (problem) {
      failures.push(problem);
      return new Response("the simulated host failed", { status: 500 });
    }
  }

  async function upgrade(incoming: IncomingMessage, stream: Duplex): Promise<void> {
    const url = worldAddress(incoming.url ?? "/");
    const headers = headersOf(incoming);
    log.push({ type: "socket", method: "GET", url: url.href, headers, body: "", at: clock.now() });
    const handler = socketHandler(hosts[url.host]);
    const fault = faults.take({ method: "GET", url }, "socket");
    if (handler === undefined || fault?.kind === "unreachable") return void stream.destroy();
    streams.add(stream.once("close", () => streams.delete(stream)));
    const socket = acceptSocket(incoming, stream);
    if (fault?.kind === "socket-noise") for (const message of fault.messages) socket.send(message);
    try {
      await handler(fault?.kind === "socket-broken" ? breakAfter(socket, fault.after) : socket, url);
    } catch (problem) {
      failures.push(problem);
      socket.destroy();
    }
  }

  return { streams, answer, upgrade };
}

function requestHandler(host: SimulatedHost | undefined): RequestHandler | undefined {
  return typeof host === "function" ? host : host?.request;
}

function socketHandler(host: SimulatedHost | undefined): SocketHandler | undefined {
  return typeof host === "function" ? undefined : host?.socket;
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = chunks.length === 0 ? null : new Uint8Array(Buffer.concat(chunks));
  return new Request(worldAddress(incoming.url ?? "/"), { method: incoming.method ?? "GET", headers: headersOf(incoming), body });
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  return headers;
}

/** Answers that a fault gives in place of the handler, which then never hears of the request. */
function refusalOf(fault: Fault | undefined): Response | undefined {
  if (fault?.kind === "html") return new Response(errorPage, { headers: { "content-type": "text/html; charset=utf-8" } });
  if (fault?.kind === "status") return new Response(fault.body ?? "", { status: fault.status });
  if (fault?.kind !== "rate-limited") return undefined;
  const headers = new Headers(fault.headers);
  if (fault.retryAfter !== undefined) headers.set("retry-after", fault.retryAfter);
  return new Response("too many requests", { status: 429, headers });
}

const errorPage = "<!doctype html><html><head><title>Sorry</title></head><body><h1>We will be back soon</h1></body></html>";

async function deliver(response: Response, fault: Fault | undefined, outgoing: ServerResponse): Promise<void> {
  if (fault?.kind === "dropped") return void outgoing.destroy();
  if (fault?.kind === "silent") return;
  if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  const body = Buffer.from(await response.arrayBuffer());
  const half = body.subarray(0, Math.floor(body.length / 2));
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (fault?.kind === "broken") outgoing.write(half, () => outgoing.destroy());
  else outgoing.end(fault?.kind === "truncated" ? half : body);
}

function breakAfter(socket: ServerSocket, messages: number): ServerSocket {
  let left = messages;
  const send = (text: string): void => {
    if (left > 0) socket.send(text);
    left -= 1;
    if (left <= 0) socket.destroy();
  };
  if (left <= 0) socket.destroy();
  return { ...socket, send };
}
