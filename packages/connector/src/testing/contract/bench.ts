import type { Mention, MentionEvent } from "@earshot/core/mention";
import { expect } from "vitest";
import type { AnyConnector, CallOptions, ConnectorEvent, OperationName, Page, PostReference } from "../../connector.ts";
import type { ConnectorError } from "../../errors.ts";
import { isConnectorError } from "../../errors.ts";
import type { Manifest } from "../../manifest.ts";
import type { ClockOptions } from "../clock.ts";
import { createClock } from "../clock.ts";
import { collect } from "../collect.ts";
import { type Simulator, startSimulator } from "../simulator.ts";
import type { ContractOptions, FakeNetwork } from "./network.ts";

/** One test's world: a network with nothing on it, and a connector that speaks to it. */
export interface Bench {
  readonly manifest: Manifest;
  readonly operations: readonly OperationName[];
  readonly simulator: Simulator;
  readonly network: FakeNetwork;
  readonly connector: AnyConnector;
  readonly textOf: (posted: string) => string;
  /** Another connector with the same configuration, as after a restart. */
  restart(): AnyConnector;
  /** Makes a connector of any configuration, right or wrong. */
  make(config: unknown): AnyConnector;
  readonly config: unknown;
  readonly secrets: readonly string[];
  stop(): Promise<void>;
}

/** Who the suite says it is; every request must say so. */
export const userAgent = "Earshot-contract/1";

export async function openBench<Input>(options: ContractOptions<Input>, clockOptions: ClockOptions = {}): Promise<Bench> {
  const { connector: factory, config, secrets = {}, textOf = (posted) => posted } = options;
  const clock = createClock(clockOptions);
  const network = options.network({ clock });
  const simulator = await startSimulator({ hosts: network.hosts, clock });
  const secret = async (name: string): Promise<string | undefined> => secrets[name];
  const effects = { ...simulator.effects, secret, userAgent };
  return {
    manifest: factory.manifest,
    operations: factory.operations,
    simulator,
    network,
    connector: factory(config, effects),
    textOf,
    restart: () => factory(config, effects),
    make: (given) => factory(given as Input, effects),
    config,
    secrets: Object.values(secrets),
    stop: () => simulator.stop(),
  };
}

/** Something the fake network must be able to do for this check; a skip would hide what nobody tested. */
export function needed<Value>(value: Value | undefined, name: string, reason: string): Value {
  if (value !== undefined) return value;
  throw new Error(`The fake network needs \`${name}\`: ${reason}`);
}

/** Posts so many times, a second apart, and returns the native ids. */
export function postMany({ network, simulator }: Bench, count: number, post: (text: string) => string = network.post): string[] {
  return Array.from({ length: count }, (_, at) => {
    simulator.clock.advance(1000);
    return post(`The library, post ${at + 1} of ${count}`);
  });
}

/** The ways to list posts, each with how to put one there. */
export type Listing = "search" | "inbox";

export function listPages(
  { network }: Bench,
  connector: AnyConnector,
  listing: Listing,
  options: CallOptions = {},
): AsyncIterable<Page> {
  if (listing === "inbox") return connector.inbox!(options);
  return connector.search!(needed(network.call, "call", "a call that finds every post, for `search`"), options);
}

export function posterFor({ network }: Bench, listing: Listing): (text: string) => string {
  return listing === "search" ? network.post : needed(network.address, "address", "somebody speaks to the library, for `inbox`");
}

export function upsertsIn(pages: readonly Page[]): readonly Extract<MentionEvent, { type: "upsert" }>[] {
  return eventsIn(pages).flatMap((event) => (event.type === "upsert" ? [event] : []));
}

export function eventsIn(pages: readonly Page[]): readonly ConnectorEvent[] {
  return pages.flatMap(({ events }) => events);
}

export function idsIn(pages: readonly Page[]): readonly string[] {
  return upsertsIn(pages).map(({ mention }) => mention.nativeId);
}

export async function listAll(
  bench: Bench,
  listing: Listing,
  options: CallOptions = {},
  connector: AnyConnector = bench.connector,
): Promise<Page[]> {
  return collect(listPages(bench, connector, listing, options));
}

/** The cursor after which a run is complete: the last one handed out. */
export function lastCursor(pages: readonly Page[]): string {
  const cursor = pages.findLast((page) => page.cursor !== undefined)?.cursor;
  return cursor ?? expect.fail("no page carried a cursor, so nothing can be gone on from");
}

/** Ids may come twice, and in any order; none may be missing, and none too many. */
export function expectSame(heard: readonly string[], posted: readonly string[]): void {
  expect([...new Set(heard)].sort()).toEqual([...posted].sort());
}

export async function failureOf(work: Promise<unknown>): Promise<ConnectorError> {
  try {
    await work;
  } catch (problem) {
    expect(isConnectorError(problem), `a ConnectorError should be thrown, not ${String(problem)}`).toBe(true);
    return problem as ConnectorError;
  }
  return expect.fail("it should have failed");
}

export function referenceTo({ id, nativeId, url }: Mention): PostReference {
  return { id, nativeId, ...(url !== undefined && { url }) };
}

/** Resolves when a condition holds; a test that waits in vain ends by its own time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
