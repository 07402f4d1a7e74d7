import { resolve } from "node:path";
import { compile, type Query } from "@earshot/core/query";
import type { Store } from "@earshot/store";
import { type Command, type CommandInput, onlyPositional, string, strings, UsageError } from "../command.ts";
import { parseDuration } from "../durations.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { listen, type SourceReport } from "../hear/listen.ts";
import type { Wanted } from "../hear/sources.ts";
import { describeReport, describeWanted, teller } from "../hear/tell.ts";
import { readQuery } from "../queries.ts";
import type { Terminal } from "../terminal.ts";

export const hear: Command = {
  name: "hear",
  summary: "what people say right now, with no key and no account",
  usage: "'<query>' | <path>.search [--feed <address>]… [--no-bluesky] [--since <time>] [--for <time>] [--store <path>]",
  details: `Listens to Bluesky's public stream and to feeds (RSS, Atom, RDF, JSON Feed), and prints each post that matches as it comes.
Ends with Ctrl-C, after --for, or, without the stream, when every feed was read. With --json, one JSON value a line.
Exit code 3: a network could not be heard, or only in part; the others were.`,
  options: {
    feed: {
      type: "string",
      multiple: true,
      value: "address",
      about: "a feed to read, at once and then every quarter of an hour",
    },
    bluesky: { type: "boolean", about: "listen to Bluesky's public stream (default; --no-bluesky leaves it out)" },
    jetstream: { type: "string", multiple: true, value: "address", about: "another server of the stream: wss://…/subscribe" },
    since: { type: "string", value: "time", about: "how far back: 10m, 24h (default: 15m of the stream, all of a feed)" },
    for: { type: "string", value: "time", about: "how long to listen: 60s, 8h" },
    store: { type: "string", value: "path", about: "a SQLite file that keeps what matched, and where to go on next time" },
  },
  run: async (input, terminal) => {
    const query = await readQuery(onlyPositional(input, "the query"), "listening", terminal);
    if (query === undefined) return exitCodes.findings;
    const wanted = wantedFrom(input);
    const store = await openStore(string(input, "store"), terminal);
    try {
      return await hearAll(query, wanted, store, terminal);
    } finally {
      await store?.close();
    }
  },
};

/** A stream is caught up with at once over so short a time, and a day of it would be some gigabytes. */
const defaultReplay = 15 * 60_000;

function wantedFrom(input: CommandInput): Wanted {
  const since = timeOf(input, "since");
  const limit = timeOf(input, "for");
  const wanted = {
    bluesky: input.values["bluesky"] !== false,
    jetstream: strings(input, "jetstream"),
    feeds: strings(input, "feed"),
    replay: since ?? defaultReplay,
    ...(since !== undefined && { since }),
    ...(limit !== undefined && { limit }),
  };
  if (wanted.bluesky || wanted.feeds.length > 0) return wanted;
  throw new UsageError("there is nothing to listen to: give a --feed, or leave out --no-bluesky");
}

function timeOf(input: CommandInput, name: string): number | undefined {
  const text = string(input, name);
  return text === undefined ? undefined : parseDuration(text, `--${name}`);
}

/** Loaded only when asked for, so that no other command waits for a database. */
async function openStore(path: string | undefined, { folder }: Terminal): Promise<Store | undefined> {
  if (path === undefined) return undefined;
  const { sqlite } = await import("@earshot/store/sqlite");
  return sqlite(resolve(folder, path));
}

async function hearAll(query: Query, wanted: Wanted, store: Store | undefined, terminal: Terminal): Promise<ExitCode> {
  const { sourcesFor } = await import("../hear/sources.ts");
  const { now = Date.now, sleep = pause } = terminal.effects;
  const sources = sourcesFor(query, wanted, terminal.effects);
  const { signal, release } = limitedBy(terminal.signal, wanted.limit, sleep);
  terminal.note(describeWanted(wanted));
  const reports = await listen(sources, {
    matcher: compile(query),
    signal,
    follow: wanted.bluesky || wanted.limit !== undefined,
    since: wanted.since === undefined ? Number.NEGATIVE_INFINITY : now() - wanted.since,
    now,
    sleep,
    ...(store && { store }),
    ...teller(terminal, now),
  });
  release();
  terminal.note(describeReport(reports));
  return exitCodeOf(reports);
}

function exitCodeOf(reports: readonly SourceReport[]): ExitCode {
  return reports.some(({ failed }) => failed) ? exitCodes.network : exitCodes.ok;
}

type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

const pause: Sleep = async (milliseconds, signal) => {
  const { setTimeout } = await import("node:timers/promises");
  await setTimeout(milliseconds, undefined, signal && { signal });
};

/** A signal that also aborts after a time. `release` lets the clock go when everything ended before. */
function limitedBy(signal: AbortSignal, limit: number | undefined, sleep: Sleep): { signal: AbortSignal; release: () => void } {
  if (limit === undefined) return { signal, release: () => {} };
  const over = new AbortController();
  const released = new AbortController();
  void sleep(limit, AbortSignal.any([signal, released.signal])).then(
    () => over.abort(),
    () => {},
  );
  return { signal: AbortSignal.any([signal, over.signal]), release: () => released.abort() };
}
