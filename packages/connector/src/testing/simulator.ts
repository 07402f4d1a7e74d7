/**
 * A neutral network on loopback: real HTTP and real WebSockets on 127.0.0.1, under invented names. It knows no network's wire
 * format; whoever uses it brings handlers from the web's own `Request` to its own `Response`.
 *
 * World addresses such as `https://gazette.example/feed` never leave the machine: the simulator's `fetch` and `openSocket`
 * send them to its own port. Nothing that is printed depends on that port.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type ClockOptions, createClock, type SimulatedClock } from "./clock.ts";
import { createFaultPlan, type Fault, type FaultTarget } from "./faults.ts";
import { createWorld, type LoggedRequest, type SimulatedHost } from "./world.ts";

export interface SimulatorOptions {
  /** By host name, with its port where the world address has one: `gazette.example`. */
  readonly hosts: Readonly<Record<string, SimulatedHost>>;
  /** How time goes, or a clock of one's own. */
  readonly clock?: ClockOptions | SimulatedClock;
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
  const server = createServer((request, answer) => void world.answer(request, answer).catch(() => answer.destroy()));
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

/** `https://gazette.example/feed?x=1` becomes `http://127.0.0.1:PORT/https/gazette.example/feed?x=1`; `worldAddress` leads back. */
function loopbackAddress(scheme: "http" | "ws", origin: string, { protocol, host, pathname, search }: URL): string {
  return `${scheme}://${origin}/${protocol.slice(0, -1)}/${host}${pathname}${search}`;
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
