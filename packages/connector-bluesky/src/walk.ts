import type { ConnectorEvent, Page } from "@earshot/connector";
import type { Mention } from "@earshot/core/mention";
import type { BlueskySession } from "./account.ts";
import { mentionOfView, revisionOfView } from "./mention.ts";
import type { Entry, PostView } from "./views.ts";

/** One page of a list that the network gives newest first. */
export interface ListPage {
  readonly entries: readonly Entry<PostView>[];
  readonly cursor?: string | undefined;
}

/** Where a walk stands. Instants are milliseconds since 1970 UTC. */
interface Progress {
  /** Posts older than this were heard before. */
  readonly floor: number;
  /** The newest post seen in this walk: the next one goes down to it. */
  readonly top: number;
  /** The network's cursor; missing when the walk is at its end. */
  readonly page?: string;
}

/** The network's index lags and sorts by times that authors claim; a walk goes so far below what was heard, in milliseconds. */
const overlap = 600_000;
const hour = 3_600_000;

/**
 * Walks down a list from its newest post to where the last walk began, and keeps its place page by page: what arrives on top
 * meanwhile is for the next walk.
 *
 * @param ask Fetches a page; `floor` is how far down it need go.
 */
export async function* walkDown(
  session: BlueskySession,
  via: Mention["provenance"]["via"],
  ask: (page: string | undefined, floor: number) => Promise<ListPage>,
): AsyncGenerator<Page> {
  let progress: Progress | undefined = beginOrGoOn(session);
  while (progress !== undefined) {
    const answer: ListPage = await ask(progress.page, progress.floor);
    const next = progressAfter(progress, answer);
    const { floor } = progress;
    const events = answer.entries.flatMap(({ view, at }) => (view && at >= floor ? [eventOf(view, session, via)] : []));
    yield { events: events.length > 0 ? events : [{ type: "heartbeat" }], cursor: JSON.stringify(next) };
    progress = next.page === undefined ? undefined : next;
  }
}

function beginOrGoOn({ cursor, now, config }: BlueskySession): Progress {
  const before: Progress | undefined = cursor === undefined ? undefined : JSON.parse(cursor);
  if (before?.page !== undefined) return before;
  const floor = before === undefined ? now() - config.lookBackHours * hour : before.top - overlap;
  return { floor, top: before?.top ?? floor };
}

function progressAfter({ floor, top, page }: Progress, { entries, cursor }: ListPage): Progress {
  const newest = Math.max(top, ...entries.map(({ at }) => at));
  const more = cursor !== undefined && cursor !== page && entries.some(({ at }) => at >= floor);
  return { floor, top: newest, ...(more && { page: cursor }) };
}

function eventOf(view: PostView, { now }: BlueskySession, via: Mention["provenance"]["via"]): ConnectorEvent {
  const mention = mentionOfView(view, { via, heardAt: new Date(now()).toISOString() });
  return { type: "upsert", mention, revision: revisionOfView(view) };
}
