import type { CallOptions, ConnectorMethods, OperationName, Operations, Page, Session } from "./connector.ts";
import { type CursorOwner, formatCursor, parseCursor } from "./cursor.ts";
import type { ConnectorDefinition } from "./define.ts";
import type { AllEffects } from "./effects.ts";
import { ConnectorError } from "./errors.ts";
import type { Http } from "./http.ts";
import { checkApproval, oneAtATime } from "./publish.ts";
import type { Redactor } from "./redact.ts";
import { untilAborted } from "./until-aborted.ts";

/** One connector's own parts, made once and shared by all its calls. */
export interface ConnectorParts<Config> {
  readonly name: string;
  readonly config: Config;
  readonly http: Http;
  readonly redactor: Redactor;
  readonly effects: AllEffects;
  readonly cursorVersion: number;
  /** What its calls share. */
  readonly shared: Map<string, unknown>;
}

/** Turns the operations that an author wrote into the methods that a consumer calls. Only those in `names` are there. */
export function createMethods<Config>(
  definition: ConnectorDefinition<Config, unknown> & Operations<Config>,
  names: readonly OperationName[],
  parts: ConnectorParts<Config>,
): Partial<ConnectorMethods> {
  const { search, inbox, stream, thread, refresh, mayReply, publish, manifest } = definition;
  const methods: ConnectorMethods = {
    search: (call, options) => iterate(parts, "search", options, (session) => search!(call, session)),
    inbox: (options) => iterate(parts, "inbox", options, (session) => inbox!(session)),
    stream: (options) => iterate(parts, "stream", options, (session) => stream!(session)),
    thread: (post, options) => settle(parts, options, (session) => thread!(post, session)),
    refresh: (posts, options) => settle(parts, options, (session) => refresh!(posts, session)),
    mayReply: (mention, options) => settle(parts, options, (session) => mayReply!(mention, session)),
    publish: oneAtATime((approval, options) =>
      settle(parts, options, (session) => {
        checkApproval(approval, manifest, session.now());
        return publish!(approval, session);
      }),
    ),
  };
  return Object.fromEntries(names.map((name) => [name, methods[name]]));
}

/**
 * Hands on pages, their bookmarks wrapped. An aborted stream ends, for that is how streams end; every other operation rejects with the
 * signal's reason, for it is not finished.
 */
async function* iterate<Config>(
  parts: ConnectorParts<Config>,
  operation: OperationName,
  options: CallOptions = {},
  open: (session: Session<Config>) => AsyncIterable<Page>,
): AsyncGenerator<Page> {
  const owner: CursorOwner = { connector: parts.name, operation, version: parts.cursorVersion };
  const { cursor, signal } = options;
  const bookmark = cursor === undefined ? {} : { cursor: parseCursor(owner, cursor) };
  const pages = open(sessionFor(parts, { ...bookmark, ...(signal && { signal }) }))[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await untilAborted(pages.next(), signal);
      if (step.done) return;
      yield wrapCursor(owner, step.value);
    }
  } catch (problem) {
    if (operation === "stream" && signal?.aborted) return;
    throw parts.redactor.redactError(problem);
  } finally {
    await close(pages, signal);
  }
}

/** An aborted iterator may be in the middle of something that never ends; it is told to end, and not waited for. */
async function close(pages: AsyncIterator<Page>, signal: AbortSignal | undefined): Promise<void> {
  const closed = pages.return?.();
  if (signal?.aborted) void closed?.catch(() => {});
  else await closed;
}

function wrapCursor(owner: CursorOwner, page: Page): Page {
  return page.cursor === undefined ? page : { ...page, cursor: formatCursor(owner, page.cursor) };
}

async function settle<Config, Value>(
  parts: ConnectorParts<Config>,
  options: CallOptions = {},
  call: (session: Session<Config>) => Promise<Value>,
): Promise<Value> {
  const { signal } = options;
  try {
    return await untilAborted((async () => call(sessionFor(parts, signal ? { signal } : {})))(), signal);
  } catch (problem) {
    throw parts.redactor.redactError(problem);
  }
}

function sessionFor<Config>(
  { name, config, http, redactor, effects, shared }: ConnectorParts<Config>,
  options: CallOptions,
): Session<Config> {
  const { now, random, sleep, openSocket } = effects;
  const secret = async (key: string): Promise<string> => {
    const value = await effects.secret(key);
    if (value === undefined) throw secretMissing(name, key);
    redactor.add(value);
    return value;
  };
  const share = <Value>(key: string, make: () => Value): Value => {
    if (!shared.has(key)) shared.set(key, make());
    return shared.get(key) as Value;
  };
  return { ...options, config, http: boundTo(http, options.signal), now, random, sleep, openSocket, secret, shared: share };
}

function secretMissing(connector: string, key: string): ConnectorError {
  const message = `${connector} needs the secret ${key}, and nobody provides it. Give it through the secrets of the program, never in a configuration.`;
  return new ConnectorError("secret-missing", message, { connector });
}

/** Requests of a call end with it, also where the author forgets to say so. */
function boundTo(http: Http, signal: AbortSignal | undefined): Http {
  if (signal === undefined) return http;
  return {
    json: (url, request) => http.json(url, { signal, ...request }),
    text: (url, request) => http.text(url, { signal, ...request }),
    bytes: (url, request) => http.bytes(url, { signal, ...request }),
  };
}
