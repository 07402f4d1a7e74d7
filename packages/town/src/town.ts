/** The town on loopback: its networks answer in their own wire formats, under addresses that do not exist. */
import { type Fault, type FaultTarget, type Simulator, startSimulator } from "@earshot/connector/testing/simulator";
import type { Feed } from "./feeds.ts";
import { feedHost } from "./wire/feeds/host.ts";
import { publicSkyHost, skyHost } from "./wire/sky/host.ts";
import { createJetstream } from "./wire/sky/jetstream.ts";
import { createSky } from "./wire/sky/repository.ts";
import { APP_PASSWORD } from "./wire/sky/sessions.ts";
import { type Spoiling, spoil } from "./wire/spoil.ts";
import { millbrook, type Resident, type World } from "./world.ts";

export interface TownOptions {
  readonly seed?: number;
  /** What time it is when the town starts, RFC 3339 UTC. Default: the end of the week, when everything has been said. */
  readonly at?: string;
  /** `jump` (default): who sleeps moves the clock. `manual`: only `moveTo` does. */
  readonly clock?: "jump" | "manual";
  /** Calls that the social network allows in five minutes. Default: 3,000, as the real one. */
  readonly calls?: number;
  /** Entries on one page of a feed. Default: 20, so that one look sees the week; WordPress shows ten. */
  readonly pageSize?: number;
}

/** What goes wrong, on the way (as the kit's simulator does it) or inside the answer. */
export type TownFault = Fault | Spoiling;

/** A running town. */
export interface Town extends Pick<Simulator, "fetch" | "openSocket" | "clock" | "log" | "failures" | "heal" | "stop"> {
  readonly world: World;
  readonly addresses: TownAddresses;
  /** Effects for a connector: `feed(config, town.effects)`. The secret is the app password, whatever its name. */
  readonly effects: Simulator["effects"] & { readonly secret: (name: string) => Promise<string> };
  /** How an account signs in to the social network. */
  signIn(personId: string): { readonly identifier: string; readonly password: string; readonly did: string };
  /** Plans a fault for whatever begins with the address. `times` defaults to 1. */
  fail(address: string, fault: TownFault, times?: number): void;
  /** Lets the week go on until then, RFC 3339 UTC; open streams hear what happened. */
  moveTo(instant: string): void;
}

/** Where the world's networks are. None of these names exists, and none is ever asked of the real network. */
export interface TownAddresses {
  /** Signing in, search, notifications, threads, writing. */
  readonly bluesky: string;
  /** Reading without signing in; does not search. */
  readonly blueskyPublic: string;
  readonly jetstream: string;
  readonly feeds: readonly Feed[];
}

/** Starts Millbrook on a free port of 127.0.0.1. Stop it when done. */
export async function startTown(options: TownOptions = {}): Promise<Town> {
  const world = millbrook(options.seed === undefined ? {} : { seed: options.seed });
  const spoilings: PlannedSpoiling[] = [];
  // the hosts are built before there is a clock, and read it only when asked
  let now = (): number => Date.parse(world.week.to);
  const { hosts, flush } = hostsOf(world, () => now(), spoilings, options);
  const simulator = await startSimulator({ hosts, clock: { start: options.at ?? world.week.to, mode: options.clock ?? "jump" } });
  now = simulator.clock.now;
  return {
    ...simulator,
    world,
    addresses: { ...addresses, feeds: world.feeds },
    effects: { ...simulator.effects, sleep: thenFlush(simulator.effects.sleep, flush), secret: async () => APP_PASSWORD },
    signIn: (personId) => signInOf(world, personId),
    fail: (address, fault, times = 1) => planFault({ simulator, spoilings }, address, fault, times),
    heal() {
      simulator.heal();
      spoilings.splice(0);
    },
    moveTo(instant) {
      simulator.clock.advance(Date.parse(instant) - simulator.clock.now());
      flush();
    },
  };
}

const addresses: Omit<TownAddresses, "feeds"> = {
  bluesky: "https://bluesky.example",
  blueskyPublic: "https://public.bluesky.example",
  jetstream: "wss://jetstream.bluesky.example/subscribe",
};

interface PlannedSpoiling {
  readonly address: string;
  readonly spoiling: Spoiling;
  left: number;
}

type Hosts = Parameters<typeof startSimulator>[0]["hosts"];

function hostsOf(
  world: World,
  now: () => number,
  spoilings: readonly PlannedSpoiling[],
  { calls, pageSize = 20 }: TownOptions,
): { readonly hosts: Hosts; readonly flush: () => void } {
  const sky = createSky(world, now);
  const jetstream = createJetstream(sky);
  const spoilable = (handler: (request: Request) => Response | Promise<Response>) => async (request: Request) => {
    const planned = spoilings.find((one) => one.left > 0 && request.url.startsWith(one.address));
    const response = await handler(request);
    if (!planned) return response;
    planned.left -= 1;
    return spoil(planned.spoiling, response);
  };
  const sites = feedHost(world, { now, pageSize });
  const siteHosts = world.feeds.map((feed) => [new URL(feed.url).host, spoilable(sites)] as const);
  const hosts: Hosts = {
    "bluesky.example": spoilable(skyHost(sky, { calls })),
    "public.bluesky.example": spoilable(publicSkyHost(sky)),
    "jetstream.bluesky.example": { socket: (socket, url) => jetstream.connect(socket, url) },
    ...Object.fromEntries(siteHosts),
  };
  return { hosts, flush: jetstream.flush };
}

function thenFlush(sleep: Simulator["effects"]["sleep"], flush: () => void): Simulator["effects"]["sleep"] {
  return async (milliseconds, signal) => {
    await sleep(milliseconds, signal);
    flush();
  };
}

function signInOf(world: World, personId: string): ReturnType<Town["signIn"]> {
  const person: Resident | undefined = world.people.find(({ id }) => id === personId);
  if (person?.handle === undefined) throw new RangeError(`nobody called ${personId} has an account; see world.people`);
  return { identifier: person.handle, password: APP_PASSWORD, did: person.did };
}

function planFault(
  { simulator, spoilings }: { readonly simulator: Simulator; readonly spoilings: PlannedSpoiling[] },
  address: string,
  fault: TownFault,
  times: number,
): void {
  if (fault.kind === "unknown-field" || fault.kind === "not-xml")
    return void spoilings.push({ address, spoiling: fault, left: times });
  const { host, pathname } = new URL(address);
  const target: FaultTarget = { host, path: pathname, times };
  simulator.fail(fault, target);
}
