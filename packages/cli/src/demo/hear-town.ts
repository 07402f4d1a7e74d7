import type { AnyConnector } from "@earshot/connector";
import { bluesky } from "@earshot/connector-bluesky";
import { feed } from "@earshot/connector-feed";
import { parse } from "@earshot/core/query";
import { createDesk, type Desk, type Search } from "@earshot/desk";
import type { Store } from "@earshot/store";
import { organisationOf, policy, type Town } from "@earshot/town";

/** A desk at Millbrook's library: every network of the town, the staff's saved searches, the county's policy. */
export function openTownDesk(town: Town, store: Store): Desk {
  return createDesk({
    store,
    connectors: townConnectors(town),
    searches: townSearches(town),
    policy,
    organisation: organisationOf(town.world),
    now: town.clock.now,
  });
}

function townConnectors({ addresses, effects, signIn }: Town): AnyConnector[] {
  const { identifier } = signIn("library");
  const { bluesky: service, blueskyPublic: appview, jetstream } = addresses;
  const social = bluesky({ service, appview, identifier, jetstream: [jetstream], lookBackHours: 8 * 24 }, effects);
  return [social, ...addresses.feeds.map(({ url }) => feed({ url }, effects))];
}

function townSearches({ world }: Town): Search[] {
  return world.searches.flatMap(({ name, query: source }) => {
    const parsed = parse(source);
    return parsed.ok ? [{ name, query: parsed.query }] : [];
  });
}
