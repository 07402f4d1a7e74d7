export interface SocketOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds of real time without a message after which the reader says `idle`. Default: 15,000. */
  readonly idle?: number;
  /** Most messages kept for a consumer that is slow; one more ends the connection. Default: 5,000. */
  readonly most?: number;
}

/** What came since the last look: messages, or word that nothing did. */
export type SocketReading = { readonly type: "messages"; readonly texts: readonly string[] } | { readonly type: "idle" };

/**
 * How a connection ended. `overflow`: the consumer was slower than the network, and the rest was left there. `aborted`: by the
 * signal. `code` is the WebSocket's close code, 1006 where nobody said goodbye.
 */
export interface SocketEnd {
  readonly why: "closed" | "overflow" | "aborted";
  readonly code: number;
}

/**
 * Reads one WebSocket connection from opening to end. A network does not wait for a slow consumer, so what it sends is kept, up
 * to a bound; then the connection is given up, what was kept is handed on, and the consumer can connect again from there.
 * Everything that came before the end is handed on before it. `return()` closes the connection.
 */
export async function* readSocket(open: () => WebSocket, options: SocketOptions = {}): AsyncGenerator<SocketReading, SocketEnd> {
  const { signal, idle = 15_000, most = 5_000 } = options;
  if (signal?.aborted) return { why: "aborted", code: 1000 };
  const inbox = createInbox(open(), most, signal);
  try {
    for (;;) {
      const texts = inbox.take();
      if (texts.length > 0) yield { type: "messages", texts };
      else if (inbox.end !== undefined) return inbox.end;
      else if (!(await inbox.wait(idle))) yield { type: "idle" };
    }
  } finally {
    inbox.close();
  }
}

interface Inbox {
  readonly end: SocketEnd | undefined;
  take(): readonly string[];
  /** Resolves at the next message or the end with true, or with false when neither came in time. */
  wait(milliseconds: number): Promise<boolean>;
  close(): void;
}

function createInbox(socket: WebSocket, most: number, signal: AbortSignal | undefined): Inbox {
  let waiting: string[] = [];
  let end: SocketEnd | undefined;
  let wake = (): void => {};

  const finish = (why: SocketEnd["why"], code: number): void => {
    end ??= { why, code };
    socket.close();
    wake();
  };
  const abort = (): void => finish("aborted", 1000);
  signal?.addEventListener("abort", abort, { once: true });
  /* Some platforms say `error` and never `close` for a connection that was refused. */
  socket.addEventListener("error", () => finish("closed", 1006));
  socket.addEventListener("close", ({ code }) => finish("closed", code));
  socket.addEventListener("message", ({ data }: MessageEvent) => {
    if (end !== undefined || typeof data !== "string") return;
    if (waiting.length >= most) return finish("overflow", 1000);
    waiting.push(data);
    wake();
  });

  return {
    get end() {
      return end;
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    wait(milliseconds) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => resolve(false), milliseconds);
      wake = () => resolve(true);
      if (waiting.length > 0 || end !== undefined) wake();
      return promise.finally(() => clearTimeout(timer));
    },
    close() {
      signal?.removeEventListener("abort", abort);
      finish("closed", 1000);
    },
  };
}
