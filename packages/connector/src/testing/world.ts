/** The server's side of a simulated network: who answers, what is logged, what goes wrong. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { SimulatedClock } from "./clock.ts";
import type { Fault, FaultPlan } from "./faults.ts";
import { acceptSocket, type ServerSocket } from "./websocket.ts";

/** Answers one request; its `url` is the world address. Throwing answers 500 and is kept in `failures`. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** Talks over one socket that was opened at `url`. When it returns, the socket stays open. */
export type SocketHandler = (socket: ServerSocket, url: URL) => void | Promise<void>;

/** One host of the simulated world. A plain function is a host without sockets. */
export type SimulatedHost = RequestHandler | { readonly request?: RequestHandler; readonly socket?: SocketHandler };

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

export interface World {
  /** Connections that were upgraded, and are no longer the server's to close. */
  readonly streams: ReadonlySet<Duplex>;
  answer(request: IncomingMessage, answer: ServerResponse): Promise<void>;
  upgrade(request: IncomingMessage, stream: Duplex): Promise<void>;
}

export interface WorldParts {
  readonly hosts: Readonly<Record<string, SimulatedHost>>;
  readonly faults: FaultPlan;
  readonly clock: SimulatedClock;
  readonly log: LoggedRequest[];
  readonly failures: unknown[];
}

/** Makes the world that a server answers for. */
export function createWorld({ hosts, faults, clock, log, failures }: WorldParts): World {
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

function worldAddress(path: string): URL {
  const [, scheme, host, rest] = path.match(/^\/(\w+)\/([^/?]+)(.*)$/) ?? [];
  return new URL(`${scheme}://${host}${rest}`);
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
