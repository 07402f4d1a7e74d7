import type { Effects } from "@earshot/connector";
import { bluesky } from "@earshot/connector-bluesky";
import { feed } from "@earshot/connector-feed";
import { plan, type Query } from "@earshot/core/query";
import type { Source } from "./listen.ts";

/** What is to be listened to. */
export interface Wanted {
  readonly bluesky: boolean;
  /** Addresses of other stream servers than the network's public ones. */
  readonly jetstream: readonly string[];
  readonly feeds: readonly string[];
  /** Milliseconds that the stream goes back. */
  readonly replay: number;
  /** Milliseconds: nothing older is told. */
  readonly since?: number;
  /** Milliseconds of listening. */
  readonly limit?: number;
}

/** A quarter of an hour: what a feed without a wish of its own may be asked for without being a burden. */
const betweenLooks = 15 * 60_000;

/** The sources for a query, none of which needs a key. Throws `config-invalid` for an address that is none. */
export function sourcesFor(query: Query, wanted: Wanted, effects: Effects): readonly Source[] {
  const feeds = wanted.feeds.map((url) => feedSource(query, url, effects));
  return wanted.bluesky ? [blueskySource(wanted, effects), ...feeds] : feeds;
}

function blueskySource({ jetstream, replay }: Wanted, effects: Effects): Source {
  const replayHours = replay / 3_600_000;
  const connector = bluesky({ replayHours, ...(jetstream.length > 0 && { jetstream: [...jetstream] }) }, effects);
  return { name: connector.name, pages: (options) => connector.stream(options) };
}

/** A feed cannot be asked for words: one call takes all that it holds, whatever the query. */
function feedSource(query: Query, url: string, effects: Effects): Source {
  const connector = feed({ url }, effects);
  const [call] = plan(query, connector.manifest.search!).calls;
  return { name: connector.name, pages: (options) => connector.search(call!, options), lookAgainAfter: betweenLooks };
}
