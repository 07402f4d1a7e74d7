import { ConnectorError, type Page, readSocket } from "@earshot/connector";
import type { BlueskySession } from "./account.ts";
import { createListener, type Listener } from "./listener.ts";

/** Attempts without a single message, one after the other, until the stream counts as unreachable. */
const mostAttempts = 5;
/** Milliseconds before the second attempt; doubled each time. */
const firstPause = 1_000;
/** Readings of silence, of 15 s each, after which a connection counts as dead: the public stream is never that quiet. */
const mostSilences = 4;

/**
 * Hears every public post as it is written, and deletions and departures too. Goes on where the cursor ends; connects again by
 * itself, at the next server when one fails; and says where something may have been missed.
 */
export async function* stream(session: BlueskySession): AsyncGenerator<Page> {
  const { signal, sleep, random } = session;
  const listener = createListener(session);
  for (let failed = 0; !signal?.aborted; ) {
    const heardBefore = listener.heard;
    yield* listen(listener, session, failed);
    failed = listener.heard > heardBefore ? 0 : failed + 1;
    if (failed >= mostAttempts) throw unreachable(session);
    if (!signal?.aborted) await sleep(firstPause * 2 ** failed * (0.5 + random()), signal);
  }
}

/** One connection, until either side ends it. */
async function* listen(listener: Listener, session: BlueskySession, failed: number): AsyncGenerator<Page> {
  const { jetstream } = session.config;
  const server = jetstream[failed % jetstream.length]!;
  const open = (): WebSocket => session.openSocket(listener.addressAt(server));
  let silences = 0;
  for await (const reading of readSocket(open, { signal: session.signal })) {
    silences = reading.type === "idle" ? silences + 1 : 0;
    if (silences >= mostSilences) return;
    yield reading.type === "idle" ? listener.nothing() : listener.read(reading.texts);
  }
}

function unreachable({ config }: BlueskySession): ConnectorError {
  const servers = config.jetstream.map((url) => new URL(url).host).join(", ");
  const message = `Bluesky's stream cannot be heard: ${mostAttempts} attempts brought nothing (${servers}). Check the connection and \`jetstream\` in the configuration.`;
  return new ConnectorError("network-unreachable", message);
}
