import type { AnyConnector, CallOptions, ConnectorEvent, Page } from "@earshot/connector";
import type { Mention, MentionEvent, MentionId } from "@earshot/core/mention";
import type { Organisation } from "@earshot/core/policy";
import { createSearchSet, type NativeCall, plan } from "@earshot/core/query";
import { resolverOf } from "@earshot/core/query/files";
import { isEarshotError } from "@earshot/core/text";
import type { Store, StoredMatch } from "@earshot/store";
import type { ConnectorReport, Problem, RunOptions, Search } from "./desk.ts";
import { searchable } from "./own.ts";

/** The name under which posts addressed to the library are kept; no saved search is needed to find them. */
export const ADDRESSED_TO_US = "addressed to us";

export interface Listener {
  readonly store: Store;
  readonly searches: readonly Search[];
  /** Says which posts are the library's own. */
  readonly organisation?: Organisation;
}

/** One way in which a connector is heard, with the name under which its cursor is kept. */
interface Source {
  readonly name: string;
  readonly pages: (options: CallOptions) => AsyncIterable<Page>;
  /** Everything that comes is kept, whether a search matches it or not. */
  readonly addressedToUs: boolean;
  /** Removals of posts that were never kept are not worth a tombstone: a stream tells of every removal on the network. */
  readonly isStream: boolean;
}

/**
 * Hears one connector once through everything it offers; with `follow`, goes on with its stream until the signal. What was
 * heard is committed page by page together with the cursor that covers it, so a failure loses nothing that came before.
 */
export async function hear(listener: Listener, connector: AnyConnector, options: RunOptions): Promise<ConnectorReport> {
  const keys = keysBy(listener);
  const tally: Tally = { heard: new Set(), matched: new Set(), problems: [] };
  for (const source of sourcesOf(connector, listener.searches, options.follow ?? false)) {
    try {
      await hearSource(listener.store, keys, source, tally, options.signal);
    } catch (cause) {
      if (options.signal?.aborted) break;
      tally.problems.push(problemOf(cause));
    }
  }
  return { connector: connector.name, heard: tally.heard.size, matched: tally.matched.size, problems: tally.problems };
}

/** Posts are counted once, however many calls bring them. */
interface Tally {
  readonly heard: Set<MentionId>;
  readonly matched: Set<MentionId>;
  readonly problems: Problem[];
}

/** Gives the names of the searches that find a post. */
type Keys = (mention: Mention) => string[];

function keysBy({ searches, organisation }: Listener): Keys {
  const set = createSearchSet<string>();
  for (const { name, query } of searches) set.set(name, query);
  return (mention) => set.keys(searchable(mention, organisation));
}

function sourcesOf(connector: AnyConnector, searches: readonly Search[], follow: boolean): Source[] {
  const sources: Source[] = [];
  for (const call of callsOf(connector, searches)) {
    const pages = (options: CallOptions) => connector.search!(call, options);
    sources.push({ name: `${connector.name} search ${callKey(call)}`, pages, addressedToUs: false, isStream: false });
  }
  if (connector.inbox !== undefined) {
    sources.push({ name: `${connector.name} inbox`, pages: connector.inbox, addressedToUs: true, isStream: false });
  }
  if (follow && connector.stream !== undefined) {
    sources.push({ name: `${connector.name} stream`, pages: connector.stream, addressedToUs: false, isStream: true });
  }
  return sources;
}

/** All searches share the calls that are alike; a feed is read once, however many searches look at it. */
function callsOf(connector: AnyConnector, searches: readonly Search[]): NativeCall[] {
  const profile = connector.manifest.search;
  if (profile === undefined || connector.search === undefined) return [];
  const saved = resolverOf(searches);
  const calls = searches.flatMap(({ query }) => plan(query, profile, { saved }).calls);
  return [...new Map(calls.map((call) => [callKey(call), call])).values()];
}

function callKey({ kind, text = "", parameters }: NativeCall): string {
  return JSON.stringify([kind, text, ...Object.entries(parameters).sort()]);
}

async function hearSource(
  store: Store,
  keys: Keys,
  source: Source,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<void> {
  const cursor = await store.cursor(source.name);
  const options = { ...(cursor === undefined ? {} : { cursor }), ...(signal === undefined ? {} : { signal }) };
  for await (const page of source.pages(options)) {
    await keep(store, keys, source, page, tally);
    tally.problems.push(...page.events.flatMap(gapOf));
  }
}

async function keep(store: Store, keys: Keys, source: Source, page: Page, tally: Tally): Promise<void> {
  const events: MentionEvent[] = [];
  const matches: StoredMatch[] = [];
  for (const event of page.events) {
    if (event.type === "upsert") {
      tally.heard.add(event.mention.id);
      const found = searchesFor(keys, source, event.mention);
      matches.push(...found.map((search) => ({ id: event.mention.id, search })));
      if (found.length > 0 || (await isKept(store, event.mention.id))) events.push(event);
    } else events.push(...(await removalsFrom(store, source, event)));
  }
  const cursor = page.cursor === undefined ? {} : { cursor: { name: source.name, value: page.cursor } };
  if (events.length > 0 || page.cursor !== undefined) await store.commit({ events, matches, ...cursor });
  for (const { id } of matches) tally.matched.add(id);
}

/** Who opted out is not heard, whatever the search; who is not to be found is heard only when speaking to us. */
function searchesFor(keys: Keys, source: Source, mention: Mention): string[] {
  if (mention.consent.optedOut) return [];
  if (source.addressedToUs) return [ADDRESSED_TO_US, ...keys(mention)];
  if (mention.visibility !== "public" || mention.consent.noIndex) return [];
  return keys(mention);
}

async function removalsFrom(store: Store, source: Source, event: ConnectorEvent): Promise<MentionEvent[]> {
  if (event.type === "remove") return !source.isStream || (await isKept(store, event.id)) ? [event] : [];
  if (event.type !== "authorGone") return [];
  const { network, authorId, revision } = event;
  const gone = (await Array.fromAsync(store.mentions({ network }))).filter(({ mention }) => mention.author?.id === authorId);
  return gone.map((stored) => ({ type: "remove", id: stored.mention.id, revision: Math.max(revision, stored.revision) }));
}

async function isKept(store: Store, id: MentionId): Promise<boolean> {
  return (await store.mention(id)) !== undefined;
}

function gapOf(event: ConnectorEvent): Problem[] {
  return event.type === "gap" ? [{ code: "gap", message: event.why }] : [];
}

function problemOf(cause: unknown): Problem {
  if (isEarshotError(cause)) return { code: cause.code, message: cause.message };
  return { code: "unexpected", message: cause instanceof Error ? cause.message : String(cause) };
}
