/** The only place that knows networks by name. A new network is one line in `connected`. */
import type { Manifest } from "@earshot/connector";
import { manifest as bluesky } from "@earshot/connector-bluesky";
import { manifest as feed } from "@earshot/connector-feed";
import type { NetworkFacts } from "@earshot/core/policy";
import type { SearchProfile } from "@earshot/core/query";
import { profiles } from "@earshot/core/query/profiles";

/** The networks that there is a connector for. */
const connected: readonly Manifest[] = [bluesky, feed];

const known: readonly SearchProfile[] = [...profiles, ...connected.flatMap(ownProfile)];

/** How each network can be asked: those that can be heard first. */
export const plannedProfiles: readonly SearchProfile[] = known.toSorted((a, b) => reach(b) - reach(a));

/** Networks with a search page that a person can open, one for each. */
export const linkedProfiles: readonly SearchProfile[] = known.filter(
  ({ page, network }, index) => page !== undefined && known.findIndex((other) => other.network === network) === index,
);

/** Whether there is a connector for a network. */
export function isConnected(network: string): boolean {
  return connected.some((manifest) => manifest.network === network);
}

/** The short names of networks with a search of their own that Earshot does not hear. */
export const unheardNetworks: readonly string[] = linkedProfiles
  .map(({ network }) => network)
  .filter((network) => !isConnected(network));

/** The short names of all networks that something is known about. */
export const networkNames: readonly string[] = [...new Set(plannedProfiles.map(({ network }) => network))];

/** What to say to a name that is none of them: it is more often a slip than a network of one's own. */
export function unknownNetwork(name: string): string {
  return `--network ${JSON.stringify(name)} is not known; there are ${networkNames.join(", ")}`;
}

/** What the linter needs to know about a network; of one without a connector, its name. */
export function networkFacts(name: string): NetworkFacts {
  const text = connected.find(({ network }) => network === name)?.text;
  return { id: name, ...(text && { text }) };
}

/** A profile that the core does not list. */
function ownProfile({ search, network }: Manifest): readonly SearchProfile[] {
  return search === undefined || profiles.some((profile) => profile.network === network) ? [] : [search];
}

function reach({ access }: SearchProfile): number {
  return ["none", "search", "listen"].indexOf(access);
}
