/**
 * Jetstream's JSON events, made from the network's own binary stream. Jetstream itself is no npm or Debian package, so
 * this process decodes `com.atproto.sync.subscribeRepos` and serves what a listener would receive: one JSON text per
 * commit, identity or account event, in order, with replay from a `cursor` in microseconds.
 *
 * Arguments: port, address of the personal data server. Shape as documented at
 * https://github.com/bluesky-social/jetstream (read in 2026).
 */
import { createServer, type IncomingMessage } from "node:http";
import { importInstalled } from "./installed.ts";

interface RepositoryEvent {
  readonly event: "create" | "update" | "delete" | "identity" | "account" | "sync";
  readonly did: string;
  readonly time: string;
  readonly seq: number;
  readonly rev?: string;
  readonly collection?: string;
  readonly rkey?: string;
  readonly cid?: { toString(): string };
  readonly record?: unknown;
  readonly handle?: string;
  readonly active?: boolean;
  readonly status?: string;
}

interface StreamEvent {
  readonly time_us: number;
  readonly did: string;
  readonly collection?: string;
  readonly text: string;
}

interface Socket {
  send(text: string): void;
  on(event: "close" | "error", listener: () => void): void;
}

interface SyncPackage {
  readonly Firehose: new (options: object) => { start(): Promise<void> };
}

interface SocketPackage {
  readonly WebSocketServer: new (
    options: object,
  ) => {
    on(event: "connection", listener: (socket: Socket, request: IncomingMessage) => void): void;
  };
}

interface JsonPackage {
  lexStringify(value: unknown): string;
}

const [port, pds = ""] = process.argv.slice(2);
const { Firehose } = await importInstalled<SyncPackage>("@atproto/sync");
const { WebSocketServer } = (await importInstalled<{ readonly default: SocketPackage }>("ws")).default;
const { lexStringify } = await importInstalled<JsonPackage>("@atproto/lex-json");

const history: StreamEvent[] = [];
const listeners = new Set<(event: StreamEvent) => void>();

const server = createServer((_request, response) => response.end("ok"));
new WebSocketServer({ server, path: "/subscribe" }).on("connection", serve);
server.listen(Number(port), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));

await new Firehose({
  service: pds.replace(/^http/, "ws"),
  getCursor: () => 0, // everything since the network began
  unauthenticatedCommits: true,
  unauthenticatedHandles: true,
  handleEvent: receive,
  onError: (problem: Error) => console.error(problem),
}).start();

function receive(event: RepositoryEvent): void {
  if (event.event === "sync") return; // Jetstream passes none of these on
  const streamed = toStreamEvent(event);
  history.push(streamed);
  for (const listener of listeners) listener(streamed);
}

/** Sends what happened since the cursor, then what happens; without a cursor only the latter. */
function serve(socket: Socket, request: IncomingMessage): void {
  const { searchParams } = new URL(request.url ?? "", "ws://localhost");
  const wants = filterOf(searchParams);
  const send = (event: StreamEvent): void => {
    if (wants(event)) socket.send(event.text);
  };
  const cursor = Number(searchParams.get("cursor") ?? Number.POSITIVE_INFINITY);
  for (const event of history) if (event.time_us >= cursor) send(event);
  listeners.add(send);
  socket.on("close", () => listeners.delete(send));
  socket.on("error", () => listeners.delete(send));
}

/** Identity and account events belong to no collection and always pass. A collection may end in `.*`. */
function filterOf(parameters: URLSearchParams): (event: StreamEvent) => boolean {
  const collections = parameters.getAll("wantedCollections");
  const authors = parameters.getAll("wantedDids");
  const inCollection = (name: string): boolean =>
    collections.some((wanted) => (wanted.endsWith(".*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted));
  return ({ did, collection }) =>
    (authors.length === 0 || authors.includes(did)) &&
    (collections.length === 0 || collection === undefined || inCollection(collection));
}

function toStreamEvent(event: RepositoryEvent): StreamEvent {
  const { did, collection } = event;
  // times never repeat or go back, since a listener resumes from the last one it saw
  const time_us = Math.max(Date.now() * 1000, (history.at(-1)?.time_us ?? 0) + 1);
  const text = lexStringify({ did, time_us, ...bodyOf(event) });
  return { time_us, did, text, ...(collection === undefined ? {} : { collection }) };
}

function bodyOf(event: RepositoryEvent): object {
  const { did, seq, time } = event;
  if (event.event === "identity") return { kind: "identity", identity: { did, seq, time, ...defined({ handle: event.handle }) } };
  if (event.event === "account")
    return { kind: "account", account: { active: event.active, did, seq, time, ...defined({ status: event.status }) } };
  const { rev, collection, rkey, record, cid } = event;
  return {
    kind: "commit",
    commit: { rev, operation: event.event, collection, rkey, ...defined({ record, cid: cid?.toString() }) },
  };
}

function defined(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
