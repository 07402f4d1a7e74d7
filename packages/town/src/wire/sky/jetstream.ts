/** The network's public stream as JSON over a socket: what happened since a cursor, then what happens. */
import { type StoredEvent, toStreamJson } from "./history.ts";
import type { Sky } from "./repository.ts";

/** The server's side of one open socket. */
export interface StreamSocket {
  send(text: string): void;
  /** Aborts when the connection has ended. */
  readonly closed: AbortSignal;
}

export interface Jetstream {
  connect(socket: StreamSocket, url: URL): void;
  /** Tells every open socket what has happened since it was last told. */
  flush(): void;
}

interface Listener {
  readonly socket: StreamSocket;
  readonly wants: (event: StoredEvent) => boolean;
  /** Events before this one, in microseconds, were told. */
  next: number;
}

export function createJetstream(sky: Sky): Jetstream {
  const listeners = new Set<Listener>();

  function tell(listener: Listener): void {
    for (const event of sky.told()) {
      if (event.timeUs < listener.next) continue;
      listener.next = event.timeUs + 1;
      if (listener.wants(event)) listener.socket.send(toStreamJson(event));
    }
  }

  const flush = (): void => {
    for (const listener of listeners) tell(listener);
  };
  sky.onWrite(flush);

  return {
    connect(socket, { searchParams }) {
      const cursor = searchParams.get("cursor");
      const next = cursor === null ? (sky.told().at(-1)?.timeUs ?? 0) + 1 : Number(cursor);
      const listener = { socket, wants: wantedBy(searchParams), next };
      listeners.add(listener);
      socket.closed.addEventListener("abort", () => listeners.delete(listener));
      tell(listener);
    },
    flush,
  };
}

/** Identity and account events belong to no collection and always pass. A collection may end in `.*`. */
function wantedBy(parameters: URLSearchParams): (event: StoredEvent) => boolean {
  const collections = parameters.getAll("wantedCollections");
  const dids = parameters.getAll("wantedDids");
  return (event) => {
    if (dids.length > 0 && !dids.includes(event.did)) return false;
    return event.kind !== "commit" || collections.length === 0 || collections.some((wanted) => covers(wanted, event.collection));
  };
}

function covers(wanted: string, collection: string): boolean {
  return wanted.endsWith(".*") ? collection.startsWith(wanted.slice(0, -1)) : collection === wanted;
}
