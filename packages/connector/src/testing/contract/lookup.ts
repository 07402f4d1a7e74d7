import { mentionId } from "@earshot/core/mention";
import { mentionEventSchema } from "@earshot/core/mention/schema";
import { expect } from "vitest";
import type { PostReference } from "../../connector.ts";
import { type Bench, needed, upsertsIn } from "./bench.ts";
import { type Check, group } from "./check.ts";

/** Posts that were heard before can be looked at again, alone and in their thread. */
export const lookupChecks: readonly Check[] = [
  ...group(
    "refresh",
    ["refresh"],
    [
      ["removes what is gone, and only that", checkRefresh],
      [
        "asks nothing for nothing",
        async ({ connector, simulator }) => {
          expect([await connector.refresh!([]), simulator.log]).toEqual([[], []]);
        },
      ],
      ["takes no failure of the network for a deletion", checkNoFalseRemoval],
    ],
  ),
  ...group("thread", ["thread"], [["holds the post itself, or its removal once it is gone", checkThread]]),
];

/** As a store would name a post: the address for people is what its mention said. */
async function referenceFor({ connector, network, manifest }: Bench, nativeId: string): Promise<PostReference> {
  const bare = { id: mentionId(manifest.network, nativeId), nativeId };
  if (connector.search === undefined || network.call === undefined) return bare;
  for await (const page of connector.search(network.call))
    for (const { mention } of upsertsIn([page]))
      if (mention.nativeId === nativeId && mention.url !== undefined) return { ...bare, url: mention.url };
  return bare;
}

async function checkRefresh(bench: Bench): Promise<void> {
  const { connector, network } = bench;
  const remove = needed(network.remove, "remove", "the author deletes a post, for `refresh`");
  const ids = [network.post("One, library"), network.post("Two, library"), network.post("Three, library")];
  const posts = await Promise.all(ids.map((id) => referenceFor(bench, id)));
  remove(ids[1]!);
  const events = await connector.refresh!(posts);
  for (const event of events) expect(mentionEventSchema.parse(event)).toEqual(event);
  expect(events.flatMap((event) => (event.type === "remove" ? [event.id] : []))).toEqual([posts[1]!.id]);
}

async function checkNoFalseRemoval(bench: Bench): Promise<void> {
  const { connector, network, simulator } = bench;
  const post = await referenceFor(bench, network.post("Still here, library"));
  for (const fault of [{ kind: "unreachable" }, { kind: "status", status: 500 }] as const) {
    simulator.fail(fault, { times: 20 });
    const events = await connector.refresh!([post]).catch(() => []);
    expect(events.filter(({ type }) => type === "remove")).toEqual([]);
    simulator.heal();
  }
}

async function checkThread(bench: Bench): Promise<void> {
  const { connector, network, manifest } = bench;
  const nativeId = network.post("The beginning, library");
  const post = await referenceFor(bench, nativeId);
  const mentions = (await connector.thread!(post)).flatMap((event) => (event.type === "upsert" ? [event.mention.nativeId] : []));
  expect(mentions).toContain(nativeId);
  if (manifest.deletions === "none") return;
  needed(network.remove, "remove", "the author deletes a post, for `thread`")(nativeId);
  expect((await connector.thread!(post)).filter(({ type }) => type === "upsert")).toEqual([]);
}
