import { mentionSchema } from "@earshot/core/mention/schema";
import { expect } from "vitest";
import type { AnyConnector, CallOptions, ConnectorEvent, Page } from "../../connector.ts";
import { type Bench, eventsIn, expectSame, idsIn, needed, postMany, until, upsertsIn } from "./bench.ts";
import { type Check, group } from "./check.ts";

/** A stream loses nothing, whatever happens to its connection, and ends by the signal alone. */
export const streamChecks: readonly Check[] = group(
  "stream",
  ["stream"],
  [
    ["hears what is posted, as valid mentions", checkHearing],
    ["loses nothing, wherever its connection breaks", checkBreaks],
    ["goes on from every page's cursor, after a restart", checkResume],
    ["follows deletions and edits as events where the manifest says so", checkFollowing],
    ["passes over messages that it does not understand", checkNonsense],
    ["ends by the signal, quietly, and leaves nothing behind", checkAbort],
  ],
);

/** Reads a stream until enough is there, then ends it. */
async function hear(
  connector: AnyConnector,
  enough: (pages: readonly Page[]) => boolean,
  options: CallOptions = {},
  during: () => void = () => {},
): Promise<Page[]> {
  const controller = new AbortController();
  const pages: Page[] = [];
  during();
  for await (const page of connector.stream!({ ...options, signal: controller.signal })) {
    pages.push(page);
    if (enough(pages)) controller.abort();
  }
  return pages;
}

/** The connection is there before anything is posted, so that a network without replay is heard too. */
function onceConnected(bench: Bench, then: () => void): () => void {
  const before = bench.simulator.log.length;
  return () => void until(() => bench.simulator.log.length > before).then(() => setTimeout(then, 10));
}

const heardAll =
  (posted: readonly string[], total: number) =>
  (pages: readonly Page[]): boolean =>
    posted.length === total && posted.every((id) => idsIn(pages).includes(id));

async function checkHearing(bench: Bench): Promise<void> {
  const posted: string[] = [];
  const pages = await hear(
    bench.connector,
    heardAll(posted, 3),
    {},
    onceConnected(bench, () => posted.push(...postMany(bench, 3))),
  );
  for (const { mention } of upsertsIn(pages)) expect(mentionSchema.parse(mention)).toEqual(mention);
  expectSame(idsIn(pages), posted);
}

async function checkBreaks(bench: Bench): Promise<void> {
  const total = 4;
  for (let at = 0; at < total; at++) {
    const posted: string[] = [];
    bench.simulator.clearLog();
    bench.simulator.fail({ kind: "socket-broken", after: at });
    const post = (): void => void posted.push(...postMany(bench, total));
    const pages = await hear(bench.restart(), heardAll(posted, total), {}, onceConnected(bench, post));
    expect(idsIn(pages)).toEqual(expect.arrayContaining(posted));
    const sockets = bench.simulator.log.filter(({ type }) => type === "socket").length;
    expect(sockets === 0 || sockets > 1, "the connection broke, and was made again").toBe(true);
  }
}

async function checkResume(bench: Bench): Promise<void> {
  const posted: string[] = [];
  const first = await hear(
    bench.connector,
    heardAll(posted, 3),
    {},
    onceConnected(bench, () => posted.push(...postMany(bench, 3))),
  );
  const missed = postMany(bench, 2);
  for (const [at, { cursor }] of first.entries()) {
    if (cursor === undefined) continue;
    const before = idsIn(first.slice(0, at + 1));
    const enough = (pages: readonly Page[]): boolean =>
      [...posted, ...missed].every((id) => before.includes(id) || idsIn(pages).includes(id));
    const rest = await hear(bench.restart(), enough, { cursor });
    expectSame([...before, ...idsIn(rest)], [...posted, ...missed]);
  }
  expect(
    first.some(({ cursor }) => cursor !== undefined),
    "a stream's pages carry cursors",
  ).toBe(true);
}

async function checkFollowing(bench: Bench): Promise<void> {
  const { manifest, network, connector } = bench;
  if (manifest.deletions === "event") {
    const remove = needed(network.remove, "remove", "the manifest says that deletions come as events");
    await hear(
      connector,
      (pages) => eventsIn(pages).some(isRemoval),
      {},
      onceConnected(bench, () => remove(network.post("Soon gone, library"))),
    );
  }
  if (manifest.edits === "event") {
    const edit = needed(network.edit, "edit", "the manifest says that edits come as events");
    const enough = (pages: readonly Page[]): boolean => upsertsIn(pages).some(({ mention }) => mention.text.includes("edited"));
    await hear(
      bench.restart(),
      enough,
      {},
      onceConnected(bench, () => edit(network.post("Not yet, library"), "Now edited, library")),
    );
  }
}

function isRemoval(event: ConnectorEvent): boolean {
  return event.type === "remove";
}

async function checkNonsense(bench: Bench): Promise<void> {
  const { simulator, restart } = bench;
  const posted: string[] = [];
  simulator.fail({ kind: "socket-noise", messages: ["not json", "[]", '{"kind":"something new"}', "null", ""] });
  const pages = await hear(
    restart(),
    heardAll(posted, 1),
    {},
    onceConnected(bench, () => posted.push(...postMany(bench, 1))),
  );
  expectSame(idsIn(pages), posted);
}

async function checkAbort(bench: Bench): Promise<void> {
  const controller = new AbortController();
  const reading = (async () => {
    for await (const _ of bench.connector.stream!({ signal: controller.signal }));
  })();
  await until(() => bench.simulator.log.length > 0);
  controller.abort(new Error("the desk closed"));
  expect(await reading).toBeUndefined();
  expect(bench.simulator.clock.sleeping).toBe(0);
}
